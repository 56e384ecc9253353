import { asksPerson } from '../../src/tips/needs-person';
import type { Tip } from '../../src/tips/tip';
import { t, when } from '../platform/words';
import { PaidOrNot } from './PaidOrNot';
import type { TipActs } from './use-tip-acts';

type Props = { tip: Tip } & Pick<TipActs, 'onAsk' | 'onSay' | 'busy'>;

/** A tip of which nobody knows yet whether it was paid: who is asked, and what a person can say once nobody can. */
export const TipUnknown = ({ tip, onAsk, onSay, busy }: Props) => {
  const { state, manner } = tip;
  if (state.step !== 'unknown') return null;
  const isKept = state.event === null;
  const isBusy = busy === tip.id;
  return (
    <>
      <p>
        {isKept
          ? t('tip_unknownKept')
          : t(manner === 'wallet' ? 'tip_unknownWallet' : 'tip_unknownInvoice', when(state.quote.expiresAt))}
      </p>
      {!isKept && (
        <button
          type="button"
          class="primary"
          aria-disabled={isBusy}
          aria-busy={isBusy}
          onClick={() => !isBusy && onAsk(tip)}
        >
          {t(isBusy ? 'tip_askBusy' : 'tip_ask')}
        </button>
      )}
      {asksPerson(tip, new Date().toISOString()) && <PaidOrNot tip={tip} onSay={onSay} />}
    </>
  );
};
