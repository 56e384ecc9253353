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
  /** What Lightning would carry; null where it is no amount, or no rate says. */
  msat: Msat | null;
  rate: Rate | null;
  /** The person's own unit, which is offered first. */
  own?: Unit;
  /** The only currencies that the other side takes, where it is not paid over Lightning: then there are no sats, and the field may be empty. */
  only?: readonly string[] | undefined;
  onWrite: (written: Written) => void;
}

/** What Lightning carries for an amount of money, or what sats are in money; '' where nobody knows. */
const tellOther = ({ written: { currency }, msat, rate }: Props): string => {
  if (msat === null || !rate) return '';
  return currency ? satsInWords(msat) : moneyInWords(inCurrency(msat, rate), rate.currency);
};

/** Stands in the list for all that are not in it yet. */
const OTHERS = 'others';

/** How much to give, in the person's own currency or in sats. */
export const AmountField = (props: Props) => {
  const { written, rate, own = '', only, onWrite } = props;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { currency, text } = written;
  const other = tellOther(props);
  const near = only ?? [...new Set([own, rate?.currency ?? own, currency, ''])];
  const others = only || !isWhole ? [] : CURRENCIES.filter((code) => !near.includes(code));
  const choose = (select: HTMLSelectElement) => {
    if (select.value !== OTHERS) return onWrite(firstIn(select.value));
    setWhole(true);
    select.value = currency;
  };
  const isWrong = !isAmount(written) && !(only && text.trim() === '');
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
        {only?.length === 1 ? (
          <span>{currency}</span>
        ) : (
          <select aria-label={t('thank_unit')} value={currency} onChange={(event) => choose(event.currentTarget)}>
            {near.map((unit) => (
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
        )}
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
