import type { Tip } from '../../src/tips/tip';
import { word } from '../platform/words';
import type { TipActs } from './use-tip-acts';

interface Props {
  tip: Tip;
  /** Whether it can be said that it was not paid: not while that may still happen without the person. */
  mayDeny?: boolean;
  onSay: TipActs['onSay'];
}

/** Only the person knows what became of it. */
export const OwnWord = ({ tip, mayDeny = true, onSay }: Props) => (
  <div class="actions">
    <button type="button" class="primary" onClick={() => onSay(tip, true)}>
      {word('tip_iPaid')}
    </button>
    {mayDeny && (
      <button type="button" onClick={() => onSay(tip, false)}>
        {word('tip_iDidNot')}
      </button>
    )}
  </div>
);
