import { nameCar, writeHead, writeSections } from '../../src/publish/car';
import { problemError } from '../../src/publish/problem';
import type { Store } from '../store/db/schema';
import { blockReader } from '../store/publish/blocks';
import { putFile } from '../store/publish/hand-over';
import type { ShareRow } from '../store/publish/share-stores';

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
  if (!share.root || share.state.step !== 'held') throw problemError('unknown', 'not held');
  const { part } = blockReader(store);
  const read = async (cid: string) => {
    const block = await part(cid);
    if (!block) throw problemError('unknown', `block missing: ${cid}`);
    return block;
  };
  const parts: Blob[] = [new Blob([writeHead(share.root)])];
  for await (const sections of writeSections(blocks, read)) parts.push(new Blob(sections.parts));
  const file = await putFile(carKey(id), new Blob(parts, { type: 'application/vnd.ipld.car' }));
  return { file, name: nameCar(share.draft.title, share.root) };
};
