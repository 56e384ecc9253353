import type { Rate } from '../../src/tips/tip';
import { t } from '../platform/words';
import { ageInWords, moneyInWords } from './money';
import type { RateActs } from './use-rate';

/** A rate that is far from what it may be, with what it was before: the person says whether it is right. */
export const RateOdd = ({ rate, odd, takeOdd }: { rate: Rate | null } & Pick<RateActs, 'odd' | 'takeOdd'>) =>
  odd && (
    <div class="actions" role="alert">
      <p>
        {t(
          rate && rate.currency === odd.currency ? 'rate_odd' : 'rate_oddFirst',
          moneyInWords(odd.perBitcoin, odd.currency),
          rate ? moneyInWords(rate.perBitcoin, rate.currency) : '',
          rate ? ageInWords(rate.at, Date.now()) : '',
        )}
      </p>
      <button type="button" onClick={() => takeOdd(odd)}>
        {t('rate_oddTake', moneyInWords(odd.perBitcoin, odd.currency))}
      </button>
    </div>
  );
