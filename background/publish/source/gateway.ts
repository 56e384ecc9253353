import { ProblemError } from '../../../src/publish/problem';
import { limitTime } from '../target/limit-time';
import type { Source } from './source';

/** A gateway may have to look for a block in the network. */
const BLOCK_MS = 60_000;
/** Bytes. More than a block can be is not read. */
const SIZE = 4 * 1024 * 1024;

const readAtMost = async (response: Response): Promise<Uint8Array> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > SIZE) {
      await reader.cancel();
      throw new ProblemError('gateway-refused', `more than ${SIZE} bytes for one block`);
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
};

/** A trustless gateway: raw blocks, each asked for by its CID (https://specs.ipfs.tech/http-gateways/trustless-gateway/). */
export const gatewaySource = (origin: string): Source => ({
  roots: [],
  read: (cid) =>
    limitTime(BLOCK_MS, new AbortController().signal, async (signal) => {
      let response: Response;
      try {
        response = await fetch(`${origin}/ipfs/${cid}?format=raw`, {
          headers: { accept: 'application/vnd.ipld.raw' },
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal,
        });
      } catch (error) {
        const isLate = (error as Error).name === 'TimeoutError';
        throw new ProblemError('gateway-refused', isLate ? 'no answer in time' : (error as Error).message);
      }
      if (response.status === 404 || response.status === 410) throw new ProblemError('block-missing', cid);
      if (!response.ok) throw new ProblemError('gateway-refused', `HTTP ${response.status}`);
      return readAtMost(response);
    }),
});
