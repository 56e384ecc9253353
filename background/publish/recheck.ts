import { collectBlocks } from '../../src/publish/collect';
import type { TargetState } from '../../src/publish/share';
import type { ShareRow } from '../store/publish/share-stores';
import type { Deps } from './deps';
import { SHARE_SIZE_AT_MOST } from './read-file';
import { judge } from './send';

type Standing = Partial<Pick<TargetState, 'state' | 'problem' | 'at' | 'fetchedAt' | 'pinnedAt'>>;

/** What it means that a place does not have a share: it lost it, let it go as it was asked to, or never had it. */
const notThere = ({ state, pinnedAt }: TargetState): Standing => {
  if (state === 'unpinned') return { state, problem: null };
  const hadIt = state === 'pinned' || pinnedAt !== undefined;
  return { state: 'failed', problem: { code: hadIt ? 'service-lost' : 'not-pinned', detail: '' } };
};

/**
 * How a place stands to a share now: whether it says that it has it, and at a node whether every block can be fetched back and is
 * what its CID says. A place that pinned and lost it is told.
 */
export const recheck = async (
  { share }: ShareRow,
  known: TargetState,
  deps: Deps,
  aborted: AbortSignal,
): Promise<Standing> => {
  const { target, address } = known;
  const at = deps.now().toISOString();
  const root = share.root ?? '';
  try {
    const place = await deps.target(target, address);
    if (!(await place.isPinned(root, aborted))) return { ...notThere(known), at };
    if (target !== 'kubo') return { state: 'pinned', problem: null, at, pinnedAt: at };
    const { read } = await deps.node(address, aborted);
    await collectBlocks(root, read, async () => aborted.throwIfAborted(), SHARE_SIZE_AT_MOST, aborted);
    return { state: 'pinned', problem: null, at, pinnedAt: at, fetchedAt: at };
  } catch (error) {
    return { ...judge(error), at };
  }
};
