import { useEffect, useRef, useState } from 'preact/hooks';
import type { Use } from '../../src/attribution/use';
import type { MediaProgress } from '../../src/lookup/media';
import { MEDIA_CHANNEL } from '../../src/message/channels';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';
import { type Outcome, useAction } from '../ui/use-action';
import { saveWithCredit, tellFetch } from './save-with-credit';

/** How much of the file has come; `of` is 0 where nobody knows how much there is. */
type Progress = Pick<MediaProgress, 'done' | 'of'>;

/**
 * Fetches a work's file, and saves it with its credit. Where this goes from the screen, so does the fetch: nothing is saved that nobody waits
 * for.
 * @param onSaved called when the credit was written down
 */
export const useSaving = (work: Work, onSaved: () => void) => {
  const { said, busy, run } = useAction();
  const [progress, setProgress] = useState<Progress | null>(null);
  /** The name under which it is fetched, or null. */
  const underWay = useRef<string | null>(null);
  /** A host that the site sent us on to, which a person has not been asked about: the next press asks for it too. */
  const onward = useRef<string | null>(null);
  const stop = (): void => {
    if (underWay.current) void ask('lookup.stop', { id: underWay.current }).catch(() => undefined);
  };
  useEffect(() => {
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, []);
  useEffect(() => {
    if (!progress) return;
    const listening = new BroadcastChannel(MEDIA_CHANNEL);
    listening.onmessage = ({ data: { id, done, of } }: MessageEvent<MediaProgress>) => {
      if (id === underWay.current) setProgress({ done, of });
    };
    return () => listening.close();
  }, [progress !== null]);

  const fetchAndSave = async (use: Use, project: string | null, permitted: Promise<boolean>): Promise<Outcome> => {
    if (!(await permitted)) throw new Complaint(t('saveFile_refused'));
    const id = crypto.randomUUID();
    underWay.current = id;
    setProgress({ done: 0, of: 0 });
    const fetched = await ask('lookup.fetch', { id, address: work.address, page: work.page.address }).finally(() => {
      underWay.current = null;
      setProgress(null);
    });
    if (fetched.step === 'stopped') return { text: t('saveFile_stopped'), tone: 'info' };
    if (fetched.step === 'failed') {
      if (fetched.problem === 'not-permitted') onward.current = fetched.detail;
      throw new Complaint(tellFetch(fetched));
    }
    const outcome = await saveWithCredit(fetched.file, work, use, project);
    onSaved();
    return outcome;
  };

  return {
    said,
    isBusy: busy !== null,
    progress,
    stop,
    save: (use: Use, project: string | null) => {
      // Browsers ask a person only inside their click: nothing may be awaited before.
      const permitted = permit(work.address, ...(onward.current ? [`https://${onward.current}/`] : []));
      return run(() => fetchAndSave(use, project, permitted), { during: t('saveFile_during') });
    },
  };
};
