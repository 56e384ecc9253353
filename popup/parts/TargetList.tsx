import type { TargetState } from '../../src/publish/share';
import { word, wordFor } from '../words';
import { Icon, type IconName } from './Icon';
import { ProblemNote } from './ProblemNote';

const SIGNS: Record<TargetState['state'], IconName> = {
  waiting: 'must',
  sending: 'must',
  pinned: 'may',
  unreachable: 'warning',
  failed: 'not',
};

/** The places that hold a share, or that it is on its way to. */
export const TargetList = ({ targets }: { targets: readonly TargetState[] }) => (
  <ul class="targets">
    {targets.map(({ target, address, state, problem }) => (
      <li key={`${target} ${address}`}>
        <span class={`target target-${state}`}>
          <Icon name={SIGNS[state]} />
          {word(target === 'browser' ? 'target_browser' : 'target_kubo')} {address && <code>{address}</code>}{' '}
          <strong>{wordFor('pinning', state)}</strong>
        </span>
        {problem && <ProblemNote problem={problem} />}
      </li>
    ))}
  </ul>
);
