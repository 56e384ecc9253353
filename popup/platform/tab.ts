import type { PageRequest } from '../../src/message/contract';
import { inTime } from '../../src/message/in-time';
import { extension, tabs } from './browser';

/** Returns the tab that the toolbar window is about, the one in front; null if there is none. */
export const findTab = async (): Promise<number | null> => {
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

/** Whether this document is the toolbar window, which lies over the tab. */
const isToolbarWindow = (): boolean => extension.getViews({ type: 'popup' }).includes(window);

/** Closes the toolbar window once a tab lies under it. Chromium does so by itself; Firefox leaves the window over what was opened. */
export const makeRoom = (): void => {
  if (isToolbarWindow()) window.close();
};

/** Opens a page of the web in a new tab, in front. */
export const openTab = async (address: string): Promise<void> => {
  await tabs.create({ url: address });
  makeRoom();
};

/** Has the toolbar window close when one of its links opens a tab in front. */
export const closeWithLinks = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target="_blank"]') : null;
    // With these keys the tab opens behind, and a person goes on in the window.
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    // The browser follows the link only after all listeners have been called.
    setTimeout(makeRoom);
  });
};
