import type { MadeFrom } from '../../../src/publish/made-from';
import { announceShares } from '../db/announce';
import type { Store } from '../db/schema';

/** Works made from one's own that are remembered: the oldest goes then. */
const AT_MOST = 1000;

/** The works that were opened and are made from one's own, the last opened first. */
export const listMadeFrom = async (store: Store): Promise<MadeFrom[]> =>
  (await store.getAll('madeFrom')).sort((a, b) => b.at.localeCompare(a.at));

/** Remembers one; opened again, it is the last. */
export const noteMadeFrom = async (store: Store, made: MadeFrom): Promise<void> => {
  const transaction = store.transaction('madeFrom', 'readwrite');
  await transaction.store.put(made);
  const all = await transaction.store.getAll();
  const [oldest] = all.sort((a, b) => a.at.localeCompare(b.at));
  if (all.length > AT_MOST && oldest) await transaction.store.delete(oldest.root);
  await transaction.done;
  announceShares();
};

/** The roots of what the person published themselves. */
export const listMine = async (store: Store): Promise<Set<string>> =>
  new Set((await store.getAll('shares')).flatMap(({ share }) => (share.root && !share.adopted ? [share.root] : [])));

/** Brings one of a backup back where it is missing. */
export const restoreMadeFrom = async (store: Store, made: MadeFrom): Promise<void> => {
  const transaction = store.transaction('madeFrom', 'readwrite');
  if ((await transaction.store.getKey(made.root)) === undefined) await transaction.store.put(made);
  await transaction.done;
};
