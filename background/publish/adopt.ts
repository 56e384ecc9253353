import { describeAdopted } from '../../src/publish/adopted';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import type { Share } from '../../src/publish/share';
import type { ShareRow } from '../store/publish/share-stores';
import { addShare, listShares } from '../store/publish/shares';
import type { Deps } from './deps';
import type { Jobs } from './jobs';

/** What adopting needs of the publisher. */
interface Publisher {
  openInTime(what: ToOpen, stopped: AbortSignal): Promise<Opened>;
  startHolding: Jobs['startHolding'];
  forget(share: { id: string }): Promise<null>;
}

/**
 * Keeps a copy of another's work, and hands it on to the places that pin. Its license has to allow that, and its record to hold.
 * @param stopped ends it: what was written down is forgotten
 */
export const adopt = async (
  { root, origin }: ToOpen,
  stopped: AbortSignal,
  deps: Deps,
  { openInTime, startHolding, forget }: Publisher,
): Promise<Share> => {
  const what = { root, origin };
  const opened = await openInTime(what, stopped);
  const { draft, ...facts } = describeAdopted(opened);
  const known = (await deps.withStore(listShares)).find(({ share }) => share.root === opened.root);
  if (known) return known.share;
  const share: Share = {
    ...{ id: crypto.randomUUID(), draft, createdAt: deps.now().toISOString(), size: 0, targets: [] },
    ...facts,
    ...{ state: { step: 'hashing' }, adopted: true },
  };
  const file = what.origin.from === 'file' ? what.origin.file : null;
  const row: ShareRow = { id: share.id, share, file, sources: [], blocks: [], adopt: { ...what, root: opened.root } };
  await deps.withStore((store) => addShare(store, row));
  const drop = (): void => void forget(share).catch(() => undefined);
  stopped.addEventListener('abort', drop, { once: true });
  const held = await startHolding(row);
  stopped.removeEventListener('abort', drop);
  stopped.throwIfAborted();
  return held ?? share;
};
