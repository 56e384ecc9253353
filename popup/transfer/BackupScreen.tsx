import { useState } from 'preact/hooks';
import type { Preference } from '../../src/message/job';
import { saveFile } from '../platform/save-file';
import { count, t, when } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { StatusLine } from '../ui/StatusLine';
import { useSaid } from '../ui/use-said';
import { AskedSettings } from './AskedSettings';
import { ImportSummary, type Taken } from './ImportSummary';
import { JobStatus } from './JobStatus';
import { useJob } from './use-job';

/** When the last backup was written from this browser, ISO 8601 in UTC. */
const LAST_KEY = 'commoner-backup';
/** After so long a backup misses much of what was kept. Milliseconds. */
const OLD_MS = 30 * 24 * 60 * 60 * 1000;

/** One file with everything, and back from it: what it would do is said before it does it. */
export const BackupScreen = () => {
  const job = useJob();
  const { said, say } = useSaid();
  const [looked, setLooked] = useState<{ file: File; result: Taken } | null>(null);
  const [done, setDone] = useState<Taken | null>(null);
  const [how, setHow] = useState<Preference>('keep-mine');
  const write = async () => {
    say('');
    const result = await job.run({ job: 'backup' });
    if (result?.job !== 'backup') return;
    saveFile(result.file, result.name);
    localStorage.setItem(LAST_KEY, new Date().toISOString());
    say(t('exported', result.name));
  };
  const look = async (file: File) => {
    say('');
    setLooked(null);
    setDone(null);
    const result = await job.run({ job: 'look', file });
    if (result?.job === 'look') setLooked({ file, result: result as Taken });
  };
  const restore = async () => {
    if (!looked) return;
    const result = await job.run({ job: 'restore', file: looked.file, how });
    if (result?.job !== 'restore') return;
    setLooked(null);
    setDone(result as Taken);
  };
  const last = localStorage.getItem(LAST_KEY);
  const isBusy = job.progress !== null;
  return (
    <>
      <section class="explained">
        <h2>{t('backup_title')}</h2>
        <p>{t('backup_meaning')}</p>
        <p>{t('backup_keys')}</p>
        <p class="aside">{last ? t('backup_last', when(last)) : t('backup_never')}</p>
        {last && Date.now() - Date.parse(last) > OLD_MS && <p>{t('backup_old')}</p>}
        <button type="button" class="primary" disabled={isBusy} onClick={write}>
          {t('backup_write')}
        </button>
      </section>
      <section class="explained">
        <h2>{t('restore_title')}</h2>
        <p>{t('restore_meaning')}</p>
        <FileDrop label={t('restore_choose')} disabled={isBusy} onPick={look} />
        {looked && (
          <div class="looked">
            {looked.result.madeAt && <p class="aside">{t('restore_madeAt', when(looked.result.madeAt))}</p>}
            <ImportSummary lead={t('restore_would')} taken={looked.result} />
            <AskedSettings asked={looked.result.asked} />
            {looked.result.tally.conflicts > 0 && (
              <fieldset class="radios">
                <legend>{count(looked.result.tally.conflicts, 'conflicts')}</legend>
                {(['keep-mine', 'take-theirs'] as const).map((each) => (
                  <label key={each}>
                    <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
                    {t(each === 'keep-mine' ? 'conflicts_mine' : 'conflicts_theirs')}
                  </label>
                ))}
              </fieldset>
            )}
            <button type="button" class="primary" disabled={isBusy} onClick={restore}>
              {t('restore_do')}
            </button>
          </div>
        )}
        {done && <ImportSummary lead={t('restore_done')} taken={done} />}
        {done && <AskedSettings asked={done.asked} />}
      </section>
      <JobStatus job={job} />
      <StatusLine {...said} />
    </>
  );
};
