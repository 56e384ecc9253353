import type { Share, TargetState } from '../../src/publish/share';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { ShareRow } from '../store/publish/share-stores';
import { changeShare, listShares, needShare } from '../store/publish/shares';
import type { Deps } from './deps';
import { recheck } from './recheck';
import { judge } from './send';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** One place of one share. */
type ShareTarget = { id: string } & Pick<TargetState, 'target' | 'address'>;

/**
 * What becomes of copies once they are at their places: asked for again, fetched back, unpinned.
 * @param aborted ends what is done for a share
 */
export const maintainTargets = (deps: Deps, aborted: (id: string) => AbortSignal) => {
  const need = (id: string): Promise<ShareRow> => deps.withStore((store) => needShare(store, id));
  const changeTargets = async (row: ShareRow, change: (targets: TargetState[]) => TargetState[]): Promise<Share> => {
    const changed = await deps.withStore((store) =>
      changeShare(store, row.id, (now) => ({
        ...now,
        share: { ...now.share, targets: change(now.share.targets) },
      })),
    );
    return changed?.share ?? row.share;
  };

  const isAt = (place: ShareTarget) => (each: TargetState) =>
    each.target === place.target && each.address === place.address;
  const write = (row: ShareRow, place: ShareTarget, standing: Partial<TargetState>): Promise<Share> =>
    changeTargets(row, (targets) =>
      targets.map(({ restored, ...each }) => {
        if (isAt(place)(each)) return { ...each, ...(each.state === 'pinned' && { pinnedAt: each.at }), ...standing };
        return restored ? { ...each, restored } : each;
      }),
    );

  const recheckPlace = async (place: ShareTarget): Promise<Share> => {
    const row = await need(place.id);
    const known = row.share.targets.find(isAt(place));
    if (!known) return row.share;
    return write(row, place, await deps.awake(() => recheck(row, known, deps, aborted(place.id))));
  };

  return {
    /**
     * Has one place unpin a share. A place that says so, or does not have it, stays in the list as one that did; one that is not there is
     * offline now; another keeps its pin, and says why.
     */
    unpin: async (place: ShareTarget): Promise<Share> => {
      const row = await need(place.id);
      const at = deps.now().toISOString();
      try {
        const target = await deps.target(place.target, place.address);
        await deps.awake(() => target.unpin(row.share.root ?? '', aborted(place.id)));
        return await write(row, place, { state: 'unpinned', problem: null, at });
      } catch (error) {
        const { state, problem } = judge(error);
        return write(row, place, state === 'unreachable' ? { state, problem, at } : { problem });
      }
    },

    /** Asks a place whether it has a share, and where blocks can be asked for fetches every one back and hashes it. */
    recheck: recheckPlace,

    /** Asks every place that is due, one after the other, whether it still has what it pinned. */
    recheckDue: async (): Promise<void> => {
      const { recheckDays = DEFAULT_SETTINGS.recheckDays } = await deps.settings();
      if (recheckDays === 0) return;
      const before = new Date(deps.now().getTime() - recheckDays * DAY).toISOString();
      for (const { id, share } of await deps.withStore(listShares))
        for (const { target, address, state, at } of share.targets)
          if (target !== 'browser' && (state === 'pinned' || state === 'unreachable') && at < before)
            await recheckPlace({ id, target, address });
    },
  };
};
