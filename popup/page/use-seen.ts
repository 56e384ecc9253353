import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Corrected } from '../../src/correction/correction';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { findTab, hearPage, isLoaded, isReadable, reload } from '../platform/tab';
import { useTabInFront } from '../platform/use-tab-in-front';

export type Look =
  | { step: 'looking' }
  /** No extension may read it. */
  | { step: 'closed'; tab: number | null }
  /** It may be read, and nothing of ours is in it: it was open before. */
  | { step: 'older'; tab: number }
  /** Something of ours is in the page, and it does not come to answer. */
  | { step: 'silent'; tab: number }
  /** The person wants nothing looked at on its site. */
  | { step: 'left'; tab: number; site: string }
  | { step: 'seen'; tab: number; seen: Corrected }
  | { step: 'failed'; words: string };

/** A page that has just been asked to look again answers within this time, or nobody is there to look. Milliseconds. */
const PATIENCE_MS = 1500;
const AGAIN_MS = 100;
/** The same of a page that is loaded anew, and of one that has been loaded. A browser takes a moment to say that it loads again. */
const RELOAD_MS = 15_000;
const LOADED_MS = 2500;

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What was seen in a tab; where nothing has been reported yet, its page is asked to look. */
const seePage = async (tab: number, again: boolean): Promise<Look> => {
  const known = again ? null : await ask('page.read', { tab });
  if (known) return { step: 'seen', tab, seen: known };
  const site = await hearPage(tab, { ask: 'page.left' });
  if (typeof site === 'string' && site !== '') return { step: 'left', tab, site };
  const answer = await hearPage(tab, { ask: 'page.look' });
  const end = Date.now() + (answer === true ? PATIENCE_MS : 0);
  for (;;) {
    const seen = await ask('page.read', { tab });
    if (seen) return { step: 'seen', tab, seen };
    if (Date.now() >= end) break;
    await pass(AGAIN_MS);
  }
  if (answer !== null) return { step: 'silent', tab };
  return { step: (await isReadable(tab)) ? 'older' : 'closed', tab };
};

const seeTab = async (again: boolean): Promise<Look> => {
  const tab = await findTab();
  return tab === null ? { step: 'closed', tab } : seePage(tab, again);
};

/** Loads the page of a tab anew, and looks at it once something of ours is in it. Where nothing comes, no extension may read it after all. */
const seeReloaded = async (tab: number): Promise<Look> => {
  await reload(tab);
  const began = Date.now();
  while ((await hearPage(tab, { ask: 'page.look' })) === null) {
    if (Date.now() - began >= ((await isLoaded(tab)) ? LOADED_MS : RELOAD_MS)) return { step: 'closed', tab };
    await pass(AGAIN_MS);
  }
  return seePage(tab, false);
};

interface Seeing {
  look: Look;
  lookAgain: () => void;
  /** Loads the tab's page anew, and looks at it. */
  lookReloaded: (tab: number) => void;
  /** Has the page looked at once more while what was seen stays on the screen, and answers what is seen then. */
  refresh: () => Promise<Look>;
}

/** What stays the same is the same object: nothing on the screen is drawn anew for it. */
const unlessSame =
  (next: Look) =>
  (before: Look): Look =>
    JSON.stringify(before) === JSON.stringify(next) ? before : next;

/**
 * What is seen in the tab that the window is about, and ways to look again.
 * @param follows whether the window stays open while another tab comes to the front, and goes with it
 */
export const useSeen = (follows: boolean): Seeing => {
  const [look, setLook] = useState<Look>({ step: 'looking' });
  /** How often it was looked: an answer about the tab before comes too late. */
  const turns = useRef(0);
  const see = useCallback(async (ask: () => Promise<Look>): Promise<Look> => {
    turns.current += 1;
    const turn = turns.current;
    const next = await ask().catch((error): Look => ({ step: 'failed', words: explain(error) }));
    if (turn === turns.current) setLook(unlessSame(next));
    return next;
  }, []);
  const load = useCallback((ask: () => Promise<Look>) => {
    setLook({ step: 'looking' });
    see(ask);
  }, []);
  const onMoved = useCallback(() => load(() => seeTab(false)), []);
  const onNews = useCallback(() => void see(() => seeTab(false)), []);
  useEffect(onMoved, []);
  useTabInFront(follows, { onMoved, onNews });
  // What came to the front meanwhile is seen once the window goes with it again.
  const followed = useRef(follows);
  useEffect(() => {
    if (follows && !followed.current) onNews();
    followed.current = follows;
  }, [follows]);
  return {
    look,
    lookAgain: () => load(() => seeTab(true)),
    lookReloaded: (tab) => load(() => seeReloaded(tab)),
    refresh: () => see(() => seeTab(true)),
  };
};
