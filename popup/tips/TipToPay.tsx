import { asksPerson } from '../../src/tips/needs-person';
import { linkWith } from '../../src/tips/platform-link';
import type { Tip } from '../../src/tips/tip';
import { openable } from '../platform/links';
import { t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { useInSight } from '../ui/use-in-sight';
import { BankTransfer } from './BankTransfer';
import { bankCodeOf } from './bank-code-of';
import { CodeToScan } from './CodeToScan';
import { PaidOrNot } from './PaidOrNot';
import { pointerOf, toShow } from './to-show';
import type { TipActs } from './use-tip-acts';

type Props = { tip: Tip; isFolded: boolean } & Pick<TipActs, 'onSay' | 'onCancel' | 'onCopy' | 'onAsk' | 'busy'>;

/** A code that an app reads, the address behind it, and the buttons below. */
const AppAddress = ({ tip, isFolded, onCopy }: Pick<Props, 'tip' | 'isFolded' | 'onCopy'>) => {
  const { text, link } = toShow(tip);
  const whole = useInSight<HTMLDivElement>(!isFolded);
  return (
    <div class="to-pay" ref={whole}>
      {text && <CodeToScan text={text} isFolded={isFolded} />}
      <div class="actions to-pay-actions">
        <a class="button" href={link}>
          {t('tip_openApp')}
        </a>
        <button type="button" onClick={() => onCopy(link.replace(/^lightning:/i, ''))}>
          <Icon name="copy" />
          {t(tip.state.step === 'waiting' ? 'tip_copyInvoice' : 'support_copyAddress')}
        </button>
      </div>
    </div>
  );
};

/** What a person pays with an app of theirs, or on another page: the code, the address, and what they say became of it. */
export const TipToPay = ({ tip, isFolded, onSay, onCancel, onCopy, onAsk, busy }: Props) => {
  const { state, payee, work } = tip;
  const bankCode = bankCodeOf(tip);
  const pointer = pointerOf(tip);
  const page = payee?.rail === 'link' ? openable(linkWith(payee.address, tip.spoken)) : null;
  const isSeen = state.step === 'waiting' && state.quote.verify !== null;
  return (
    <>
      {state.step === 'waiting' && (
        <p>
          {t(isSeen ? 'tip_waitingSeen' : 'tip_waitingUnseen')}{' '}
          <span class="aside">{t('tip_until', when(state.quote.expiresAt))}</span>
        </p>
      )}
      {page && (
        <p>
          <Sentence
            id="tip_opened"
            parts={[
              <a key="page" href={page} target="_blank" rel="noopener noreferrer">
                {new URL(page).host}
                <Icon name="out" />
              </a>,
            ]}
          />
        </p>
      )}
      {pointer && (
        <div class="actions">
          <code>{pointer}</code>
          <button type="button" onClick={() => onCopy(pointer)}>
            <Icon name="copy" />
            {t('support_copyAddress')}
          </button>
        </div>
      )}
      {bankCode ? (
        <BankTransfer code={bankCode} title={work.title ?? work.about} isFolded={isFolded} onCopy={onCopy} />
      ) : (
        toShow(tip).link && <AppAddress tip={tip} isFolded={isFolded} onCopy={onCopy} />
      )}
      {isSeen && (
        <div class="actions">
          <button type="button" aria-busy={busy === tip.id} onClick={() => onAsk(tip)}>
            {t('tip_askPaid')}
          </button>
          <button type="button" class="quiet" onClick={() => onCancel(tip)}>
            {t('tip_cancelWaiting')}
          </button>
        </div>
      )}
      {asksPerson(tip, new Date().toISOString()) && <PaidOrNot tip={tip} onSay={onSay} />}
    </>
  );
};
