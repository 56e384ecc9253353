import { FILE_SIZE_AT_MOST } from '../../src/publish/make-unixfs';
import { problemError } from '../../src/publish/problem';
import type { ShareDraft } from '../../src/publish/share';
import { takeFile } from '../store/publish/hand-over';

/** Bytes of all blocks of a share at most: its files, their trees, its record and its sources. */
export const SHARE_SIZE_AT_MOST = FILE_SIZE_AT_MOST + 32 * 1024 * 1024;

/** Slicing costs more than hashing: sixteen leaves at a time, and the next are read while these are hashed. */
const SLICE = 16 * 1024 * 1024;

async function* readSlices(file: Blob): AsyncGenerator<Uint8Array> {
  const read = async (at: number): Promise<Uint8Array> => {
    const slice = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    if (slice.length !== Math.min(SLICE, file.size - at)) throw problemError('file-changed');
    return slice;
  };
  let next = read(0);
  for (let at = 0; at < file.size; at += SLICE) {
    const slice = await next;
    if (at + SLICE < file.size) {
      next = read(at + SLICE);
      // It is awaited in its turn; until then its failure is nobody's surprise.
      next.catch(() => undefined);
    }
    yield slice;
  }
}

/**
 * The bytes that a page handed over, in slices.
 * @throws ProblemCode file-vanished, file-changed (another size than the person chose) or file-too-large
 */
export const readFile = async (key: string | null, draft: ShareDraft): Promise<AsyncIterable<Uint8Array>> => {
  if (draft.size > FILE_SIZE_AT_MOST) throw problemError('file-too-large');
  const file = key === null ? undefined : await takeFile(key);
  if (!file) throw problemError('file-vanished');
  if (file.size !== draft.size) throw problemError('file-changed');
  return readSlices(file);
};
