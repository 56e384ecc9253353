import type { ComponentChildren } from 'preact';
import type { Signal } from '../../src/signal/signal';
import type { Contact } from '../../src/tips/contacts';
import type { Recipient } from '../../src/tips/payee';
import type { Refused } from '../../src/tips/payees';
import type { Manner } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';
import { AmountToSay } from './AmountToSay';
import { BudgetNote } from './BudgetNote';
import { ConfirmPayee, type Doubt } from './ConfirmPayee';
import { FirstTime } from './FirstTime';
import { isCounted, sum } from './give';
import { LightningAmount } from './LightningAmount';
import { MannerChoice } from './MannerChoice';
import { moneyWithSats, roundMoneyInWords, satsInWords } from './money';
import { isChanged, isContested } from './obstacle';
import { PayeeChoice } from './PayeeChoice';
import { PointerAmount } from './PointerAmount';
import { isAccount, placeInWords } from './payee-words';
import { RefusedPayees } from './RefusedPayees';
import { ThanksWord } from './ThanksWord';
import type { Choice } from './use-choice';
import type { Ground } from './use-known';
import { WalletLink } from './WalletLink';
import { WriteToThem } from './WriteToThem';

interface Props {
  recipients: readonly Recipient[];
  refused: readonly Refused[];
  contacts: readonly Contact[];
  ground: Ground;
  choice: Choice;
  isBusy: boolean;
  onSend: () => void;
  onRate: () => void;
  onShow?: ((signal: Signal) => void) | undefined;
  /** What else there is to say of who can be paid. */
  children?: ComponentChildren;
}

/** What the button does, in its own words. */
const tellSend = (manner: Manner, { parts, chosen, msat, spoken }: Choice): string => {
  if (isCounted(manner) && msat === null) return t(manner === 'wallet' ? 'thank_send' : 'thank_showCode');
  if (manner === 'consent') return t('thank_askDeal');
  if (isCounted(manner)) {
    const given = sum(parts);
    const words = spoken ? moneyWithSats(roundMoneyInWords(spoken.amount, spoken.currency), given) : satsInWords(given);
    return t(manner === 'wallet' ? 'thank_sendWallet' : 'thank_sendInvoice', words);
  }
  if (manner === 'word') return t('thank_sendWord');
  if (chosen && isAccount(chosen)) return t('thank_showCode');
  return chosen?.rail === 'link' && chosen.host ? t('thank_sendOpen', chosen.host) : t('thank_sendShow');
};

/** Whom to thank, how much, in which way: everything that is known before anybody is asked. */
export const ThankForm = ({ recipients, ground, choice, isBusy, onSend, ...props }: Props) => {
  const { known, last } = ground;
  const { refused, contacts, onRate, onShow, children } = props;
  const [first] = recipients;
  const { chosen, manner, manners, obstacle } = choice;
  const doubts = choice.parts.flatMap(({ recipient, payee }): Doubt[] => {
    const before = known.paidAt[recipients.findIndex(({ about }) => about === recipient.about)];
    if (!payee || !(isChanged(payee) || isContested(payee))) return [];
    const others = recipient.payees
      .filter(({ address }) => address !== payee.address)
      .map(({ address }) => placeInWords(address));
    return [
      {
        before: before && isChanged(payee) ? placeInWords(before) : null,
        now: placeInWords(payee.address),
        others: isContested(payee) ? others : [],
      },
    ];
  });
  const isFirst = known.wallet === null && last.length === 0;
  const isStopped = obstacle !== null || isBusy;
  const send = (event: Event) => {
    event.preventDefault();
    if (!isStopped) onSend();
    // What is missing may lie above the fold.
    else if (obstacle === 'rate' && event.currentTarget instanceof HTMLElement)
      event.currentTarget.querySelector<HTMLElement>('.rate-needed :is(button, input)')?.focus();
  };
  return (
    <form class="thank" onSubmit={send}>
      {isFirst && <FirstTime isLightning={chosen?.rail === 'lightning'} />}
      {first && (
        <PayeeChoice
          recipient={first}
          chosen={chosen}
          hasRefused={refused.length > 0}
          onChoose={choice.setPayee}
          onShow={onShow}
        />
      )}
      <RefusedPayees refused={refused} isOpen={first?.payees.length === 0} />
      {children}
      {manner !== 'word' && doubts.length > 0 && (
        <ConfirmPayee doubts={doubts} confirmed={choice.isConfirmed} onConfirm={choice.setConfirmed} />
      )}
      {manners.length > 1 && (
        <MannerChoice manners={manners} rail={chosen?.rail ?? null} chosen={manner} onChoose={choice.setManner} />
      )}
      <AmountToSay choice={choice} />
      {isCounted(manner) && (
        <LightningAmount choice={choice} ground={ground} sources={recipients.length - 1} onRate={onRate} />
      )}
      {chosen?.rail === 'pointer' && <PointerAmount known={known} choice={choice} />}
      {manner === 'word' && contacts.length > 0 && first && (
        <WriteToThem
          tip={{
            work: { about: first.about, title: first.title, creator: first.name },
            comment: choice.comment.trim(),
          }}
          contacts={contacts}
        />
      )}
      <ThanksWord
        value={choice.comment}
        use={
          isCounted(manner) || manner === 'consent'
            ? 'sent'
            : manner === 'word' && contacts.length > 0
              ? 'letter'
              : 'kept'
        }
        onChange={choice.setComment}
      />
      {manner === 'wallet' && <BudgetNote known={known} />}
      <div class="thank-end">
        <div role="status">
          {obstacle && (
            <p class="obstacle">
              {wordFor('tip_obstacle', obstacle)}{' '}
              {(obstacle === 'over-tip' || obstacle === 'over-month') && <WalletLink text={t('wallet_change')} />}
            </p>
          )}
        </div>
        {/* Not `disabled`, which would take the focus away from who pressed it. */}
        <button
          type="submit"
          class={manner === 'word' ? undefined : 'primary thank-pay'}
          aria-disabled={isStopped}
          aria-busy={isBusy}
        >
          {tellSend(manner, choice)}
        </button>
      </div>
      {known.wallet === null && !isFirst && chosen?.rail === 'lightning' && (
        <p class="aside">
          {t('thank_noWallet')} <WalletLink text={t('thank_connect')} />
        </p>
      )}
    </form>
  );
};
