import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Corrected } from '../../src/correction/correction';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { findTab, hearPage } from '../platform/tab';
import { useTabInFront } from '../platform/use-tab-in-front';

export type Look =
  | { step: 'looking' }
  | { step: 'closed'; tab: number | null }
  /** Something of ours is in the page, and it does not come to answer. */
  | { step: 'silent'; tab: number }
  | { step: 'seen'; tab: number; seen: Corrected }
  | { step: 'failed'; words: string };

/** A page that has just been asked to look again answers within this time, or nobody is there to look. Milliseconds. */
const PATIENCE_MS = 1500;
const AGAIN_MS = 100;

/** What was seen in the tab; where nothing has been reported yet, its page is asked to look. */
const seeTab = async (again: boolean): Promise<Look> => {
  const tab = await findTab();
  if (tab === null) return { step: 'closed', tab };
  const known = again ? null : await ask('page.read', { tab });
  if (known) return { step: 'seen', tab, seen: known };
  const answer = await hearPage(tab, { ask: 'page.look' });
  const end = Date.now() + (answer === true ? PATIENCE_MS : 0);
  for (;;) {
    const seen = await ask('page.read', { tab });
    if (seen) return { step: 'seen', tab, seen };
    if (Date.now() >= end) return { step: answer === null ? 'closed' : 'silent', tab };
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
};

interface Seeing {
  look: Look;
  lookAgain: () => void;
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
  const see = useCallback(async (again: boolean): Promise<Look> => {
    turns.current += 1;
    const turn = turns.current;
    const next = await seeTab(again).catch((error): Look => ({ step: 'failed', words: explain(error) }));
    if (turn === turns.current) setLook(unlessSame(next));
    return next;
  }, []);
  const load = useCallback((again: boolean) => {
    setLook({ step: 'looking' });
    see(again);
  }, []);
  const onMoved = useCallback(() => load(false), []);
  const onNews = useCallback(() => void see(false), []);
  useEffect(onMoved, []);
  useTabInFront(follows, { onMoved, onNews });
  // What came to the front meanwhile is seen once the window goes with it again.
  const followed = useRef(follows);
  useEffect(() => {
    if (follows && !followed.current) onNews();
    followed.current = follows;
  }, [follows]);
  return { look, lookAgain: () => load(true), refresh: () => see(true) };
};
