import { timesFor } from '../../../src/pot/money';
import { t } from '../../platform/words';
import { Field } from '../../ui/Field';
import { currencyInWords, moneyInWords } from '../money';
import type { PlanChoice } from './use-plan';

const QUICK = [5, 10, 20, 50];

/** How much of the person's money is shared. */
export const PotMoney = ({ choice }: { choice: PlanChoice }) => {
  const { text, setText, currency, chooseCurrency, whole } = choice;
  return (
    <div class="pot-money">
      <Field label={t('pot_amount', currency)} error={whole === null ? t('pot_amountWrong') : ''}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={12}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="quick">
        {QUICK.map((each) => String(each * timesFor(currency))).map((each) => (
          <button key={each} type="button" aria-pressed={text === each} onClick={() => setText(each)}>
            {moneyInWords(Number(each), currency)}
          </button>
        ))}
      </div>
      {chooseCurrency && (
        <Field label={t('rate_currency')}>
          {(control) => (
            <select {...control} value={currency} onChange={(event) => chooseCurrency(event.currentTarget.value)}>
              {Intl.supportedValuesOf('currency').map((code) => (
                <option key={code} value={code}>
                  {`${code} – ${currencyInWords(code)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
};
