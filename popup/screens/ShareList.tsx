import { useEffect, useState } from 'preact/hooks';
import type { Share } from '../../src/publish/share';
import { ask } from '../ask';
import { copyText } from '../copy-text';
import { explain } from '../explain';
import { remove, take } from '../hand-over';
import { Announcement } from '../parts/Announcement';
import { Nothing } from '../parts/Nothing';
import { ShareCard } from '../parts/ShareCard';
import { saveFile } from '../save-file';
import { useAnswer } from '../use-answer';
import { word } from '../words';

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

/** What was shared, newest first, or one of it; looked at again while something is under way and this tab is seen. */
export const ShareList = ({ only = null }: { only?: string | null }) => {
  const { value, problem, again } = useAnswer('share.list', null);
  const [status, setStatus] = useState('');
  const shares = value?.filter(({ id }) => only === null || id === only);
  const underWay = shares?.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => document.hidden || again(), POLL_MS);
    return () => clearInterval(timer);
  }, [underWay, again]);
  const act = (doing: () => Promise<string>) => {
    setStatus('');
    doing()
      .then(setStatus, (error) => setStatus(explain(error)))
      .finally(again);
  };
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
          onCopy={(text) => act(async () => word((await copyText(text)) ? 'share_copied' : 'credit_refused'))}
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
              if (target !== 'browser') await ask('share.recheck', { id: share.id, target, address });
              return '';
            })
          }
          onUnpin={({ target, address }) =>
            act(async () => {
              if (target !== 'browser') await ask('share.unpin', { id: share.id, target, address });
              return '';
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
      <Announcement text={status} />
    </>
  );
};
