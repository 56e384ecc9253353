import type { Corrected } from '../../src/correction/correction';
import type { PageRequest } from '../../src/message/contract';
import type { Work } from '../../src/work/work';
import { browser } from '../browser';

/**
 * What each tab shows, in the browser's memory: a background that died finds it again, and it is gone with the browser.
 */
const PREFIX = 'tab:';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

/** Characters of JSON for one tab: the browser gives the session 10 MB for all tabs together. */
const LENGTH_AT_MOST = 300_000;

/** As much as fits, from the front; what does not is said to be more. */
const cut = (seen: Corrected): Corrected => {
  let room = LENGTH_AT_MOST - JSON.stringify({ ...seen, works: [] }).length;
  const works: Work[] = [];
  for (const work of seen.works) {
    room -= JSON.stringify(work).length;
    if (room < 0) return { ...seen, works, more: true };
    works.push(work);
  }
  return seen;
};

const forgetAllTabs = async (): Promise<void> => {
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => key.startsWith(PREFIX)));
};

/** Notes what a tab shows. Where a hundred tabs have filled the session, they make room: asked again, they look again. */
export const noteSeen = async (tab: number, seen: Corrected): Promise<void> => {
  const entry = { [keyOf(tab)]: cut(seen) };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await forgetAllTabs();
    await browser.storage.session.set(entry);
  }
};

/** A tab was closed. */
export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/** Milliseconds. A page that is busy for longer is there all the same. */
const PATIENCE = 1000;

/**
 * Asks the page of a tab.
 * @returns false where nothing of ours is in it: it is the browser's own, or was open before us
 */
const reach = (tab: number, request: PageRequest): Promise<boolean> =>
  Promise.race([
    browser.tabs.sendMessage(tab, request, { frameId: 0 }).then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, true)),
  ]);

const readNote = async (tab: number): Promise<Corrected | null> =>
  ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Corrected | undefined) ?? null;

/**
 * What is seen in a tab, or null. A tab may have moved on to a page that nothing reports from, and no event that needs
 * no further permission tells so: the page is asked whether it is still there, and where nothing is known, to look.
 */
export const readSeen = async (tab: number): Promise<Corrected | null> => {
  const seen = await readNote(tab);
  if (await reach(tab, { ask: seen ? 'page.here' : 'page.look' })) return seen ?? readNote(tab);
  if (seen) await forgetTab(tab);
  return null;
};

/** Has every tab that shows a page look at it again, so that its badge follows what a person said meanwhile. */
export const lookAgainAt = async (page: string): Promise<void> => {
  const notes = Object.entries(await browser.storage.session.get(null)) as [string, Corrected][];
  for (const [key, seen] of notes) {
    if (key.startsWith(PREFIX) && seen.canonical === page)
      void reach(Number(key.slice(PREFIX.length)), { ask: 'page.look' });
  }
};
