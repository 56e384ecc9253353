import { useState } from 'preact/hooks';
import { isOddRate } from '../../src/tips/rate';
import type { Rate } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';
import { ASKABLE, isOld, readPrice } from './amount';
import { explainTip } from './explain-set-up';
import { ageInWords, currencyInWords, moneyInWords } from './money';

/** Who is asked what a bitcoin costs, and only on a press. */
const SOURCE = 'mempool.space';

interface Props {
  rate: Rate | null;
  onChange: (rate: Rate | null) => void;
}

/** A person's own currency, and what a bitcoin costs in it: as they write it, or as a public service says when they press. */
export const RateForm = ({ rate, onChange }: Props) => {
  const [currency, setCurrency] = useState(rate?.currency ?? 'USD');
  const [written, setWritten] = useState('');
  const { said, run } = useAction(explainTip);
  const { faults, form, refuse, forgive } = useFaults<'price', HTMLDivElement>();
  const now = Date.now();
  const [odd, setOdd] = useState<Rate | null>(null);
  /** @param asks whether a rate that is odd is asked about */
  const attempt = (doing: () => Promise<Rate | null>, asks: boolean) => {
    setOdd(null);
    return run(async () => {
      const given = await doing();
      if (asks && given && isOddRate(given, rate)) setOdd(given);
      else {
        onChange(given);
        setWritten('');
      }
      return '';
    });
  };
  const askSource = () => {
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = permit(`https://${SOURCE}/`);
    attempt(async () => {
      if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
      return ask('rate.ask', { currency });
    }, true);
  };
  const write = () => {
    const perBitcoin = readPrice(written);
    if (perBitcoin === null) return refuse({ price: t('rate_wrong') });
    const given = { currency, perBitcoin, at: new Date().toISOString(), from: '' };
    attempt(async () => (isOddRate(given, rate) ? given : ask('rate.write', given)), true);
  };
  return (
    <div class="rate" ref={form}>
      {rate && (
        <p>
          {t(
            rate.from ? 'rate_isFrom' : 'rate_isYours',
            moneyInWords(rate.perBitcoin, rate.currency),
            ageInWords(rate.at, now),
            rate.from,
          )}{' '}
          {isOld(rate, now) && <strong>{t('rate_old')}</strong>}
        </p>
      )}
      <Field label={t('rate_currency')}>
        {(control) => (
          <select {...control} value={currency} onChange={(event) => setCurrency(event.currentTarget.value)}>
            {Intl.supportedValuesOf('currency').map((code) => (
              <option key={code} value={code}>
                {`${code} – ${currencyInWords(code)}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(ASKABLE as readonly string[]).includes(currency) && (
        <div>
          <button type="button" onClick={askSource}>
            {t('rate_ask', SOURCE)}
          </button>
          <p class="aside rate-meaning">{t('rate_askMeaning')}</p>
        </div>
      )}
      <TextField
        label={t('rate_byHand', currency)}
        inputMode="decimal"
        most={20}
        error={faults.price}
        value={written}
        onChange={(text) => {
          forgive();
          setWritten(text);
        }}
        onEnter={write}
      />
      <div class="actions">
        <button type="button" onClick={write}>
          {t('rate_write')}
        </button>
        {rate && (
          <button type="button" class="quiet" onClick={() => attempt(() => ask('rate.write', null), false)}>
            {t('rate_none')}
          </button>
        )}
      </div>
      {odd && (
        <div class="actions" role="alert">
          <p>
            {t(
              rate && rate.currency === odd.currency ? 'rate_odd' : 'rate_oddFirst',
              moneyInWords(odd.perBitcoin, odd.currency),
              rate ? moneyInWords(rate.perBitcoin, rate.currency) : '',
              rate ? ageInWords(rate.at, now) : '',
            )}
          </p>
          <button type="button" onClick={() => attempt(() => ask('rate.write', odd), false)}>
            {t('rate_oddTake', moneyInWords(odd.perBitcoin, odd.currency))}
          </button>
        </div>
      )}
      <StatusLine {...said} />
    </div>
  );
};
