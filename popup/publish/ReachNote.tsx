import { isOnline, type Reach } from '../../src/publish/reach';
import { wordFor } from '../platform/words';
import { Icon, type IconName } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';

const SIGNS: Record<Reach, IconName> = {
  hashing: 'must',
  failed: 'not',
  here: 'warning',
  sending: 'must',
  unconfirmed: 'warning',
  node: 'may',
  online: 'may',
};

interface Props {
  reach: Reach;
  /** Whether the heading above has said it already. */
  isHeaded: boolean;
}

/** Whether others can open a share, as far as that is known. */
export const ReachNote = ({ reach, isHeaded }: Props) => (
  <div class={isOnline(reach) ? 'reach reach-online' : 'reach'}>
    <Icon name={SIGNS[reach]} />
    <p>
      {isHeaded ? (
        wordFor('reachMeaning', reach)
      ) : (
        <Sentence
          id="reach_note"
          parts={[<strong key="reach">{wordFor('reach', reach)}</strong>, wordFor('reachMeaning', reach)]}
        />
      )}
    </p>
  </div>
);
