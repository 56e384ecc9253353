import { useEffect } from 'preact/hooks';
import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { type Query, useQuery } from '../platform/use-query';
import { isOver } from './tip-state';

/** As many as one message answers. */
const PAGE = 500;
/** More than a person gives in a life; a list without an end is none. */
const PAGES_AT_MOST = 40;
/** A background that was ended is woken by the question, and goes on. Milliseconds. */
const ASK_AGAIN_MS = 5000;

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
export const useGift = (gift: string): Tips => {
  const read = tipsOf(useQuery(gift, () => ask('tips.read', { gift }), TIPS_CHANNEL));
  const { tips, again } = read;
  const isRunning = tips?.some((tip) => !isOver(tip)) ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(again, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  return read;
};

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
