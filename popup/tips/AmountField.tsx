import { useId } from 'preact/hooks';
import { inCurrency } from '../../src/tips/amount';
import type { Msat, Rate } from '../../src/tips/tip';
import { numberInWords, t } from '../platform/words';
import { readMoney } from './amount';
import { moneyInWords, satsInWords } from './money';

/** What a person wrote, and in what: '' is sats, anything else a currency. */
export interface Written {
  text: string;
  currency: string;
}

interface Props {
  written: Written;
  /** What it comes to; null where it is no amount. */
  msat: Msat | null;
  rate: Rate | null;
  /** The only currencies that the other side takes, where Commoner does not pay itself: then the field may be empty, and there are no sats. */
  only?: readonly string[];
  onWrite: (written: Written) => void;
}

const QUICK_SATS = ['21', '100', '500', '2100'];
const QUICK_MONEY = ['0.5', '1', '2', '5'];

/** How much to give, in sats or in the person's own currency. */
export const AmountField = ({ written, msat, rate, only, onWrite }: Props) => {
  const id = useId();
  const { currency, text } = written;
  const quick = currency ? QUICK_MONEY : QUICK_SATS;
  const units = only ?? (rate ? ['', rate.currency] : ['']);
  const isWrong = only ? text.trim() !== '' && readMoney(text) === null : msat === null;
  const other =
    msat === null || !rate ? '' : currency ? satsInWords(msat) : moneyInWords(inCurrency(msat, rate), rate.currency);
  return (
    <div class="field">
      <label for={id}>{t('thank_amount')}</label>
      <div class="amount">
        <input
          type="text"
          id={id}
          inputMode={currency ? 'decimal' : 'numeric'}
          autocomplete="off"
          maxLength={20}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-other`}
          onInput={(event) => onWrite({ currency, text: event.currentTarget.value })}
        />
        {units.length > 1 ? (
          <select
            aria-label={t('thank_unit')}
            value={currency}
            onChange={(event) => onWrite({ text: only ? text : '', currency: event.currentTarget.value })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit || t('sats_unit')}
              </option>
            ))}
          </select>
        ) : (
          <span>{units[0] || t('sats_unit')}</span>
        )}
        <span class="aside" id={`${id}-other`}>
          {other && t('thank_about', other)}
        </span>
      </div>
      <div class="quick">
        {quick.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={Number(text.replace(',', '.')) === Number(each)}
            onClick={() => onWrite({ currency, text: each })}
          >
            {currency ? moneyInWords(Number(each), currency) : numberInWords(Number(each))}
          </button>
        ))}
      </div>
    </div>
  );
};
