import { useState } from 'preact/hooks';
import { CURRENCIES } from '../../src/tips/currency';
import type { Rate } from '../../src/tips/tip';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';
import { isAskable, isOld } from './amount';
import { ageInWords, currencyInWords, moneyInWords } from './money';
import { regionCurrency, rememberUnit, writeUnit } from './own-currency';
import { RateByHand } from './RateByHand';
import { RateOdd } from './RateOdd';
import type { Unit } from './unit';
import { RATE_SOURCE, useRate } from './use-rate';

interface Props {
  rate: Rate | null;
  /** The currency that it is about; absent where the person says which, and so what they give in from then on. */
  currency?: string;
  /** What they give in until then. */
  own?: Unit;
  onChange: (rate: Rate | null) => void;
}

/** A person's own currency, and what a bitcoin costs in it: as they write it, or as a public service says when they press. */
export const RateForm = ({ rate, currency: fixed, own, onChange }: Props) => {
  const [chosen, setCurrency] = useState(own || (rate?.currency ?? regionCurrency()));
  const currency = fixed ?? chosen;
  const change = (given: Rate | null) => {
    if (!fixed) rememberUnit(given?.currency ?? '');
    onChange(given);
  };
  const { said, askSource, write, forget, ...odd } = useRate(rate, change);
  const saving = useAction();
  const choose = (code: string) => {
    setCurrency(code);
    saving.run(async () => {
      await writeUnit(code);
      return t('settings_saved');
    });
  };
  const now = Date.now();
  return (
    <div class="rate">
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
      {!fixed && (
        <Field label={t('rate_currency')}>
          {(control) => (
            <select {...control} value={currency} onChange={(event) => choose(event.currentTarget.value)}>
              {[...new Set([currency, ...CURRENCIES])].sort().map((code) => (
                <option key={code} value={code}>
                  {`${code} – ${currencyInWords(code)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!fixed && <StatusLine {...saving.said} />}
      {isAskable(currency) && (
        <div>
          <button type="button" onClick={() => askSource(currency)}>
            {t('rate_ask', RATE_SOURCE)}
          </button>
          <p class="aside rate-meaning">{t('rate_askMeaning')}</p>
        </div>
      )}
      <RateByHand
        currency={currency}
        onWrite={(perBitcoin) => write(currency, perBitcoin)}
        onForget={rate && !fixed ? forget : undefined}
      />
      <RateOdd rate={rate} {...odd} />
      <StatusLine {...said} />
    </div>
  );
};
