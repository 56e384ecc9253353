import { quoteOf } from '../../src/tips/journal';
import { mayDeny } from '../../src/tips/needs-person';
import type { Tip } from '../../src/tips/tip';
import { t, when } from '../platform/words';
import type { TipActs } from './use-tip-acts';

interface Props {
  tip: Tip;
  onSay: TipActs['onSay'];
}

/** Only the person knows what became of it. That it was not paid can be said once that cannot happen any more. */
export const PaidOrNot = ({ tip, onSay }: Props) => {
  const canDeny = mayDeny(tip, new Date().toISOString());
  const quote = quoteOf(tip.state);
  return (
    <>
      {!canDeny && quote && <p class="aside">{t('tip_denyAfter', when(quote.expiresAt))}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={() => onSay(tip, true)}>
          {t('tip_iPaid')}
        </button>
        {canDeny && (
          <button type="button" onClick={() => onSay(tip, false)}>
            {t('tip_iDidNot')}
          </button>
        )}
      </div>
    </>
  );
};
