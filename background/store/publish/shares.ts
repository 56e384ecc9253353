import { announceShares } from '../db/announce';
import type { Store } from '../db/schema';
import type { ShareRow } from './share-stores';

export const addShare = async (store: Store, row: ShareRow): Promise<void> => {
  await store.add('shares', row);
  announceShares();
};

export const readShare = (store: Store, id: string): Promise<ShareRow | undefined> => store.get('shares', id);

/** @throws RangeError where there is none, or none any more */
export const needShare = async (store: Store, id: string): Promise<ShareRow> => {
  const row = await readShare(store, id);
  if (!row) throw new RangeError('no such share');
  return row;
};

/** All shares, the newest first. */
export const listShares = async (store: Store): Promise<ShareRow[]> =>
  (await store.getAll('shares')).sort((a, b) => b.share.createdAt.localeCompare(a.share.createdAt));

/**
 * Changes a share in one transaction and answers it; null where it was forgotten meanwhile: it does not come back.
 * @param isTold false for how far a job is, which the job tells itself, and more rarely
 */
export const changeShare = async (
  store: Store,
  id: string,
  change: (row: ShareRow) => ShareRow,
  isTold = true,
): Promise<ShareRow | null> => {
  const transaction = store.transaction('shares', 'readwrite');
  const row = await transaction.store.get(id);
  const changed = row ? change(row) : null;
  if (changed) await transaction.store.put(changed);
  await transaction.done;
  if (changed && isTold) announceShares();
  return changed;
};

/** Takes a share out of the list and answers it. Its blocks stay until sweepBlocks. */
export const removeShare = async (store: Store, id: string): Promise<ShareRow | undefined> => {
  const transaction = store.transaction('shares', 'readwrite');
  const row = await transaction.store.get(id);
  await transaction.store.delete(id);
  await transaction.done;
  announceShares();
  return row;
};
