import { toDecimal } from '../../tips/open-payments/minor';
import type { Tip } from '../../tips/tip';

/** What reached the creator's wallet, in the currency that it counts in, as a decimal number; null where no wallet said so. */
export const receivedOf = ({ state }: Pick<Tip, 'state'>): { amount: string; currency: string } | null => {
  if (state.step !== 'settled' || !state.deal) return null;
  const { receive } = state.deal;
  return { amount: toDecimal(receive), currency: receive.assetCode };
};
