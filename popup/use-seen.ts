import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Seen } from '../src/work/work';
import { ask } from './ask';
import { explain } from './explain';
import { askPage, findTab } from './tab';

export type Look =
  | { step: 'looking' }
  | { step: 'closed'; tab: number | null }
  | { step: 'seen'; tab: number; seen: Seen }
  | { step: 'failed'; words: string };

/** A page that has just been asked to look again answers within this time, or nobody is there to look. Milliseconds. */
const PATIENCE_MS = 1500;
const AGAIN_MS = 100;

/** What was seen in the tab; where nothing has been reported yet, its page is asked to look. */
const seeTab = async (again: boolean): Promise<Look> => {
  const tab = await findTab();
  if (tab === null) return { step: 'closed', tab };
  const known = again ? null : await ask('tab.see', { tab });
  if (known) return { step: 'seen', tab, seen: known };
  const end = Date.now() + ((await askPage(tab, { ask: 'page.look' })) ? PATIENCE_MS : 0);
  for (;;) {
    const seen = await ask('tab.see', { tab });
    if (seen) return { step: 'seen', tab, seen };
    if (Date.now() >= end) return { step: 'closed', tab };
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
};

/** What is seen in the tab that the toolbar window is about, and ways to look again. */
export const useSeen = (): { look: Look; lookAgain: () => void; refresh: () => void } => {
  const [look, setLook] = useState<Look>({ step: 'looking' });
  const load = useCallback((again: boolean) => {
    setLook({ step: 'looking' });
    seeTab(again).then(setLook, (error) => setLook({ step: 'failed', words: explain(error) }));
  }, []);
  useEffect(() => load(false), [load]);
  /** Shows what is known now, with what was shown staying until then. */
  const refresh = () => seeTab(false).then(setLook, (error) => setLook({ step: 'failed', words: explain(error) }));
  return { look, lookAgain: () => load(true), refresh };
};
