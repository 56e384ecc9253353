import type { Problem, ProblemCode } from './share';

/** At most this many characters of what another side said are kept. */
const DETAIL_LENGTH = 300;

/** A failure that a person can act on. What the other side said is cut: a hostile node may say a lot. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail = '') {
    const short = detail.trim().slice(0, DETAIL_LENGTH);
    super(short ? `${code}: ${short}` : code);
    this.name = 'ProblemError';
    this.problem = { code, detail: short };
  }
}

const CODES: Record<string, ProblemCode> = {
  QuotaExceededError: 'disk-full',
  // What browsers throw for a Blob whose file was moved, deleted or written to (https://w3c.github.io/FileAPI/#ErrorAndException).
  NotFoundError: 'file-vanished',
  NotReadableError: 'file-changed',
  AbortError: 'cancelled',
  TimeoutError: 'reading-limit',
};

/** Any thrown value as a Problem: its own, one of the browser's names, or 'unknown' with the words. */
export const readProblem = (error: unknown): Problem => {
  if (error instanceof ProblemError) return error.problem;
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return new ProblemError(CODES[name] ?? 'unknown', message).problem;
};
