import { problemError } from '../../src/publish/problem';
import { type ReadOpened, readOpened, type ToRead } from '../../src/publish/read-opened';
import type { Store } from '../store/db/schema';
import { putNew } from '../store/publish/hand-over';
import { openSource } from './open-source';
import type { Source } from './source/source';

/**
 * Reads a file of a shared work into hand-over: a message carries no megabytes. What nobody takes there goes after a day.
 * @throws ProblemCode what the source said, or block-wrong
 */
export const readIntoHandOver = async (
  store: Store,
  { what, path, to, most }: ToRead,
  openNode: (address: string) => Promise<Source>,
): Promise<ReadOpened<string>> => {
  const source = await openSource(store, what.origin, openNode);
  const root = what.root || source.roots[0];
  if (!root) throw problemError('not-an-address');
  // The browser may put each part on the disk: a film never stands in this worker's memory.
  const pack = (parts: (Uint8Array | Blob)[]): Blob => new Blob(parts as BlobPart[]);
  const answer = await readOpened({ root, path, to, most }, source.read, pack);
  if (answer.is === 'folder') return answer;
  return { ...answer, file: answer.file && (await putNew(answer.file)) };
};
