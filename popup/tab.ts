import type { PageRequest } from '../src/message/contract';
import { inTime } from '../src/message/in-time';
import { tabs } from './browser';

/** The tab that the toolbar window is about: the one its address names, or the one in front. null where there is none. */
export const findTab = async (): Promise<number | null> => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** Milliseconds. A page that is looked at for longer is frozen by what is in it. */
const PATIENCE = 5000;

/** What the content script of a tab answers; null where none does, LATE where it does not in time. */
export const hearPage = (tab: number, request: PageRequest): Promise<unknown> =>
  inTime<unknown>(
    tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => null),
    PATIENCE,
  );

/** Asks the content script of a tab; false where none answers, or where it could not do it. */
export const askPage = async (tab: number, request: PageRequest): Promise<boolean> =>
  (await hearPage(tab, request)) === true;

/** Opens a page of the web in a new tab, in front. */
export const openTab = async (address: string): Promise<void> => {
  await tabs.create({ url: address });
};
