import type { Share } from '../../src/publish/share';
import type { ShareRow } from '../store/publish/share-stores';
import { changeShare, needShare } from '../store/publish/shares';
import type { Deps } from './deps';
import type { Jobs } from './jobs';
import { planTargets } from './plan-targets';
import { isOpen } from './send';

/** A share's jobs as a person stops them and has them go on. Each returns the share as it is then. */
export const sendAgain = (deps: Deps, jobs: Jobs) => {
  const need = (id: string): Promise<ShareRow> => deps.withStore((store) => needShare(store, id));
  /** Returns what it was where it was forgotten meanwhile. */
  const change = async (row: ShareRow, next: (now: Share) => Partial<Share>): Promise<ShareRow> =>
    (await deps.withStore((store) =>
      changeShare(store, row.id, (now) => ({ ...now, share: { ...now.share, ...next(now.share) } })),
    )) ?? row;

  return {
    /** Hashes again what failed, or sends again to the places that have not pinned it; answers as start does. */
    retry: async ({ id }: { id: string }): Promise<Share> => {
      const row = await need(id);
      if (row.share.state.step !== 'held') {
        const again = await change(row, () => ({ state: { step: 'hashing' } }));
        return (await jobs.startHolding(again)) ?? row.share;
      }
      if (jobs.sent(id)) return row.share;
      const [settings, places] = await Promise.all([deps.settings(), deps.places()]);
      const at = deps.now().toISOString();
      const planned = await change(row, ({ targets }) => ({ targets: planTargets(targets, settings, places, at) }));
      jobs.startSending(id);
      return planned.share;
    },

    /** Stops sending a share, where it is; `retry` goes on from there. */
    pause: async ({ id }: { id: string }): Promise<Share> => {
      const paused = await change(await need(id), ({ targets }) => ({
        targets: targets.map((each) => (isOpen(each) ? { ...each, state: 'paused' } : each)),
      }));
      jobs.abort(id, new DOMException('paused', 'AbortError'));
      await jobs.sent(id);
      return paused.share;
    },
  };
};
