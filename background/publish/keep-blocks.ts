import type { PutBlock } from '../../src/publish/bundle';
import type { Store } from '../store/db/schema';
import { type Kept, putBlocks } from '../store/publish/blocks';

/** Blocks written in one transaction: each costs as much as a megabyte. */
const BATCH = 256;
/** Bytes of blocks that wait for it. */
const BATCH_SIZE = 8 * 1024 * 1024;

/** Keeps blocks many at a time; `flush` writes what still waits. With a file's key, what stands in that file is kept as a slice of it. */
export const keepBlocks = (
  store: Store,
  file: string | null,
  before: (bytes: number) => void,
): { put: PutBlock; flush: () => Promise<void> } => {
  let waiting: Kept[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    size = 0;
    if (batch.length > 0) await putBlocks(store, batch);
  };
  return {
    put: async (cid, bytes, at) => {
      before(bytes.length);
      if (file !== null && at !== null) waiting.push({ cid, slice: { file, at, length: bytes.length } });
      else {
        // The buffer behind a view may be used again before the batch is written.
        waiting.push({ cid, bytes: bytes.slice() });
        size += bytes.length;
      }
      if (waiting.length >= BATCH || size >= BATCH_SIZE) await flush();
    },
    flush,
  };
};
