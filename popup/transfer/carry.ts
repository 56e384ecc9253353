import type { Job, JobProblem, Report, Result, Tally } from '../../src/message/job';
import { runtime } from '../platform/browser';

/** A job that did not come to its end. Nothing half written is left of it, and what was confirmed stays. */
export class CarryError extends Error {
  override name = 'CarryError';
  constructor(
    readonly code: JobProblem,
    readonly detail: string,
    /** What was confirmed before, where the job took something in. */
    readonly tally: Tally | null = null,
  ) {
    super(code);
  }
}

export interface Running {
  result: Promise<Result>;
  /** Ends the job after the batch that it is at. */
  cancel: () => void;
}

/** Has a worker of this tab do a job. What it confirmed stays, whatever becomes of the tab. */
export const carry = (job: Job, onProgress: (done: number, of: number) => void): Running => {
  const worker = new Worker(runtime.getURL('carry.js'));
  const result = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.step === 'progress') onProgress(data.done, data.of);
      else if (data.step === 'done') resolve(data.result);
      else reject(new CarryError(data.code, data.detail, data.tally));
    };
    worker.onerror = ({ message }) => reject(new CarryError('failed', message));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
  return {
    result,
    cancel: () => worker.postMessage('cancel'),
  };
};
