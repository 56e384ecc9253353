import { CodedError, codedOf, isCoded } from '../error/coded-error';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './share';

/** A failure that a person can act on. */
export const problemError = (code: ProblemCode, detail = ''): CodedError<ProblemCode> =>
  new CodedError<ProblemCode>(code, detail);

export const isProblemError = (error: unknown): error is CodedError<ProblemCode> => isCoded(error, PROBLEM_CODES);

const CODES: Record<string, ProblemCode> = {
  QuotaExceededError: 'disk-full',
  // What browsers throw for a Blob whose file was moved, deleted or written to (https://w3c.github.io/FileAPI/#ErrorAndException).
  NotFoundError: 'file-vanished',
  NotReadableError: 'file-changed',
  AbortError: 'cancelled',
  TimeoutError: 'reading-limit',
};

/** Any thrown value as an error with a problem: itself, one of the browser's names, or 'unknown' with the words. */
export const toProblem = (error: unknown): CodedError<ProblemCode> => {
  if (isProblemError(error)) return error;
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return problemError(CODES[name] ?? 'unknown', message);
};

/** The same, as it is written down. */
export const readProblem = (error: unknown): Problem => codedOf(toProblem(error));
