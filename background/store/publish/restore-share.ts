import type { TargetState } from '../../../src/publish/share';
import { announceShares } from '../db/announce';
import type { Store } from '../db/schema';
import type { ShareRow } from './share-stores';

/**
 * A place of a share as a backup brings it back. Whoever wrote the backup chose its address: nothing is asked there, also not whether it
 * still has the share, before the person says so.
 */
const pause = (target: TargetState): TargetState =>
  target.target === 'browser' ? target : { ...target, state: 'paused', problem: null, restored: true };

/** Brings a share of a backup back where there is none of its id. No file that was handed over here is its own, and no job runs for it. */
export const restoreShare = async (store: Store, { files: _, ...row }: ShareRow): Promise<void> => {
  const { progress: __, ...share } = row.share;
  const transaction = store.transaction('shares', 'readwrite');
  if ((await transaction.store.getKey(row.id)) === undefined)
    await transaction.store.put({ ...row, file: null, share: { ...share, targets: share.targets.map(pause) } });
  await transaction.done;
  announceShares();
};
