import { readProblem } from '../../src/publish/problem';
import { DEFAULT_SETTINGS } from '../../src/publish/settings';
import type { Problem, Share, TargetState } from '../../src/publish/share';
import type { ShareRow } from '../store/share-stores';
import { changeShare, listShares, needShare } from '../store/shares';
import { recheck } from './recheck';
import type { Surroundings } from './surroundings';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** One place of one share. */
type ShareTarget = { id: string } & Pick<TargetState, 'target' | 'address'>;

/**
 * What becomes of copies once they are at their places: asked for again, fetched back, forgotten.
 * @param aborted ends what is done for a share
 */
export const lookAfter = (around: Surroundings, aborted: (id: string) => AbortSignal) => {
  const need = (id: string): Promise<ShareRow> => around.withStore((store) => needShare(store, id));
  const changeTargets = async (row: ShareRow, change: (targets: TargetState[]) => TargetState[]): Promise<Share> => {
    const changed = await around.withStore((store) =>
      changeShare(store, row.id, (now) => ({
        ...now,
        share: { ...now.share, targets: change(now.share.targets) },
      })),
    );
    return changed?.share ?? row.share;
  };

  const recheckPlace = async ({ id, target, address }: ShareTarget): Promise<Share> => {
    const row = await need(id);
    const standing = await around.awake(() => recheck(row, { target, address }, around, aborted(id)));
    return changeTargets(row, (targets) =>
      targets.map(({ restored, ...each }) => {
        if (each.target === target && each.address === address) return { ...each, ...standing };
        return restored ? { ...each, restored } : each;
      }),
    );
  };

  return {
    /** Lets one place forget a share. A place that says so, or does not have it, leaves the list; another says why not. */
    unpin: async ({ id, target, address }: ShareTarget): Promise<Share> => {
      const row = await need(id);
      const isIt = (each: TargetState) => each.target === target && each.address === address;
      let problem: Problem | null = null;
      try {
        const place = await around.target(target, address);
        await around.awake(() => place.unpin(row.share.root ?? '', aborted(id)));
      } catch (error) {
        problem = readProblem(error);
      }
      return changeTargets(row, (targets) =>
        problem
          ? targets.map((each) => (isIt(each) ? { ...each, problem } : each))
          : targets.filter((each) => !isIt(each)),
      );
    },

    /** Asks a place whether it has a share, and where blocks can be asked for fetches every one back and hashes it. */
    recheck: recheckPlace,

    /** Asks every place that is due, one after the other, whether it still has what it pinned. */
    recheckDue: async (): Promise<void> => {
      const { recheckDays = DEFAULT_SETTINGS.recheckDays } = await around.settings();
      if (recheckDays === 0) return;
      const before = new Date(around.now().getTime() - recheckDays * DAY).toISOString();
      for (const { id, share } of await around.withStore(listShares))
        for (const { target, address, state, at } of share.targets)
          if (target !== 'browser' && (state === 'pinned' || state === 'unreachable') && at < before)
            await recheckPlace({ id, target, address });
    },
  };
};
