import type { Corrected } from '../../src/correction/correction';
import type { PageRequest } from '../../src/message/contract';
import { inTime, LATE } from '../../src/message/in-time';
import type { Work } from '../../src/work/work';
import { browser } from '../browser';

/**
 * What each tab shows, in the browser's memory: a background that died finds it again, and it is gone with the browser.
 */
const PREFIX = 'tab:';
/** A page and each of its frames have a note of their own; frame 0 is the page. */
const keyOf = (tab: number, frame = 0): string => `${PREFIX}${tab}:${frame}`;
const isOfTab = (key: string, tab: number): boolean => key.startsWith(`${PREFIX}${tab}:`);
const tabOf = (key: string): number => Number(key.split(':')[1]);
const frameOf = (key: string): number => Number(key.split(':')[2]);

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

const forget = async (isMeant: (key: string) => boolean): Promise<void> => {
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => key.startsWith(PREFIX) && isMeant(key)));
};

/** Frames of one tab that are noted: a page of advertisements has more, and none of them counts. */
const FRAMES_AT_MOST = 20;

/** The notes of a tab: of its page first, then of its frames. */
const readNotes = async (tab: number): Promise<[key: string, seen: Corrected][]> =>
  Object.entries((await browser.storage.session.get(null)) as Record<string, Corrected>)
    .filter(([key]) => isOfTab(key, tab))
    .sort(([a], [b]) => frameOf(a) - frameOf(b));

/** Notes what a page or a frame shows. Where a hundred tabs have filled the session, they make room: asked again, they look again. */
export const noteSeen = async (tab: number, frame: number, seen: Corrected): Promise<void> => {
  const key = keyOf(tab, frame);
  if (frame !== 0 && (await readNotes(tab)).filter(([other]) => other !== key).length > FRAMES_AT_MOST) return;
  const entry = { [key]: cut(seen) };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await forget(() => true);
    await browser.storage.session.set(entry);
  }
};

/** A tab was closed. */
export const forgetTab = (tab: number): Promise<void> => forget((key) => isOfTab(key, tab));

/** Forgets what tabs show of a site, and answers which tabs did. */
export const forgetSite = async (origin: string): Promise<number[]> => {
  const notes = Object.entries(await browser.storage.session.get(null)) as [string, Corrected][];
  const isOfSite = ([key, { page }]: [string, Corrected]) =>
    key.startsWith(PREFIX) && frameOf(key) === 0 && new URL(page.address).origin === origin;
  const tabs = notes.filter(isOfSite).map(([key]) => tabOf(key));
  await forget((key) => tabs.includes(tabOf(key)));
  return tabs;
};

/** Milliseconds. A page that is busy for longer is there all the same. */
const PATIENCE = 1000;

/** Whether nothing is to be looked at in a tab, by its page's site. */
export const isLeftAlone = (tab: number): Promise<boolean> =>
  inTime(
    browser.tabs.sendMessage(tab, { ask: 'page.left' } satisfies PageRequest, { frameId: 0 }).catch(() => ''),
    PATIENCE,
  ).then((answer) => typeof answer === 'string' && answer !== '');

/** What the page at an address shows, if a tab shows it; null otherwise. */
export const seenAt = async (page: string): Promise<Corrected | null> => {
  const notes = Object.entries(await browser.storage.session.get(null)) as [string, Corrected][];
  const found = notes.find(([key, seen]) => key.startsWith(PREFIX) && frameOf(key) === 0 && seen.page.address === page);
  return found?.[1] ?? null;
};

/** How many works are noted of a tab, its frames' included. */
export const countSeen = async (tab: number): Promise<number> =>
  (await readNotes(tab)).reduce((sum, [, { works }]) => sum + works.length, 0);

/**
 * Asks the page of a tab, or one of its frames.
 * @returns false where nothing of ours is in it, or not what is asked for: it is the browser's own, was open before us, has moved on
 */
const reach = (tab: number, frameId: number, request: PageRequest): Promise<boolean> =>
  inTime(
    browser.tabs.sendMessage(tab, request, { frameId }).then(
      (answer) => answer !== false,
      () => false,
    ),
    PATIENCE,
  ).then((answer) => answer === LATE || answer);

/**
 * Drops the notes of a tab's page and frames that have moved on, or went with the page that they were in.
 * @param but the one that is known to be there, by its number
 */
export const forgetGone = async (tab: number, but: number): Promise<void> => {
  const others = (await readNotes(tab)).filter(([key]) => frameOf(key) !== but);
  const there = await Promise.all(
    others.map(([key, { page }]) => reach(tab, frameOf(key), { ask: 'page.here', address: page.address })),
  );
  const gone = others.filter((_, i) => !there[i]).map(([key]) => key);
  if (gone.length) await browser.storage.session.remove(gone);
};

/** The frames' works behind the page's own. */
const merge = ([page, ...frames]: Corrected[]): Corrected | null =>
  page ? { ...page, works: [...page.works, ...frames.flatMap(({ works }) => works)] } : null;

/**
 * What is seen in a tab, or null. A tab or a frame may have moved on to a page that nothing reports from, and no event that needs
 * no further permission tells so: each is asked whether it is still there, and where nothing is known of the page, to look.
 */
export const readSeen = async (tab: number): Promise<Corrected | null> => {
  const known = (await readNotes(tab)).find(([key]) => key === keyOf(tab))?.[1];
  const isThere = known !== undefined && (await reach(tab, 0, { ask: 'page.here', address: known.page.address }));
  // A page in a hidden tab has not looked yet, and one that moved on by itself may not have looked again.
  if (!isThere && !(await reach(tab, 0, { ask: 'page.look' }))) {
    await forgetTab(tab);
    return null;
  }
  await forgetGone(tab, 0);
  const notes = await readNotes(tab);
  return notes[0]?.[0] === keyOf(tab) ? merge(notes.map(([, seen]) => seen)) : null;
};

/** Has every tab that shows a page look at it again, so that its badge follows what a person said meanwhile. */
export const lookAgainAt = async (page: string): Promise<void> => {
  const notes = Object.entries(await browser.storage.session.get(null)) as [string, Corrected][];
  for (const [key, seen] of notes) {
    if (key.startsWith(PREFIX) && seen.canonical === page) void reach(tabOf(key), frameOf(key), { ask: 'page.look' });
  }
};
