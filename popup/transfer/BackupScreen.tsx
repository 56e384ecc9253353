import { useState } from 'preact/hooks';
import type { Preference } from '../../src/message/job';
import { count, t, when } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { AskedSettings } from './AskedSettings';
import { ImportSummary, type Taken } from './ImportSummary';
import { JobStatus } from './JobStatus';
import { saveResult } from './save-result';
import { useJob } from './use-job';

/** When the last backup was written from this browser, ISO 8601 in UTC. */
const LAST_KEY = 'commoner-backup';
/** After so long a backup misses much of what was kept. Milliseconds. */
const OLD_MS = 30 * 24 * 60 * 60 * 1000;

/** One file with everything, and back from it: what it would do is said before it does it. */
export const BackupScreen = () => {
  const job = useJob();
  const [looked, setLooked] = useState<{ file: File; result: Taken } | null>(null);
  const [done, setDone] = useState<Taken | null>(null);
  const [how, setHow] = useState<Preference>('keep-mine');
  const write = () =>
    job.run({ job: 'backup' }, (result) => {
      localStorage.setItem(LAST_KEY, new Date().toISOString());
      return saveResult(result);
    });
  const look = (file: File) => {
    setLooked(null);
    setDone(null);
    return job.run({ job: 'look', file }, (result) => {
      if ('tally' in result) setLooked({ file, result });
      return '';
    });
  };
  const restore = () =>
    looked &&
    job.run({ job: 'restore', file: looked.file, how }, (result) => {
      setLooked(null);
      if ('tally' in result) setDone(result);
      return '';
    });
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
    </>
  );
};
