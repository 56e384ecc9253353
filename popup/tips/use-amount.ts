import { useState } from 'preact/hooks';
import type { Tip } from '../../src/tips/tip';
import { rememberUnit } from './own-currency';
import type { Ground } from './use-known';
import { firstWritten, lacksRate, moneyIn, msatIn, type Written } from './written';

/**
 * How much a person gives, and in what.
 * @param to the last tip to the same creator, or null
 */
export const useAmount = ({ rate, last, own }: Pick<Ground, 'rate' | 'last' | 'own'>, to: Tip | null) => {
  const [written, setWritten] = useState<Written>(() => firstWritten(to, last, own));
  const money = moneyIn(written);
  return {
    written,
    /** What Lightning would carry; null where it is no amount, or no rate says. */
    msat: msatIn(written, rate),
    /** Whether it is an amount of money for which no rate is known. */
    lacksRate: money !== null && lacksRate(written.currency, rate),
    spoken: money === null ? null : { amount: money, currency: written.currency },
    setWritten: (next: Written) => {
      if (next.currency !== written.currency) rememberUnit(next.currency);
      setWritten(next);
    },
  };
};
