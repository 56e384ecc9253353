import type { CodedError } from '../../../src/error/coded-error';
import { isProblemError, problemError } from '../../../src/publish/problem';
import type { ProblemCode } from '../../../src/publish/share';

/** What kubo-rpc-client throws for an answer that is not 2xx: `message` is then what the node said. */
interface NodeAnswer {
  name?: string;
  message?: string;
  response?: { status?: number };
}

/** Kubo tells its failures apart by words alone; these are from its sources (core/commands, boxo), and the system's for a full disk (ENOSPC, EDQUOT). */
const SAID: readonly (readonly [RegExp, ProblemCode])[] = [
  [/mismatch in content integrity/i, 'node-refused-block'],
  [/no space left on device|not enough space on the disk|quota exceeded/i, 'node-full'],
  [/not found locally|block was not found|could not find/i, 'node-incomplete'],
];

/** Any failure of talking with a node, as a problem that a person can act on. */
export const readNodeProblem = (error: unknown): CodedError<ProblemCode> => {
  if (isProblemError(error)) return error;
  const { name = '', message = '', response } = (error ?? {}) as NodeAnswer;
  const status = response?.status;
  if (status === 401 || status === 403) return problemError('node-forbidden', message);
  for (const [words, code] of SAID) if (words.test(message)) return problemError(code, message);
  if (name === 'SyntaxError' || status === 404 || status === 405) return problemError('node-not-kubo', message);
  if (status !== undefined) return problemError('unknown', message || `HTTP ${status}`);
  if (name === 'TimeoutError' || name === 'AbortError') return problemError('node-unreachable', 'no answer in time');
  // fetch rejects with a TypeError where there is no connection or it broke.
  return problemError(name === 'TypeError' ? 'node-unreachable' : 'unknown', message);
};
