import { ProblemError } from '../../src/publish/problem';
import { readAnswer } from './read-answer';

/** Bytes of an answer that is text: a list of pins under one root, or what was imported from one shard. */
const TEXT_SIZE = 1024 * 1024;

/** What one command is asked with. */
export interface Command {
  /** What a node wants to be told with each request. */
  headers: Record<string, string>;
  signal: AbortSignal;
  body?: FormData;
}

/** What a node said where it did not do it: the same shape as other clients give (target/node-problem). */
class NodeAnswerError extends Error {
  override name = 'NodeAnswerError';
  constructor(
    message: string,
    readonly response: { status: number },
  ) {
    super(message);
  }
}

const messageOf = (text: string): string => {
  try {
    const { Message } = JSON.parse(text) as { Message?: unknown };
    return typeof Message === 'string' ? Message : text;
  } catch {
    return text;
  }
};

/**
 * One command of a Kubo node's RPC (https://docs.ipfs.tech/reference/kubo/rpc/). A node sends nobody on: a 307 would carry the work to another
 * machine, and the password with it, so a redirect is refused. Of an answer no more is read than it can be long.
 * @param command the command and its arguments: pin/rm?arg=CID
 * @param most bytes of the answer
 * @throws ProblemError node-not-kubo for a redirect, unknown for a longer answer; NodeAnswerError with what the node said
 */
export const askNode = async (
  address: string,
  command: string,
  { headers, signal, body }: Command,
  most = TEXT_SIZE,
): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(`${address}/api/v0/${command}`, {
    ...{ method: 'POST', headers, signal, body: body ?? null },
    ...{ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' },
  });
  const { type, status } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    throw new ProblemError('node-not-kubo', 'redirect');
  }
  const { bytes, isCut } = await readAnswer(response, most);
  if (!response.ok) throw new NodeAnswerError(messageOf(new TextDecoder().decode(bytes)), { status });
  if (isCut) throw new ProblemError('unknown', `an answer of more than ${most} bytes`);
  return bytes;
};

/** The JSON values of an answer, one a line. */
export const askNodeLines = async (address: string, command: string, given: Command): Promise<unknown[]> =>
  new TextDecoder()
    .decode(await askNode(address, command, given))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
