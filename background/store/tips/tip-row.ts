import { dealOf, isFinal, quoteOf } from '../../../src/tips/journal';
import type { Tip } from '../../../src/tips/tip';
import type { Writing } from '../db/schema';
import type { TipRow } from './tip-stores';

export const toTip = ({ open: _, hash: __, restored: ___, ...tip }: TipRow): Tip => tip;

/** @param before the row that was there */
export const toRow = (tip: Tip, before: TipRow | null): TipRow => {
  const hash = quoteOf(tip.state)?.paymentHash ?? dealOf(tip.state)?.quote ?? before?.hash;
  return {
    ...tip,
    ...(isFinal(tip.state) ? {} : { open: 1 }),
    ...(hash === undefined ? {} : { hash }),
    ...(before?.restored ? { restored: 1 } : {}),
  };
};

/** The first moment from `at` on that no tip has: lists go on behind a moment, and would leave out others of the same. */
export const freeMoment = async (transaction: Writing, at: string): Promise<string> => {
  let free = at;
  while (await transaction.objectStore('tips').index('createdAt').getKey(free))
    free = new Date(Date.parse(free) + 1).toISOString();
  return free;
};
