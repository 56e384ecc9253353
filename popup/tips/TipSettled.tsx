import type { Msat, SuccessAction, Tip } from '../../src/tips/tip';
import { openable } from '../platform/links';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { dealInWords, satsInWords } from './money';
import type { TipActs } from './use-tip-acts';

/** What the service says after it was paid: its text, and its link by the host that it leads to, never opened by itself. */
const Success = ({ action: { text, url } }: { action: SuccessAction }) => {
  const link = openable(url);
  return (
    <div class="success">
      {text && (
        <>
          <p class="aside">{t('tip_success')}</p>
          <blockquote>
            <Text>{text}</Text>
          </blockquote>
        </>
      )}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t('tip_successLink', new URL(link).host)}
            <Icon name="out" />
          </a>
        </p>
      )}
    </div>
  );
};

const tellFee = (feeMsat: Msat | null): string => {
  if (feeMsat === null) return t('tip_feeUnknown');
  return feeMsat === 0 ? t('tip_feeNone') : t('tip_fee', satsInWords(feeMsat));
};

/** A tip that arrived: how sure that is, what the wallet took, what the service says, and the receipt. */
export const TipSettled = ({ tip, onReceipt }: { tip: Tip } & Pick<TipActs, 'onReceipt'>) => {
  const { state } = tip;
  if (state.step !== 'settled') return null;
  const { proof, quote } = state;
  return (
    <>
      <p>{wordFor('tip_proof', proof.grade)}</p>
      {state.deal && (
        <p class="aside">{t('tip_deal', dealInWords(state.deal.debit), dealInWords(state.deal.receive))}</p>
      )}
      {tip.manner === 'wallet' && <p class="aside">{tellFee(proof.feeMsat)}</p>}
      {quote?.described === false && <p class="aside">{t('tip_notDescribed')}</p>}
      {quote?.success && <Success action={quote.success} />}
      <button type="button" onClick={() => onReceipt(tip)}>
        {t('tip_receipt')}
      </button>
    </>
  );
};
