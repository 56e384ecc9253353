import { ProblemError } from '../../../src/publish/problem';
import { readAnswer } from '../read-answer';
import { limitTime } from '../target/limit-time';
import type { Source } from './source';

/** A gateway may have to look for a block in the network. */
const BLOCK_MS = 60_000;
/** Bytes. More than a block can be is not read. */
const SIZE = 4 * 1024 * 1024;

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
      const { bytes, isCut } = await readAnswer(response, SIZE);
      if (isCut) throw new ProblemError('gateway-refused', `more than ${SIZE} bytes for one block`);
      return bytes;
    }),
});
