import { useId, useState } from 'preact/hooks';
import { inCurrency } from '../../src/tips/amount';
import { CURRENCIES } from '../../src/tips/currency';
import type { Msat, Rate } from '../../src/tips/tip';
import { numberInWords, t } from '../platform/words';
import { currencyInWords, moneyInWords, roundMoneyInWords, satsInWords } from './money';
import type { Unit } from './unit';
import { amountText, firstIn, isAmount, quickOf, type Written } from './written';

interface Props {
  written: Written;
  /** The person's own unit, which is offered first. */
  own: Unit;
  onWrite: (written: Written) => void;
  /** What Lightning would carry, with the rate for it. Absent where it is paid in another way: then there are no sats, and no rate is needed. */
  lightning?: { msat: Msat | null; rate: Rate | null } | undefined;
  /** The only currencies that the other side takes; absent where it takes any. */
  only?: readonly string[] | undefined;
}

/** What Lightning carries for an amount of money, or what sats are in money; '' where nobody knows. */
const tellOther = (unit: Unit, { msat, rate }: NonNullable<Props['lightning']>): string => {
  if (msat === null || !rate) return '';
  return unit ? satsInWords(msat) : moneyInWords(inCurrency(msat, rate), rate.currency);
};

/** Stands in the list for all that are not in it yet. */
const OTHERS = 'others';

/** How much to give, in the person's own currency or in sats. */
export const AmountField = ({ written, own, onWrite, lightning, only }: Props) => {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { currency, text } = written;
  const other = lightning ? tellOther(currency, lightning) : '';
  const near = new Set([own, lightning?.rate?.currency ?? own, currency, '']);
  const first = only ?? [...near].filter((unit) => unit !== '' || lightning);
  const others = only || !isWhole ? [] : CURRENCIES.filter((code) => !near.has(code));
  const choose = (select: HTMLSelectElement) => {
    if (select.value !== OTHERS) return onWrite(firstIn(select.value));
    setWhole(true);
    select.value = currency;
  };
  const isWrong = !isAmount(written);
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
          aria-describedby={other ? `${id}-other` : undefined}
          onInput={(event) => onWrite({ currency, text: event.currentTarget.value })}
        />
        <select aria-label={t('thank_unit')} value={currency} onChange={(event) => choose(event.currentTarget)}>
          {first.map((unit) => (
            <option key={unit} value={unit}>
              {unit || t('sats_unit')}
            </option>
          ))}
          {!only && !isWhole && <option value={OTHERS}>{t('thank_otherCurrency')}</option>}
          {others.length > 0 && (
            <optgroup label={t('thank_currencies')}>
              {others.map((code) => (
                <option key={code} value={code}>
                  {`${code} – ${currencyInWords(code)}`}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        {other && (
          <span class="aside amount-other" id={`${id}-other`}>
            {t('thank_about', other)}
          </span>
        )}
      </div>
      <div class="quick">
        {quickOf(currency).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={Number(text.replace(',', '.')) === each}
            onClick={() => onWrite({ currency, text: amountText(each, currency) })}
          >
            {currency ? roundMoneyInWords(each, currency) : numberInWords(each)}
          </button>
        ))}
      </div>
    </div>
  );
};
