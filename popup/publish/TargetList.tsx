import { useState } from 'preact/hooks';
import { canUnpin, isElsewhere, type Standing, standingOf } from '../../src/publish/reach';
import type { TargetState } from '../../src/publish/share';
import { count, numberInWords, t, type WordKey, when, wordFor } from '../platform/words';
import { Icon, type IconName } from '../ui/Icon';
import { ProblemNote } from './ProblemNote';

const SIGNS: Record<Standing, IconName> = {
  saved: 'may',
  not_saved: 'not',
  waiting: 'must',
  sending: 'must',
  paused: 'must',
  pinned: 'may',
  unpinned: 'not',
  offline: 'warning',
  refused: 'not',
  lost: 'warning',
  failed: 'not',
};

interface Props {
  targets: readonly TargetState[];
  /** Both settle once the place was asked. */
  onRecheck: (target: TargetState) => Promise<void>;
  onUnpin: (target: TargetState) => Promise<void>;
}

const keyOf = ({ target, address }: TargetState): string => `${target} ${address}`;

/** When a place last said that it has the share. */
const Confirmed = ({ state, at, fetchedAt, pinnedAt }: TargetState) => {
  if (state === 'unpinned') return <time dateTime={at}>{when(at)}</time>;
  if (state !== 'pinned') return <>{pinnedAt && t('target_confirmedBefore', when(pinnedAt))}</>;
  return <>{fetchedAt ? t('target_fetched', when(fetchedAt)) : t('target_confirmed', when(at))}</>;
};

/** The places that hold a share, or that it is on its way to, and how many of those beyond this browser do. */
export const TargetList = ({ targets, onRecheck, onUnpin }: Props) => {
  /** What each place is asked now, by its key. */
  const [asking, setAsking] = useState<Record<string, WordKey>>({});
  const elsewhere = targets.filter(isElsewhere);
  const run = async (each: TargetState, words: WordKey, act: (target: TargetState) => Promise<void>) => {
    setAsking((now) => ({ ...now, [keyOf(each)]: words }));
    await act(each);
    setAsking(({ [keyOf(each)]: _, ...others }) => others);
  };
  return (
    <>
      {elsewhere.length > 1 && (
        <p class="aside">
          {count(
            elsewhere.length,
            'target_elsewhere',
            numberInWords(elsewhere.filter(({ state }) => state === 'pinned').length),
          )}
        </p>
      )}
      <ul class="targets">
        {targets.map((each) => {
          const { target, address, state, problem } = each;
          const standing = standingOf(each);
          const asked = asking[keyOf(each)];
          const canAsk = isElsewhere(each) && state !== 'waiting' && state !== 'sending';
          return (
            <li key={keyOf(each)} aria-busy={asked !== undefined}>
              <span class={`target target-${standing}`}>
                <Icon name={asked ? 'must' : SIGNS[standing]} />
                {wordFor('target', target)} {address && <code>{address}</code>}{' '}
                <strong>{asked ? t(asked) : wordFor('standing', standing)}</strong>
                {isElsewhere(each) && !asked && (
                  <span class="aside">
                    <Confirmed {...each} />
                  </span>
                )}
              </span>
              {canAsk && (
                <span class="target-actions">
                  <button
                    type="button"
                    class="quiet"
                    disabled={asked !== undefined}
                    onClick={() => run(each, 'target_checking', onRecheck)}
                  >
                    {t('target_recheck')}
                  </button>
                  {canUnpin(each) && (
                    <button
                      type="button"
                      class="quiet"
                      disabled={asked !== undefined}
                      onClick={() => run(each, 'target_unpinning', onUnpin)}
                    >
                      {t('target_unpin')}
                    </button>
                  )}
                </span>
              )}
              {each.restored && <p class="aside">{t('target_restored')}</p>}
              {problem && <ProblemNote problem={problem} />}
            </li>
          );
        })}
      </ul>
    </>
  );
};
