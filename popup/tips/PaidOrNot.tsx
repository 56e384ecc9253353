import type { Tip } from '../../src/tips/tip';
import { t } from '../platform/words';
import type { TipActs } from './use-tip-acts';

interface Props {
  tip: Tip;
  /** Whether it can be said that it was not paid: not while that may still happen without the person. */
  mayDeny?: boolean;
  onSay: TipActs['onSay'];
}

/** Only the person knows what became of it. */
export const PaidOrNot = ({ tip, mayDeny = true, onSay }: Props) => (
  <div class="actions">
    <button type="button" class="primary" onClick={() => onSay(tip, true)}>
      {t('tip_iPaid')}
    </button>
    {mayDeny && (
      <button type="button" onClick={() => onSay(tip, false)}>
        {t('tip_iDidNot')}
      </button>
    )}
  </div>
);
