import { collectBlocks } from '../../src/publish/collect';
import type { TargetState } from '../../src/publish/share';
import type { ShareRow } from '../store/share-stores';
import { SHARE_SIZE_AT_MOST } from './read-file';
import { judge } from './send';
import type { Surroundings } from './surroundings';

type Standing = Partial<Pick<TargetState, 'state' | 'problem' | 'at' | 'fetchedAt'>>;

/**
 * How a place stands to a share now: whether it says that it has it, and at a node whether every block can be fetched back and is
 * what its CID says. A place that pinned and lost it is told.
 */
export const recheck = async (
  { share }: ShareRow,
  { target, address }: Pick<TargetState, 'target' | 'address'>,
  around: Surroundings,
  aborted: AbortSignal,
): Promise<Standing> => {
  const at = around.now().toISOString();
  const root = share.root ?? '';
  try {
    const place = await around.target(target, address);
    if (!(await place.isPinned(root, aborted)))
      return { state: 'failed', problem: { code: 'service-lost', detail: '' }, at };
    if (target !== 'kubo') return { state: 'pinned', problem: null, at };
    const { read } = await around.node(address, aborted);
    await collectBlocks(root, read, async () => aborted.throwIfAborted(), SHARE_SIZE_AT_MOST, aborted);
    return { state: 'pinned', problem: null, at, fetchedAt: at };
  } catch (error) {
    return { ...judge(error), at };
  }
};
