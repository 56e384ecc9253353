import { fromId } from '../../src/license/from-id';
import { isOnline, reachOf } from '../../src/publish/reach';
import type { Share, TargetState } from '../../src/publish/share';
import { hashOf } from '../platform/route';
import { count, sizeInWords, t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { HandOn } from './HandOn';
import { ProblemNote } from './ProblemNote';
import { ReachNote } from './ReachNote';
import { ShareProgress } from './ShareProgress';
import { TargetList } from './TargetList';

interface Props {
  share: Share;
  /** Whether the heading above says how far it reaches. */
  isHeaded: boolean;
  onCopy: (text: string) => void;
  onSave: () => void;
  onRetry: () => void;
  onPause: () => void;
  onRecheck: (target: TargetState) => Promise<void>;
  onUnpin: (target: TargetState) => Promise<void>;
  onForget?: (() => void) | undefined;
}

const hasFailed = ({ state, targets }: Share): boolean =>
  state.step === 'failed' || targets.some((target) => target.state === 'failed' || target.state === 'unreachable');

/** A work that was given to everyone: whether others can open it, its address, what it holds, and where it is. */
export const ShareCard = ({
  share,
  isHeaded,
  onCopy,
  onSave,
  onRetry,
  onPause,
  onRecheck,
  onUnpin,
  onForget,
}: Props) => {
  const { draft, root, state, targets, paths, size, createdAt, progress } = share;
  const isSending = targets.some((each) => each.state === 'waiting' || each.state === 'sending');
  const isPaused = targets.some((each) => each.state === 'paused');
  const reach = reachOf(share);
  const isHeld = state.step === 'held';
  /** It is complete, and nobody else can open it: to hand its file on needs nothing more. */
  const isUnsent = isHeld && !isOnline(reach) && reach !== 'sending';
  return (
    <article class="work share">
      <h2>
        <Text>{draft.title || draft.fileName}</Text>
      </h2>
      <p class="aside">
        {fromId(draft.license)?.name ?? draft.license} · {sizeInWords(size || draft.size)} ·{' '}
        {draft.fileCount !== undefined && `${count(draft.fileCount, 'share_files')} · `}
        <time dateTime={createdAt}>{when(createdAt)}</time>
      </p>
      <ReachNote reach={reach} isHeaded={isHeaded} />
      {progress && (
        <ShareProgress label={t(state.step === 'hashing' ? 'share_hashing' : 'share_sending')} progress={progress} />
      )}
      {state.step === 'failed' && <ProblemNote problem={state.problem} />}
      {root && (
        <div class="root">
          <span class="kind root-label">{t('share_root')}</span>
          <code>{root}</code>
          <button type="button" onClick={() => onCopy(root)}>
            <Icon name="copy" />
            {t('share_copy')}
          </button>
        </div>
      )}
      {share.adopted && <p class="aside">{t('share_adopted')}</p>}
      <TargetList targets={targets} onRecheck={onRecheck} onUnpin={onUnpin} />
      {isUnsent && (
        <div class="actions work-actions">
          <a class="button" href={hashOf('settings', ['places'])}>
            {t('share_connectService')}
          </a>
          <a class="button" href={hashOf('settings', ['node'])}>
            {t('share_connectNode')}
          </a>
          <button type="button" class="primary" onClick={onSave}>
            {t('share_saveToSend')}
          </button>
        </div>
      )}
      {root && isHeld && isOnline(reach) && (
        <details class="why">
          <summary>{t('hand_summary')}</summary>
          <HandOn share={share} root={root} onCopy={onCopy} />
        </details>
      )}
      {paths.length > 0 && (
        <details class="why">
          <summary>{t('share_paths')}</summary>
          <ul class="paths">
            {paths.map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions work-actions">
        {isSending && isHeld && (
          <button type="button" onClick={onPause}>
            {t('share_pause')}
          </button>
        )}
        {!isSending && (hasFailed(share) || isHeld) && (
          <button type="button" class={(hasFailed(share) && !isUnsent) || isPaused ? 'primary' : ''} onClick={onRetry}>
            {t(isPaused ? 'share_goOn' : hasFailed(share) ? 'share_retry' : 'share_sendAgain')}
          </button>
        )}
        {isHeld && (isOnline(reach) || reach === 'sending') && (
          <button type="button" onClick={onSave}>
            {t('share_save')}
          </button>
        )}
      </div>
      {onForget && (
        <details class="why">
          <summary>{t('share_forget')}</summary>
          <p>{t(isOnline(reach) ? 'share_forgetMeaning' : 'share_forgetOnly')}</p>
          <button type="button" onClick={onForget}>
            <Icon name="remove" />
            {t('share_forgetNow')}
          </button>
        </details>
      )}
    </article>
  );
};
