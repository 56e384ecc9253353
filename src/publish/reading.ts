import { isBlock } from './block';
import { isProblemError, problemError } from './problem';

/** Answers the bytes that somebody says are a block. Throws where it has none; `signal` ends the asking. */
export type FetchBlock = (cid: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** Bytes. Kubo's own limit is 2 MiB (1 MiB before 0.40). */
const BLOCK_SIZE = 4 * 1024 * 1024;

/** What one opening may cost, everything inside it together. Its time is in the signal. */
export interface Limits {
  /** Blocks that are looked into: the same one again counts again, since it is walked again. */
  steps: number;
  /** Blocks that are asked for. */
  blocks: number;
  /** Bytes of them, and of texts that are shown. */
  bytes: number;
}

/** A record, the records of two hundred sources and the names of a thousand files need a tenth of this. */
const OPENING: Limits = { steps: 10_000, blocks: 2_000, bytes: 16 * 1024 * 1024 };

/** Whether what an opening may cost is spent. Whoever catches it shows what was read, and says that there was more. */
export const isLimitReached = (error: unknown): boolean => isProblemError(error) && error.code === 'reading-limit';

/**
 * Blocks that were hashed.
 * @throws ProblemCode block-wrong for bytes that are not the block
 */
export const verified =
  (fetchBlock: FetchBlock): FetchBlock =>
  async (cid, signal) => {
    const bytes = await fetchBlock(cid, signal);
    if (bytes.length > BLOCK_SIZE || !isBlock(cid, bytes)) throw problemError('block-wrong', cid);
    return bytes;
  };

const reasonOf = (signal: AbortSignal): Error =>
  (signal.reason as Error | undefined)?.name === 'TimeoutError'
    ? problemError('reading-limit', 'out of time')
    : problemError('cancelled');

/** Waits for a job until the signal ends it, also where the job itself does not listen. */
export const orStopped = <Value>(job: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
  if (!signal) return job;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    job
      .then(resolve, (error) => reject(signal.aborted ? reasonOf(signal) : error))
      .finally(() => {
        signal.removeEventListener('abort', stop);
      });
  });
};

/** Blocks of one opening: each is asked for and hashed once, and all of them together cost no more than the limits. */
export interface Reading {
  /** @throws ProblemCode reading-limit, block-wrong or cancelled; whatever the source of blocks throws */
  read(cid: string): Promise<Uint8Array>;
  /** Counts bytes that come out of this opening a second time. */
  charge(bytes: number): void;
}

export const startReading = (fetchBlock: FetchBlock, signal?: AbortSignal, limits: Limits = OPENING): Reading => {
  const fetchVerified = verified(fetchBlock);
  const known = new Map<string, Promise<Uint8Array>>();
  const left = { ...limits };
  const spend = (kind: keyof Limits, amount: number): void => {
    left[kind] -= amount;
    if (left[kind] < 0) throw problemError('reading-limit', kind);
  };
  const fetchOnce = async (cid: string): Promise<Uint8Array> => {
    spend('blocks', 1);
    const bytes = await orStopped(fetchVerified(cid, signal), signal);
    spend('bytes', bytes.length);
    return bytes;
  };
  return {
    read: async (cid) => {
      if (signal?.aborted) throw reasonOf(signal);
      spend('steps', 1);
      const block = known.get(cid) ?? fetchOnce(cid);
      known.set(cid, block);
      return block;
    },
    charge: (bytes) => spend('bytes', bytes),
  };
};
