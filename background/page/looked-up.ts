import type { Signal } from '../../src/signal/signal';
import { browser } from '../browser';

/**
 * What files and records have told of each tab's page, in the browser's memory beside what the tab shows: it joins what the
 * page says whenever the page is looked at again, and goes with the page, the tab or the browser.
 */
interface Told {
  page: string;
  signals: Signal[];
}

const keyOf = (tab: number): string => `told:${tab}`;
const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** Signals of one tab: all pictures of a page have some six each. The oldest go first. */
const SIGNALS_AT_MOST = 1500;

/** What was told of this page in this tab; a page that came in its place has been told nothing. */
export const readTold = async (tab: number, address: string): Promise<Signal[]> => {
  const key = keyOf(tab);
  const told = (await browser.storage.session.get(key))[key] as Told | undefined;
  if (!told) return [];
  if (told.page === pageOf(address)) return told.signals;
  await forgetTold(tab);
  return [];
};

/** Notes what was told; an answer to the same question takes the place of the one before. */
export const noteTold = async (tab: number, address: string, signals: readonly Signal[]): Promise<void> => {
  const answers = new Set(signals.map(({ about, evidence }) => `${evidence} ${about}`));
  const before = (await readTold(tab, address)).filter(({ about, evidence }) => !answers.has(`${evidence} ${about}`));
  const told: Told = { page: pageOf(address), signals: [...before, ...signals].slice(-SIGNALS_AT_MOST) };
  await browser.storage.session.set({ [keyOf(tab)]: told });
};

/** A tab was closed, or has moved on. */
export const forgetTold = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));
