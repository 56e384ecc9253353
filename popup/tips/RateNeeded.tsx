import type { Rate } from '../../src/tips/tip';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { isAskable } from './amount';
import { RateByHand } from './RateByHand';
import { RateOdd } from './RateOdd';
import { RATE_SOURCE, useRate } from './use-rate';

interface Props {
  /** The currency that was written in, and for which no rate is known. */
  currency: string;
  /** A rate of another currency, or null. */
  rate: Rate | null;
  onRate: () => void;
  /** Goes on in sats, for which no rate is needed. */
  onSats: () => void;
}

/** What is missing before money can go over Lightning: a rate. One press gets it, a person may write it, or give in sats. */
export const RateNeeded = ({ currency, rate, onRate, onSats }: Props) => {
  const { said, isBusy, askSource, write, ...odd } = useRate(rate, onRate);
  const canAsk = isAskable(currency);
  const byHand = <RateByHand currency={currency} onWrite={(perBitcoin) => write(currency, perBitcoin)} />;
  return (
    <section class="rate-needed" aria-label={t('rate_title')}>
      <p>{t(canAsk ? 'rate_needed' : 'rate_neededByHand', currency, RATE_SOURCE)}</p>
      {canAsk && (
        <div>
          <button type="button" class="rate-get" aria-busy={isBusy} onClick={() => askSource(currency)}>
            {t('rate_askToday', RATE_SOURCE)}
          </button>
          <p class="aside rate-meaning">{t('rate_askMeaning')}</p>
        </div>
      )}
      <RateOdd rate={rate} {...odd} />
      <StatusLine {...said} />
      {canAsk ? (
        <details class="why">
          <summary>{t('rate_byYourself')}</summary>
          {byHand}
        </details>
      ) : (
        byHand
      )}
      <button type="button" class="quiet" onClick={onSats}>
        {t('rate_inSats')}
      </button>
    </section>
  );
};
