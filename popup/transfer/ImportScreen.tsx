import { useState } from 'preact/hooks';
import { t } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { ImportSummary, type Taken } from './ImportSummary';
import { JobStatus } from './JobStatus';
import { useJob } from './use-job';

/** Bringing in what another program, or an export of ours, wrote. */
export const ImportScreen = () => {
  const job = useJob();
  const [done, setDone] = useState<Taken | null>(null);
  const bring = (file: File) => {
    setDone(null);
    return job.run({ job: 'import', file, name: file.name }, (result) => {
      if ('tally' in result) setDone(result);
      return '';
    });
  };
  return (
    <>
      <section class="explained">
        <h2>{t('import_title')}</h2>
        <p>{t('import_meaning')}</p>
        <p>{t('import_license')}</p>
        <FileDrop label={t('import_choose')} disabled={job.progress !== null} onPick={bring} />
        {done && <ImportSummary lead={t('import_done')} taken={done} />}
      </section>
      <JobStatus job={job} />
    </>
  );
};
