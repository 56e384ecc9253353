import { isForeign } from '../../src/tips/decide-next';
import { asksPerson } from '../../src/tips/needs-person';
import type { Manner, Tip } from '../../src/tips/tip';
import { t, type WordKey, when } from '../platform/words';
import { PaidOrNot } from './PaidOrNot';
import type { TipActs } from './use-tip-acts';

/** What an unknown state means, where it is not an invoice that somebody may have paid. */
const UNKNOWN: Partial<Record<Manner, WordKey>> = { wallet: 'tip_unknownWallet', consent: 'tip_unknownConsent' };

type Props = { tip: Tip } & Pick<TipActs, 'onAsk' | 'onSay' | 'busy'>;

/** A tip of which nobody knows yet whether it was paid: who is asked, and what a person can say once nobody can. */
export const TipUnknown = ({ tip, onAsk, onSay, busy }: Props) => {
  const { state, manner } = tip;
  if (state.step !== 'unknown') return null;
  const isKept = isForeign(state);
  const { expiresAt } = 'deal' in state ? state.deal : state.quote;
  const isBusy = busy === tip.id;
  return (
    <>
      <p>{isKept ? t('tip_unknownKept') : t(UNKNOWN[manner] ?? 'tip_unknownInvoice', when(expiresAt))}</p>
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
