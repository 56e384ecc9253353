import { useCallback, useEffect, useState } from 'preact/hooks';
import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Known, Rate, Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { useChanges } from '../platform/use-changes';

/** Enough to find the last amount, and what is still under way. */
const LAST = 100;

/** What is known of thanking somebody before anybody was asked anything. */
export interface Ground {
  known: Known;
  rate: Rate | null;
  /** The last tips, the newest first. */
  last: readonly Tip[];
}

/**
 * Reads what this browser knows itself: the wallet, the budget, the rate, where each creator was paid before.
 * @param creators by creatorKey, in the order in which known.paidAt answers
 */
export const useKnown = (
  creators: readonly string[],
): { ground: Ground | null; problem: string; again: () => void } => {
  const [ground, setGround] = useState<Ground | null>(null);
  const [problem, setProblem] = useState('');
  const key = JSON.stringify(creators);
  const again = useCallback(() => {
    const asked = JSON.parse(key) as string[];
    Promise.all([
      ask('tips.know', { creators: asked }),
      ask('rate.read', null),
      ask('tips.list', { before: '', limit: LAST }),
    ]).then(
      ([known, rate, last]) => setGround({ known, rate, last }),
      (error) => setProblem(explain(error)),
    );
  }, [key]);
  useEffect(again, [again]);
  useChanges(TIPS_CHANNEL, again);
  return { ground, problem, again };
};
