import { findMadeFrom } from '../../src/publish/made-from';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import { problemError } from '../../src/publish/problem';
import { limitTime } from '../net/limit-time';
import { listMine, noteMadeFrom } from '../store/publish/made-from';
import type { Deps } from './deps';
import { openShared } from './open';
import { openSource } from './open-source';
import { findOtherKeys } from './other-keys';

/** Milliseconds for one opening, everything in it: a node may have to look for the first block in the network. */
const OPENING_MS = 120_000;

/** Openings of shared works: each has one time for all that it does, and can be ended by the name that a page gave it. */
export const openings = (deps: Deps) => {
  const running = new Map<string, AbortController>();
  return {
    /** Runs a job that `stop` can end. */
    stoppable: async <Value>(id: string | undefined, job: (stopped: AbortSignal) => Promise<Value>): Promise<Value> => {
      const controller = new AbortController();
      if (id !== undefined) running.set(id, controller);
      try {
        return await job(controller.signal);
      } catch (error) {
        throw controller.signal.aborted ? problemError('cancelled') : error;
      } finally {
        if (id !== undefined) running.delete(id);
      }
    },

    openInTime: (what: ToOpen, stopped: AbortSignal): Promise<Opened> =>
      deps.awake(() =>
        deps.withStore((store) =>
          limitTime(OPENING_MS, stopped, async (signal) => {
            const source = await openSource(store, what.origin, deps.node, signal);
            const opened = await openShared(what, source, signal);
            // Looking for other keys has what time is left; without it the work is opened all the same.
            const made = findMadeFrom(opened, await listMine(store), deps.now().toISOString());
            if (made) await noteMadeFrom(store, made);
            return { ...opened, otherKeys: await findOtherKeys(store, opened, signal).catch(() => []) };
          }),
        ),
      ),

    /** Ends what is opened, or brought here, under this name: nothing more is asked for. */
    stop: async ({ id }: { id: string }): Promise<null> => {
      running.get(id)?.abort(new DOMException('cancelled', 'AbortError'));
      return null;
    },
  };
};
