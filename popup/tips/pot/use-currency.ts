import { useState } from 'preact/hooks';
import type { Rate } from '../../../src/tips/tip';

/** What most who have no rate yet count in here. */
const FIRST = 'EUR';

/** The currency of the pot: that of the rate, else what the person chooses. This is the one place that knows where it comes from. */
export const useCurrency = (rate: Rate | null): { currency: string; choose: ((code: string) => void) | null } => {
  const [chosen, setChosen] = useState(FIRST);
  return rate ? { currency: rate.currency, choose: null } : { currency: chosen, choose: setChosen };
};
