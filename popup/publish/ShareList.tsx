import { useEffect, useRef, useState } from 'preact/hooks';
import { SHARES_CHANNEL } from '../../src/message/channels';
import { type Reach, reachOf, standingOf } from '../../src/publish/reach';
import type { Share, TargetState } from '../../src/publish/share';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { tell, tellProblem } from '../platform/explain';
import { remove, take } from '../platform/hand-over';
import { saveFile } from '../platform/save-file';
import { useAnswer } from '../platform/use-answer';
import { t, wordFor } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { StatusLine } from '../ui/StatusLine';
import { Toast } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { ShareCard } from './ShareCard';

/** Saves a share's CAR, which the background has put where files are handed over. */
const save = async (id: string): Promise<string> => {
  const { file, name } = await ask('publish.save', { id });
  const car = await take(file);
  if (!car) throw new DOMException('', 'NotFoundError');
  saveFile(car, name, () => void remove(file));
  return t('exported', name);
};

/** How a place stands to a share now, and why, as it is read out. */
const sayStanding = ({ targets }: Share, { target, address }: TargetState): string => {
  const now = targets.find((each) => each.target === target && each.address === address);
  if (!now) return '';
  const said = t(
    'target_now',
    address ? t('with_detail', wordFor('target', target), address) : wordFor('target', target),
    wordFor('standing', standingOf(now)),
  );
  return now.problem ? t('two_sentences', said, tellProblem(now.problem).words) : said;
};

/** Calls `tell` with each share of which it changed how far it reaches. */
const useReach = (shares: readonly Share[] | undefined, tell: (share: Share, reach: Reach) => void): void => {
  const known = useRef(new Map<string, Reach>());
  useEffect(() => {
    for (const share of shares ?? []) {
      const [before, now] = [known.current.get(share.id), reachOf(share)];
      known.current.set(share.id, now);
      if (before !== undefined && before !== now) tell(share, now);
    }
  }, [shares]);
};

interface Props {
  /** The id of the one that is shown, or null for all. */
  only?: string | null;
  /** Whether a heading says how far that one reaches. */
  isHeaded?: boolean;
}

/** What was shared, newest first, or one of it, as it changes. */
export const ShareList = ({ only = null, isHeaded = false }: Props) => {
  const { value, told, again } = useAnswer('publish.list', null, SHARES_CHANNEL);
  const { said, run } = useAction(tell);
  const [reached, setReached] = useState('');
  const shares = value?.filter(({ id }) => only === null || id === only);
  /** What the last act came to: what it changes for the share as a whole is said behind it. */
  const acted = useRef('');
  useReach(shares, ({ draft }, reach) => {
    const changed = t('reach_changed', draft.title || draft.fileName, wordFor('reach', reach));
    setReached(acted.current ? `${acted.current} – ${changed}` : changed);
    acted.current = '';
  });
  const act = async (doing: () => Promise<string>): Promise<void> => {
    setReached('');
    acted.current = '';
    await run(async () => {
      acted.current = await doing();
      return acted.current;
    });
    again();
  };
  const askPlace = (message: 'publish.recheck' | 'publish.unpin', id: string, place: TargetState): Promise<void> =>
    act(async () => {
      const { target, address } = place;
      return target === 'browser' ? '' : sayStanding(await ask(message, { id, target, address }), place);
    });
  const isError = said.tone === 'error';
  return (
    <>
      {isHeaded && <h1>{wordFor('reach', shares?.[0] ? reachOf(shares[0]) : 'hashing')}</h1>}
      {told && <StatusLine text={told.words} detail={told.detail} tone="error" />}
      {isError && <StatusLine {...said} />}
      {shares?.length === 0 && only === null && (
        <EmptyState title={t('shares_none')} meaning={t('shares_noneMeaning')} />
      )}
      {shares?.map((share) => (
        <ShareCard
          key={share.id}
          share={share}
          isHeaded={isHeaded}
          onCopy={(text) => act(() => copyOrComplain(text, 'share_copied'))}
          onSave={() => act(() => save(share.id))}
          onRetry={() =>
            act(async () => {
              await ask('publish.retry', { id: share.id });
              return t('share_retrying');
            })
          }
          onPause={() =>
            act(async () => {
              await ask('publish.pause', { id: share.id });
              return wordFor('standing', 'paused');
            })
          }
          onRecheck={(place) => askPlace('publish.recheck', share.id, place)}
          onUnpin={(place) => askPlace('publish.unpin', share.id, place)}
          onForget={
            only === null
              ? () =>
                  act(async () => {
                    await ask('publish.forget', { id: share.id });
                    return t('share_forgotten');
                  })
              : undefined
          }
        />
      ))}
      <Toast text={reached || (isError ? '' : said.text)} tone="ok" />
    </>
  );
};
