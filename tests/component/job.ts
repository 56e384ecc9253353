import { beforeEach } from '@jest/globals';
import type { Job, Report } from '../../src/message/job';

/** Answers in place of the worker that does long jobs (popup/carry). */

let jobs: (Job | 'cancel')[] = [];
let how: (job: Job) => Report[] = () => [];

class FakeWorker {
  onmessage: ((event: { data: Report }) => void) | null = null;
  postMessage(job: Job | 'cancel') {
    jobs.push(job);
    const cancelled: Report = { step: 'failed', code: 'cancelled', detail: '', tally: null };
    for (const data of job === 'cancel' ? [cancelled] : how(job)) this.onmessage?.({ data });
  }
  terminate() {}
}
Object.assign(globalThis, { Worker: FakeWorker });

beforeEach(() => {
  jobs = [];
  how = () => [];
});

/** Has the worker report so of a job; without a last report it stays at it. */
export const doJobs = (reports: (job: Job) => Report[]): void => {
  how = reports;
};
/** What the worker was told so far. */
export const jobsAsked = () => jobs;
