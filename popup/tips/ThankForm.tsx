import type { ComponentChildren } from 'preact';
import type { Signal } from '../../src/signal/signal';
import type { Contact } from '../../src/tips/contacts';
import type { Recipient } from '../../src/tips/payee';
import type { Refused } from '../../src/tips/payees';
import type { Manner, Rate } from '../../src/tips/tip';
import { count, t, wordFor } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { AmountField } from './AmountField';
import { AmountToSay } from './AmountToSay';
import { BudgetNote } from './BudgetNote';
import { ConfirmPayee, type Doubt } from './ConfirmPayee';
import { FirstTime } from './FirstTime';
import { isCounted, sum } from './give';
import { MannerChoice } from './MannerChoice';
import { amountInWords, satsInWords } from './money';
import { isChanged, isContested } from './obstacle';
import { PayeeChoice } from './PayeeChoice';
import { isAccount, placeInWords } from './payee-words';
import { RateForm } from './RateForm';
import { RefusedPayees } from './RefusedPayees';
import { ShareOut } from './ShareOut';
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
const tellSend = (manner: Manner, { parts, chosen, msat }: Choice, rate: Rate | null): string => {
  if (isCounted(manner) && msat === null) return t(manner === 'wallet' ? 'thank_send' : 'thank_showCode');
  if (manner === 'wallet') return t('thank_sendWallet', amountInWords(sum(parts), rate));
  if (manner === 'invoice') return t('thank_sendInvoice', satsInWords(sum(parts)));
  if (manner === 'word') return t('thank_sendWord');
  if (chosen && isAccount(chosen)) return t('thank_showCode');
  return chosen?.rail === 'link' && chosen.host ? t('thank_sendOpen', chosen.host) : t('thank_sendShow');
};

/** Whom to thank, how much, in which way: everything that is known before anybody is asked. */
export const ThankForm = ({ recipients, ground, choice, isBusy, onSend, ...props }: Props) => {
  const { known, rate, last } = ground;
  const { refused, contacts, onRate, onShow, children } = props;
  const [first] = recipients;
  const { chosen, manner, manners, written, msat, obstacle } = choice;
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
  };
  return (
    <form class="thank" onSubmit={send}>
      {isFirst && <FirstTime isLightning={chosen?.rail === 'lightning'} />}
      {first && <PayeeChoice recipient={first} chosen={chosen} onChoose={choice.setPayee} onShow={onShow} />}
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
        <>
          <AmountField written={written} msat={msat} rate={rate} onWrite={choice.setWritten} />
          {choice.mayShare && (
            <label class="check">
              <CheckBox isTicked={choice.isShared} onTick={() => choice.setShared(!choice.isShared)} />
              {t('share_out')}
            </label>
          )}
          {!choice.mayShare && recipients.length > 1 && (
            <p class="aside">{count(recipients.length - 1, 'share_outNobody')}</p>
          )}
          {choice.rows.length > 0 && <ShareOut rows={choice.rows} onChange={choice.setPart} />}
          <details class="why">
            <summary>{t(rate ? 'rate_summary' : 'rate_summaryNone')}</summary>
            <RateForm rate={rate} onChange={onRate} />
          </details>
        </>
      )}
      {manner === 'word' && contacts.length > 0 && first && (
        <WriteToThem
          tip={{
            work: { about: first.about, title: first.title, creator: first.name },
            comment: choice.comment.trim(),
          }}
          contacts={contacts}
        />
      )}
      <ThanksWord value={choice.comment} isSent={isCounted(manner)} onChange={choice.setComment} />
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
          {tellSend(manner, choice, rate)}
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
