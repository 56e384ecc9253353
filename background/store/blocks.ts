import type { Store } from './schema';

/** Keeps a block under its CID. Putting it again changes nothing. */
export const putBlock = async (store: Store, cid: string, bytes: Uint8Array): Promise<void> => {
  // IndexedDB clones the whole buffer behind a view: a 1 MiB leaf could take 4 MiB of the disk.
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  await store.put('blocks', whole as Uint8Array<ArrayBuffer>, cid);
};

export const readBlock = (store: Store, cid: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  store.get('blocks', cid);

/** The first of these blocks that is not kept, or null where all are. */
export const findMissing = async (store: Store, cids: readonly string[]): Promise<string | null> => {
  const { store: blocks } = store.transaction('blocks');
  for (const cid of cids) if ((await blocks.getKey(cid)) === undefined) return cid;
  return null;
};

/**
 * Deletes the blocks that no share uses, and answers how many. While a share is being hashed nobody knows which are its
 * own, so nothing is deleted then: the end of that hashing sweeps again.
 * @param but the id of a share that is not being hashed any more, whatever its row still says
 */
export const sweepBlocks = async (store: Store, but: string | null = null): Promise<number> => {
  const transaction = store.transaction(['shares', 'blocks'], 'readwrite');
  const rows = await transaction.objectStore('shares').getAll();
  const blocks = transaction.objectStore('blocks');
  let swept = 0;
  if (!rows.some(({ id, share }) => share.state.step === 'hashing' && id !== but)) {
    const used = new Set(rows.flatMap((row) => row.blocks));
    for (const cid of await blocks.getAllKeys()) {
      if (used.has(cid)) continue;
      await blocks.delete(cid);
      swept++;
    }
  }
  await transaction.done;
  return swept;
};
