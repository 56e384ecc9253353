import { useId } from 'preact/hooks';
import type { Signal } from '../../src/signal/signal';
import type { Payee, Recipient } from '../../src/tips/payee';
import { t } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { PayeeFacts } from './PayeeFacts';
import { addressInWords, isAccount, wayInWords } from './payee-words';

interface Props {
  recipient: Recipient;
  chosen: Payee | null;
  /** Whether the page offers addresses that are not used, which are listed below. */
  hasRefused: boolean;
  onChoose: (payee: Payee) => void;
  onShow?: ((signal: Signal) => void) | undefined;
}

/** The ways to pay a creator, the best first. One of them is selected, unless only the person can say which. */
export const PayeeChoice = ({ recipient, chosen, hasRefused, onChoose, onShow }: Props) => {
  const name = useId();
  const { payees } = recipient;
  return (
    <fieldset class="payees">
      <legend>
        {recipient.name ? (
          <Sentence id="thank_to" parts={[<Text key="name">{recipient.name}</Text>]} />
        ) : (
          t('thank_toUnnamed')
        )}
      </legend>
      {payees.length === 0 && <p>{t(hasRefused ? 'thank_nowhereSafe' : 'thank_nowhere')}</p>}
      {payees.length === 1 && chosen && <PayeeFacts payee={chosen} onShow={onShow} />}
      {(payees.length > 1 || !chosen) &&
        payees.map((payee, i) => (
          <div key={payee.address} class="payee-choice">
            <input
              type="radio"
              name={name}
              id={`${name}-${i}`}
              aria-label={isAccount(payee) ? payee.label : payee.address}
              checked={payee === chosen}
              onChange={() => onChoose(payee)}
            />
            {payee === chosen ? (
              <PayeeFacts payee={payee} onShow={onShow} />
            ) : (
              <label for={`${name}-${i}`}>
                <code>{addressInWords(payee)}</code> <span class="aside">{wayInWords(payee)}</span>
              </label>
            )}
          </div>
        ))}
    </fieldset>
  );
};
