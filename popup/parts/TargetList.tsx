import type { TargetState } from '../../src/publish/share';
import { numberInWords, when, word, wordFor } from '../words';
import { Icon, type IconName } from './Icon';
import { ProblemNote } from './ProblemNote';

const SIGNS: Record<TargetState['state'], IconName> = {
  waiting: 'must',
  sending: 'must',
  paused: 'must',
  pinned: 'may',
  unreachable: 'warning',
  failed: 'not',
};

interface Props {
  targets: readonly TargetState[];
  /** Absent where places are only shown. */
  onRecheck?: ((target: TargetState) => void) | undefined;
  onUnpin?: ((target: TargetState) => void) | undefined;
}

const isElsewhere = ({ target }: TargetState): boolean => target !== 'browser';

/** The places that hold a share, or that it is on its way to, and how many of them do. */
export const TargetList = ({ targets, onRecheck, onUnpin }: Props) => (
  <>
    {targets.length > 1 && (
      <p class="aside">
        {word(
          'target_copies',
          numberInWords(targets.filter(({ state }) => state === 'pinned').length),
          numberInWords(targets.length),
        )}
      </p>
    )}
    <ul class="targets">
      {targets.map((each) => {
        const { target, address, state, problem, fetchedAt, at } = each;
        return (
          <li key={`${target} ${address}`}>
            <span class={`target target-${state}`}>
              <Icon name={SIGNS[state]} />
              {wordFor('target', target)} {address && <code>{address}</code>}{' '}
              <strong>{wordFor('pinning', state)}</strong>
            </span>
            {isElsewhere(each) && state === 'pinned' && (
              <span class="aside">
                {' '}
                {fetchedAt ? word('target_fetched', when(fetchedAt)) : <time dateTime={at}>{when(at)}</time>}
              </span>
            )}
            {isElsewhere(each) && state !== 'waiting' && state !== 'sending' && (
              <span class="target-actions">
                {onRecheck && (
                  <button type="button" class="quiet" onClick={() => onRecheck(each)}>
                    {word('target_recheck')}
                  </button>
                )}
                {onUnpin && (
                  <button type="button" class="quiet" onClick={() => onUnpin(each)}>
                    {word('target_unpin')}
                  </button>
                )}
              </span>
            )}
            {each.restored && <p class="aside">{word('target_restored')}</p>}
            {problem && <ProblemNote problem={problem} />}
          </li>
        );
      })}
    </ul>
  </>
);
