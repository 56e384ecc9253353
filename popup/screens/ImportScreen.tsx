import { useState } from 'preact/hooks';
import type { Result, Tally } from '../../src/message/job';
import { FileDrop } from '../parts/FileDrop';
import { ProgressBar } from '../parts/ProgressBar';
import { UnreadList } from '../parts/UnreadList';
import { saveUnread } from '../save-unread';
import { tellTally } from '../tally';
import { useJob } from '../use-job';
import { word } from '../words';

type Taken = Extract<Result, { tally: Tally }>;

/** Bringing in what another program, or an export of ours, wrote. */
export const ImportScreen = () => {
  const job = useJob();
  const [done, setDone] = useState<Taken | null>(null);
  const bring = async (file: File) => {
    setDone(null);
    const result = await job.run({ job: 'import', file, name: file.name });
    if (result?.job === 'import') setDone(result as Taken);
  };
  return (
    <>
      <section class="explained">
        <h2>{word('import_title')}</h2>
        <p>{word('import_meaning')}</p>
        <p>{word('import_license')}</p>
        <FileDrop label={word('import_choose')} disabled={job.progress !== null} onPick={bring} />
        {done && (
          <div role="status">
            <p class="said">
              {word('import_done')} {tellTally(done.tally)}
            </p>
            <UnreadList unread={done.unread} amount={done.unreadCount} onSave={() => saveUnread(done.unread)} />
          </div>
        )}
      </section>
      {job.progress && <ProgressBar progress={job.progress} onCancel={job.cancel} />}
      {job.problem && <p class="warning">{job.problem}</p>}
    </>
  );
};
