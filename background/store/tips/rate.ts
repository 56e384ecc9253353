import type { Rate } from '../../../src/tips/tip';
import type { Store } from '../db/schema';

const NAME = 'rate';

export const readRate = async (store: Store): Promise<Rate | null> =>
  ((await store.get('settings', NAME)) as Rate | undefined) ?? null;

/** @param rate null for no currency of the person's own */
export const writeRate = async (store: Store, rate: Rate | null): Promise<Rate | null> => {
  if (rate) await store.put('settings', rate, NAME);
  else await store.delete('settings', NAME);
  return rate;
};
