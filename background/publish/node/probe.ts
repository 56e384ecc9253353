import { problemError } from '../../../src/publish/problem';
import { limitTime } from '../../net/limit-time';
import { readAnswerText } from '../../net/read-at-most';
import { readNodeProblem } from './node-problem';

const PROBE_MS = 5_000;
const ANSWER_SIZE_AT_MOST = 64 * 1024;

const isKubo = (answer: string): boolean => {
  try {
    const { Version, Repo } = JSON.parse(answer) as { Version?: unknown; Repo?: unknown };
    return typeof Version === 'string' && typeof Repo === 'string';
  } catch {
    return false;
  }
};

const isPage = (answer: string): boolean => /<(?:!doctype|html|head|body)\b/i.test(answer);

/**
 * Asks whether a Kubo node is at this origin and will talk with us, before any byte of a work is sent there.
 * @throws ProblemCode node-unreachable, node-forbidden or node-not-kubo
 */
export const probe = async (
  address: string,
  aborted: AbortSignal,
  headers: Record<string, string> = {},
): Promise<void> => {
  let answer: string;
  let response: Response;
  try {
    // The answer is read inside the limit too: a program may begin one and never end it.
    [response, answer] = await limitTime(PROBE_MS, aborted, async (signal) => {
      const given = await fetch(`${address}/api/v0/version`, {
        method: 'POST',
        headers,
        credentials: 'omit',
        // A node does not redirect; whoever does must not be followed to another machine.
        redirect: 'manual',
        signal,
      });
      return [given, await readAnswerText(given, ANSWER_SIZE_AT_MOST)] as const;
    });
  } catch (error) {
    throw readNodeProblem(error);
  }
  const forbidden = response.status === 401 || response.status === 403;
  if (forbidden && !isPage(answer)) throw problemError('node-forbidden', answer);
  if (!response.ok) throw problemError('node-not-kubo', response.status ? `HTTP ${response.status}` : 'redirect');
  if (!isKubo(answer)) throw problemError('node-not-kubo', isPage(answer) ? 'a web page' : answer);
};
