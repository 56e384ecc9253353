import type { JobProblem } from '../../src/message/job';

/** A job that cannot go on, with the reason that a person is told. */
export class JobError extends Error {
  override name = 'JobError';
  constructor(
    readonly code: JobProblem,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
