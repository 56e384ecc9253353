import { useState } from 'preact/hooks';
import { isOddRate } from '../../src/tips/rate';
import type { Rate } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';
import { useAction } from '../ui/use-action';
import { explainTip } from './explain-set-up';

/** Who is asked what a bitcoin costs, and only on a press. */
export const RATE_SOURCE = 'mempool.space';

/**
 * Learning what a bitcoin costs: on a person's press from a public service, or as they write it. What is far from every rate, or from the
 * last one, is shown to them first.
 * @param rate the one that is in force
 * @param onChange called with the rate that is in force from then on; null for none
 */
export const useRate = (rate: Rate | null, onChange: (rate: Rate | null) => void) => {
  const { said, busy, run } = useAction(explainTip);
  const [odd, setOdd] = useState<Rate | null>(null);
  /** @param asks whether a rate that is odd is asked about */
  const attempt = (doing: () => Promise<Rate | null>, asks: boolean) => {
    setOdd(null);
    return run(async () => {
      const given = await doing();
      if (asks && given && isOddRate(given, rate)) setOdd(given);
      else onChange(given);
      return '';
    });
  };
  return {
    said,
    isBusy: busy !== null,
    odd,
    askSource: (currency: string) => {
      // Browsers ask a person only inside their click: nothing may be awaited before this.
      const permitted = permit(`https://${RATE_SOURCE}/`);
      return attempt(async () => {
        if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
        return ask('rate.ask', { currency });
      }, true);
    },
    write: (currency: string, perBitcoin: number) => {
      const given = { currency, perBitcoin, at: new Date().toISOString(), from: '' };
      return attempt(async () => (isOddRate(given, rate) ? given : ask('rate.write', given)), true);
    },
    takeOdd: (given: Rate) => attempt(() => ask('rate.write', given), false),
    forget: () => attempt(() => ask('rate.write', null), false),
  };
};
export type RateActs = ReturnType<typeof useRate>;
