import { type Coded, codedOf, isCoded } from '../../src/error/coded-error';
/** A worker of the library's tab, for what takes longer than a background may: one job at a time, told by messages. */
import { STORE_PROBLEMS, type StoreProblem } from '../../src/library/store-problem';
import { JOB_PROBLEMS, type Job, type JobProblem, type Report, type Result, type Tally } from '../../src/message/job';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { checkDocument } from './check/check-document';
import { creditDocument } from './check/credit-document';
import { exportHistory } from './export-history';
import { handIn } from './hand-in';
import { importFile } from './import-file';
import { drawPicture } from './picture';
import { readBackup } from './read-backup';
import { CancelledError, type Progress } from './stop';
import { nothingTaken } from './taking';
import { writeBackup } from './write-backup';

const say = (report: Report): void => self.postMessage(report);

let isCancelled = false;
/** Milliseconds between two reports: a bar that moves more often is not read. */
const REPORT_EVERY = 100;
let reportedAt = 0;

const progress: Progress = (done, of) => {
  if (isCancelled) throw new CancelledError();
  const now = performance.now();
  if (now - reportedAt < REPORT_EVERY) return;
  reportedAt = now;
  say({ step: 'progress', done, of });
};

const run = async (store: Store, job: Job, tally: Tally): Promise<Result> => {
  const at = new Date().toISOString();
  if (job.job === 'export') return { job: 'export', ...(await exportHistory(store, job, at, progress)) };
  if (job.job === 'hand-in') return { job: 'hand-in', ...(await handIn(store, job, at, progress, drawPicture)) };
  if (job.job === 'import') return importFile(store, { ...job, at }, progress, tally);
  if (job.job === 'check') return { job: 'check', checked: await checkDocument(store, job, progress) };
  if (job.job === 'credit') return { job: 'credit', ...(await creditDocument(job, progress)) };
  if (job.job === 'look') return readBackup(store, job.file, 'look', progress);
  if (job.job === 'restore') return readBackup(store, job.file, job.how, progress, tally);
  return { job: 'backup', ...(await writeBackup(store, at, progress)) };
};

const problemOf = (error: unknown): Coded<JobProblem | StoreProblem> => {
  if (isCoded(error, JOB_PROBLEMS) || isCoded(error, STORE_PROBLEMS)) return codedOf(error);
  if (error instanceof CancelledError) return { code: 'cancelled', detail: '' };
  const { name, message } = error as Error;
  return { code: name === 'QuotaExceededError' ? 'disk-full' : 'failed', detail: message };
};

self.onmessage = ({ data }: MessageEvent<Job | 'cancel'>) => {
  if (data === 'cancel') {
    isCancelled = true;
    return;
  }
  const takesIn = data.job === 'restore' || data.job === 'import';
  const tally = nothingTaken();
  withStore(openStore, (store) => run(store, data, tally)).then(
    (result) => say({ step: 'done', result }),
    (error) => say({ step: 'failed', ...problemOf(error), tally: takesIn ? tally : null }),
  );
};
