import type { Job, Report } from '../../src/message/job';
import { runtime } from '../platform/browser';

/** How a job ended. Nothing half written is left of one that failed, and what it confirmed stays. */
export type Ended = Exclude<Report, { step: 'progress' }>;

export interface Running {
  ended: Promise<Ended>;
  /** Ends the job after the batch that it is at. */
  cancel: () => void;
}

/** Has a worker of this tab do a job. What it confirmed stays, whatever becomes of the tab. */
export const carry = (job: Job, onProgress: (done: number, of: number) => void): Running => {
  const worker = new Worker(runtime.getURL('carry.js'));
  const ended = new Promise<Ended>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.step === 'progress') onProgress(data.done, data.of);
      else resolve(data);
    };
    worker.onerror = ({ message }) => resolve({ step: 'failed', code: 'failed', detail: message, tally: null });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
  return {
    ended,
    cancel: () => worker.postMessage('cancel'),
  };
};
