import { create, type KuboRPCClient } from 'kubo-rpc-client';
import { problemError } from '../../../src/publish/problem';

/** Bytes of one answer of a node: a block is at most 4 MiB, and whatever else it says is shorter. */
const ANSWER_SIZE = 5 * 1024 * 1024;

/** Lets so many bytes through, and ends with an error at the next one. */
const limitBytes = (most: number): TransformStream<Uint8Array, Uint8Array> => {
  let size = 0;
  return new TransformStream({
    transform: (piece, controller) => {
      size += piece.length;
      if (size > most) controller.error(problemError('unknown', `an answer of more than ${most} bytes`));
      else controller.enqueue(piece);
    },
  });
};

const real = globalThis.fetch;

/**
 * The client takes no word about redirects, and follows them: a node's 307 would carry the work to another machine, and the password with it.
 * So a request of this worker that does not say what becomes of a redirect follows none, and reads no endless answer. Ours all say it
 * (tests/architecture/fetches).
 */
const fetchForClient: typeof fetch = async (input, init) => {
  if (init?.redirect) return real(input, init);
  const response = await real(input, {
    ...{ ...init, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' },
  });
  const { type, status, statusText, headers, body } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await body?.cancel();
    throw problemError('node-not-kubo', 'redirect');
  }
  return body ? new Response(body.pipeThrough(limitBytes(ANSWER_SIZE)), { status, statusText, headers }) : response;
};
globalThis.fetch = fetchForClient;

/**
 * A client of a Kubo node's RPC (https://docs.ipfs.tech/reference/kubo/rpc/).
 * @param address an origin
 * @param headers what the node wants to be told with each request
 */
export const createNodeClient = (address: string, headers: Record<string, string>): KuboRPCClient =>
  create({ url: address, headers });
