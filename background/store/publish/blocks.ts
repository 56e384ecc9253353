import type { Block } from '../../../src/publish/car';
import type { Store } from '../db/schema';
import { takeFile } from './hand-over';
import type { Slice } from './share-stores';

/** A block to keep: its bytes, or where they stand in a file that is kept already. */
export type Kept = { cid: string } & ({ bytes: Uint8Array } | { slice: Slice });

/** IndexedDB clones the whole buffer behind a view: a leaf of 1 MiB could take 4 MiB of the disk. */
const whole = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()) as Uint8Array<ArrayBuffer>;

/** Keeps blocks under their CIDs, all or none. One that is there stays as it is. */
export const putBlocks = async (store: Store, kept: readonly Kept[]): Promise<void> => {
  const transaction = store.transaction(['blocks', 'slices'], 'readwrite');
  const [blocks, slices] = [transaction.objectStore('blocks'), transaction.objectStore('slices')];
  for (const each of kept) {
    if ((await blocks.getKey(each.cid)) !== undefined || (await slices.getKey(each.cid)) !== undefined) continue;
    if ('bytes' in each) await blocks.put(whole(each.bytes), each.cid);
    else await slices.put(each.slice, each.cid);
  }
  await transaction.done;
};

/**
 * Reads kept blocks; undefined for one that is not here. A file is opened once, however many blocks are slices of it, and a slice
 * is read by the browser where its part is, and not before.
 */
export const blockReader = (store: Store) => {
  const files = new Map<string, Promise<Blob | undefined>>();
  const part = async (cid: string): Promise<Block | undefined> => {
    // Both are asked in one transaction: each costs more than what is read in it.
    const transaction = store.transaction(['blocks', 'slices']);
    const [bytes, slice] = await Promise.all([
      transaction.objectStore('blocks').get(cid),
      transaction.objectStore('slices').get(cid),
    ]);
    if (bytes) return { part: bytes, length: bytes.length };
    if (!slice) return undefined;
    const opening = files.get(slice.file) ?? takeFile(slice.file);
    files.set(slice.file, opening);
    const file = await opening;
    const end = slice.at + slice.length;
    return file && file.size >= end ? { part: file.slice(slice.at, end), length: slice.length } : undefined;
  };
  return {
    part,
    read: async (cid: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
      const found = (await part(cid))?.part;
      return found instanceof Blob ? new Uint8Array(await found.arrayBuffer()) : found;
    },
  };
};

/** The first of these blocks that is not kept, or null where all are. */
export const findMissing = async (store: Store, cids: readonly string[]): Promise<string | null> => {
  const transaction = store.transaction(['blocks', 'slices']);
  const [blocks, slices] = [transaction.objectStore('blocks'), transaction.objectStore('slices')];
  for (const cid of cids)
    if ((await blocks.getKey(cid)) === undefined && (await slices.getKey(cid)) === undefined) return cid;
  return null;
};

/** Whether blocks are slices of a file. */
export const isSliced = async (store: Store, file: string): Promise<boolean> =>
  (await store.getKeyFromIndex('slices', 'file', file)) !== undefined;

/**
 * Deletes the blocks that no share uses, and answers the files that some of them were slices of. While a share is being hashed nobody knows which are its
 * own, so nothing is deleted then: the end of that hashing sweeps again.
 * @param but the id of a share that is not being hashed any more, whatever its row still says
 */
export const sweepBlocks = async (store: Store, but: string | null = null): Promise<string[]> => {
  const transaction = store.transaction(['shares', 'blocks', 'slices'], 'readwrite');
  const rows = await transaction.objectStore('shares').getAll();
  const files = new Set<string>();
  if (!rows.some(({ id, share }) => share.state.step === 'hashing' && id !== but)) {
    const used = new Set(rows.flatMap((row) => row.blocks));
    const [blocks, slices] = [transaction.objectStore('blocks'), transaction.objectStore('slices')];
    for (const cid of await blocks.getAllKeys()) if (!used.has(cid)) await blocks.delete(cid);
    for (const cid of await slices.getAllKeys()) {
      if (used.has(cid)) continue;
      const slice = await slices.get(cid);
      if (slice) files.add(slice.file);
      await slices.delete(cid);
    }
  }
  await transaction.done;
  return [...files];
};
