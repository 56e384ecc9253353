import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { type Query, useQuery } from '../platform/use-query';

/** As many as one message answers. */
const PAGE = 500;
/** More than a person gives in a life; a list without an end is none. */
const PAGES_AT_MOST = 40;

interface Tips {
  /** null until they are known. */
  tips: readonly Tip[] | null;
  problem: string;
  again: () => void;
}

const tipsOf = ({ value, error, again }: Query<readonly Tip[]>): Tips => ({
  tips: value ?? null,
  problem: error === null ? '' : explain(error),
  again,
});

/** The tips of one gift, as they come to their end. */
export const useGift = (gift: string): Tips => tipsOf(useQuery(gift, () => ask('tips.read', { gift }), TIPS_CHANNEL));

/** The whole ledger, the newest first. */
const readLedger = async (): Promise<Tip[]> => {
  const tips = new Map<string, Tip>();
  let before = '';
  for (let page = 0; page < PAGES_AT_MOST; page++) {
    const next = await ask('tips.list', { before, limit: PAGE });
    for (const tip of next) tips.set(tip.id, tip);
    before = next.at(-1)?.createdAt ?? '';
    if (next.length < PAGE) break;
  }
  return [...tips.values()];
};

export const useLedger = (): Tips => tipsOf(useQuery('ledger', readLedger, TIPS_CHANNEL));
