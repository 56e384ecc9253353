import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Corrected } from '../../src/correction/correction';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { findTab, hearPage } from '../platform/tab';

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

/** What is seen in the tab that the toolbar window is about, and ways to look again. */
export const useSeen = (): Seeing => {
  const [look, setLook] = useState<Look>({ step: 'looking' });
  const load = useCallback((again: boolean) => {
    setLook({ step: 'looking' });
    seeTab(again).then(setLook, (error) => setLook({ step: 'failed', words: explain(error) }));
  }, []);
  useEffect(() => load(false), [load]);
  const refresh = async (): Promise<Look> => {
    const next = await seeTab(true);
    setLook(next);
    return next;
  };
  return { look, lookAgain: () => load(true), refresh };
};
