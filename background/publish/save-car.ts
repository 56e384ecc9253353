import { nameCar, writeHead, writeSections } from '../../src/publish/car';
import { ProblemError } from '../../src/publish/problem';
import { readBlock } from '../store/blocks';
import type { Store } from '../store/schema';
import type { ShareRow } from '../store/share-stores';
import { putFile } from './hand-over';

/** One for each share, so that saving twice does not fill the disk. */
export const carKey = (id: string): string => `car-${id}`;

/**
 * Writes a share as one CAR into hand-over. Each 16 MiB become a Blob, which the browser may put on disk: a share of
 * 2 GiB never stands in this worker's memory.
 */
export const saveCar = async (
  store: Store,
  { id, share, blocks }: ShareRow,
): Promise<{ file: string; name: string }> => {
  if (!share.root || share.state.step !== 'held') throw new ProblemError('unknown', 'not held');
  const read = async (cid: string) => {
    const bytes = await readBlock(store, cid);
    if (!bytes) throw new ProblemError('unknown', `block missing: ${cid}`);
    return bytes;
  };
  const parts: Blob[] = [new Blob([writeHead(share.root)])];
  for await (const sections of writeSections(blocks, read)) parts.push(new Blob(sections));
  const file = await putFile(carKey(id), new Blob(parts, { type: 'application/vnd.ipld.car' }));
  return { file, name: nameCar(share.draft.title, share.root) };
};
