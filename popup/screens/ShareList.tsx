import { useEffect } from 'preact/hooks';
import type { Share, TargetState } from '../../src/publish/share';
import { ask } from '../ask';
import { copyOrComplain } from '../copy-or-complain';
import { Complaint, explainProblem } from '../explain';
import { remove, take } from '../hand-over';
import { Announcement } from '../parts/Announcement';
import { Nothing } from '../parts/Nothing';
import { ShareCard } from '../parts/ShareCard';
import { saveFile } from '../save-file';
import { useAnswer } from '../use-answer';
import { useSaid } from '../use-said';
import { word, wordFor } from '../words';

const POLL_MS = 1000;

const isUnderWay = ({ state, targets }: Share): boolean =>
  state.step === 'hashing' || targets.some((target) => target.state === 'waiting' || target.state === 'sending');

/** Saves a share's CAR, which the background has put where files are handed over. */
const save = async (id: string): Promise<string> => {
  const { file, name } = await ask('share.save', { id });
  const car = await take(file);
  if (!car) return word('problem_file_vanished');
  saveFile(car, name);
  await remove(file);
  return word('exported', name);
};

const placeIn = ({ targets }: Share, target: TargetState['target'], address: string): TargetState | undefined =>
  targets.find((each) => each.target === target && each.address === address);

/** That a place let a share go. One that is still among its places did not. */
const tellUnpinned = (share: Share, target: TargetState['target'], address: string): string => {
  const left = placeIn(share, target, address);
  if (!left) return word('target_unpinned', address);
  throw new Complaint(word('target_stillPinned', address, left.problem ? explainProblem(left.problem) : ''));
};

/** What a place answered when it was asked for a share. */
const tellStanding = (share: Share, target: TargetState['target'], address: string): string => {
  const standing = placeIn(share, target, address);
  if (!standing) return '';
  const told = word('target_rechecked', address, wordFor('pinning', standing.state));
  if (standing.state !== 'pinned') throw new Complaint(told);
  return told;
};

/** What was shared, newest first, or one of it; looked at again while something is under way and this tab is seen. */
export const ShareList = ({ only = null }: { only?: string | null }) => {
  const { value, problem, again } = useAnswer('share.list', null);
  const { said, run } = useSaid();
  const shares = value?.filter(({ id }) => only === null || id === only);
  const underWay = shares?.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => document.hidden || again(), POLL_MS);
    return () => clearInterval(timer);
  }, [underWay, again]);
  const act = (doing: () => Promise<string>) => run(doing).finally(again);
  return (
    <>
      {problem && <p class="warning">{problem}</p>}
      {shares?.length === 0 && only === null && (
        <Nothing title={word('shares_none')} meaning={word('shares_noneMeaning')} />
      )}
      {shares?.map((share) => (
        <ShareCard
          key={share.id}
          share={share}
          onCopy={(text) => act(() => copyOrComplain(text, 'share_copied'))}
          onSave={() => act(() => save(share.id))}
          onRetry={() =>
            act(async () => {
              await ask('share.retry', { id: share.id });
              return word('share_retrying');
            })
          }
          onPause={() =>
            act(async () => {
              await ask('share.pause', { id: share.id });
              return '';
            })
          }
          onRecheck={({ target, address }) =>
            act(async () => {
              if (target === 'browser') return '';
              return tellStanding(await ask('share.recheck', { id: share.id, target, address }), target, address);
            })
          }
          onUnpin={({ target, address }) =>
            act(async () => {
              if (target === 'browser') return '';
              return tellUnpinned(await ask('share.unpin', { id: share.id, target, address }), target, address);
            })
          }
          onForget={
            only === null
              ? () =>
                  act(async () => {
                    await ask('share.forget', { id: share.id });
                    return word('share_forgotten');
                  })
              : undefined
          }
        />
      ))}
      <Announcement {...said} />
    </>
  );
};
