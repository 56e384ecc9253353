import { TIPS_CHANNEL } from '../../src/message/channels';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Known, Rate, Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { useQuery } from '../platform/use-query';
import { regionCurrency } from './own-currency';
import { ownUnit, type Unit } from './unit';

/** Enough to find the last amount, and what is still under way. */
const LAST = 100;

/** What is known of thanking somebody before anybody was asked anything. */
export interface Ground {
  known: Known;
  rate: Rate | null;
  /** The last tips, the newest first. */
  last: readonly Tip[];
  /** What the person gives in. */
  own: Unit;
}

const readGround = async (creators: readonly string[]): Promise<Ground> => {
  const [known, rate, last, settings] = await Promise.all([
    ask('tips.know', { creators: [...creators] }),
    ask('rate.read', null),
    ask('tips.list', { before: '', limit: LAST }),
    // Not knowing what was set is no reason to give nothing.
    ask('settings.read', null).catch(() => DEFAULT_SETTINGS),
  ]);
  return { known, rate, last, own: ownUnit(settings, last, regionCurrency()) };
};

/**
 * Reads what this browser knows itself: the wallet, the budget, the rate, where each creator was paid before.
 * @param creators by creatorKey, in the order in which known.paidAt answers
 */
export const useKnown = (
  creators: readonly string[],
): { ground: Ground | null; problem: string; again: () => void } => {
  const {
    value: ground = null,
    error,
    again,
  } = useQuery(JSON.stringify(creators), () => readGround(creators), TIPS_CHANNEL);
  return { ground, problem: error === null ? '' : explain(error), again };
};
