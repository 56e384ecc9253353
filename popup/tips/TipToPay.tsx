import { asksPerson } from '../../src/tips/needs-person';
import type { Tip } from '../../src/tips/tip';
import { openable } from '../platform/links';
import { t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { QrCode } from '../ui/QrCode';
import { Sentence } from '../ui/Sentence';
import { PaidOrNot } from './PaidOrNot';
import { fitsCode, pointerOf, toShow } from './to-show';
import type { TipActs } from './use-tip-acts';

type Props = { tip: Tip; isFolded: boolean } & Pick<TipActs, 'onSay' | 'onCancel' | 'onCopy' | 'onAsk' | 'busy'>;

const Code = ({ text, isFolded }: { text: string; isFolded: boolean }) => {
  const code = <QrCode text={text} label={t('tip_qr')} />;
  return isFolded ? (
    <details class="why">
      <summary>{t('tip_showQr')}</summary>
      {code}
    </details>
  ) : (
    code
  );
};

/** What a person pays with an app of theirs, or on another page: the code, the address, and what they say became of it. */
export const TipToPay = ({ tip, isFolded, onSay, onCancel, onCopy, onAsk, busy }: Props) => {
  const { state, payee } = tip;
  const { text, link } = toShow(tip);
  const pointer = pointerOf(tip);
  const page = payee?.rail === 'link' ? openable(payee.address) : null;
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
      {text && (
        <div class="to-pay">
          {fitsCode(text) && <Code text={text} isFolded={isFolded} />}
          <div class="actions to-pay-actions">
            <a class="button" href={link}>
              {t('tip_openApp')}
            </a>
            <button type="button" onClick={() => onCopy(link.replace(/^lightning:/i, ''))}>
              <Icon name="copy" />
              {t(state.step === 'waiting' ? 'tip_copyInvoice' : 'support_copyAddress')}
            </button>
          </div>
        </div>
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
