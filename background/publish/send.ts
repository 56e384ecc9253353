import { problemError, readProblem } from '../../src/publish/problem';
import type { Confirmed, TargetState } from '../../src/publish/share';
import type { Held } from '../../src/publish/target';
import type { Store } from '../store/db/schema';
import { blockReader } from '../store/publish/blocks';
import { changeShare, readShare } from '../store/publish/shares';
import type { Deps } from './deps';

type Place = Pick<TargetState, 'target' | 'address'>;
type Standing = Partial<Pick<TargetState, 'state' | 'problem' | 'confirmed' | 'pinnedAt'>>;

/** What is still to be done for a place: asked for, or begun by a background that died. */
export const isOpen = ({ state }: TargetState): boolean => state === 'waiting' || state === 'sending';

/** How a place stands that failed: it may be asked again where it only was not there. */
export const judge = (error: unknown): Pick<TargetState, 'state' | 'problem'> => {
  const problem = readProblem(error);
  return { state: /-unreachable$/.test(problem.code) ? 'unreachable' : 'failed', problem };
};

/**
 * Brings a held share to every place where that is still open, one after the other, and writes down each step.
 * @param tell called with the bytes that the place has confirmed, and all of them
 */
export const send = async (
  store: Store,
  id: string,
  deps: Deps,
  aborted: AbortSignal,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<void> => {
  const row = await readShare(store, id);
  if (!row?.share.root) return;
  const { part } = blockReader(store);
  const shared: Omit<Held, 'confirmed' | 'confirm'> = {
    root: row.share.root,
    name: row.share.draft.title,
    origins: async () => {
      const now = (await readShare(store, id))?.share.targets ?? [];
      const nodes = now.filter(({ target, state }) => target === 'kubo' && state === 'pinned');
      // A node that does not answer now is no reason not to name the others.
      const each = await Promise.allSettled(nodes.map(({ address }) => deps.addresses(address)));
      return each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    },
    blocks: row.blocks,
    read: async (cid: string) => {
      aborted.throwIfAborted();
      const block = await part(cid);
      if (!block) throw problemError('unknown', `block missing: ${cid}`);
      return block;
    },
  };
  const write = (place: Place, standing: Standing, isTold = true) =>
    changeShare(
      store,
      id,
      (now) => ({
        ...now,
        share: {
          ...now.share,
          targets: now.share.targets.map((known) =>
            known.target === place.target && known.address === place.address
              ? { ...known, ...standing, at: deps.now().toISOString() }
              : known,
          ),
        },
      }),
      isTold,
    );

  for (const place of row.share.targets.filter(isOpen)) {
    if (!(await write(place, { state: 'sending', problem: null }))) return;
    const confirmed = place.confirmed ?? { blocks: 0, bytes: 0 };
    tell(confirmed.bytes, row.share.size);
    const confirm = async (now: Confirmed): Promise<void> => {
      tell(now.bytes, row.share.size);
      await write(place, { confirmed: now }, false);
    };
    let standing: Standing = { state: 'pinned', problem: null };
    try {
      const target = await deps.target(place.target, place.address);
      await target.pin({ ...shared, confirmed, confirm }, aborted);
      standing.pinnedAt = deps.now().toISOString();
    } catch (error) {
      // Paused or forgotten: how it stands was written down by whoever did that.
      if (aborted.aborted) return;
      standing = judge(error);
    }
    if (!(await write(place, standing))) return;
  }
};
