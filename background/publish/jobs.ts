import type { Progress, Share } from '../../src/publish/share';
import { announceShares } from '../store/db/announce';
import type { ShareRow } from '../store/publish/share-stores';
import type { Deps } from './deps';
import { prepare } from './prepare';
import { send } from './send';

/** Milliseconds between two announcements of how far a job is: it gets on with every block. */
const TELL_EVERY = 500;

/**
 * The jobs of shares that run in this background: bringing their blocks here, and sending them. None runs twice. What has to outlive the
 * background is in the shares themselves.
 */
export const createJobs = (deps: Deps) => {
  const holding = new Map<string, Promise<Share | null>>();
  const sending = new Map<string, Promise<void>>();
  const controllers = new Map<string, AbortController>();
  /** One upload at a time: a node takes its shards in turn, and the rule that lets us speak with it is one. */
  let line: Promise<unknown> = Promise.resolve();
  const progress = new Map<string, Progress>();
  let toldAt = Number.NEGATIVE_INFINITY;

  const tell =
    (id: string) =>
    (done: number, of: number): void => {
      progress.set(id, { done, of });
      if (performance.now() - toldAt < TELL_EVERY) return;
      toldAt = performance.now();
      announceShares();
    };
  /** How far it was counts no more: whoever asked in between is told. */
  const forgetProgress = (id: string): void => {
    if (progress.delete(id)) announceShares();
  };

  const aborted = (id: string): AbortSignal => {
    const known = controllers.get(id) ?? new AbortController();
    controllers.set(id, known);
    return known.signal;
  };

  const startSending = (id: string): void => {
    if (sending.has(id)) return;
    const job = line
      .then(() => deps.awake(() => deps.withStore((store) => send(store, id, deps, aborted(id), tell(id)))))
      // What a place answered is in the share; this is the store itself failing, and resume() tries again.
      .catch((error: unknown) => console.warn('Commoner: sending stopped', error))
      .finally(() => {
        sending.delete(id);
        forgetProgress(id);
      });
    sending.set(id, job);
    line = job;
  };

  const startHolding = (row: ShareRow): Promise<Share | null> => {
    const known = holding.get(row.id);
    if (known) return known;
    const job = deps
      .awake(() => deps.withStore((store) => prepare(store, row, deps, aborted(row.id), tell(row.id))))
      .finally(() => {
        holding.delete(row.id);
        forgetProgress(row.id);
      })
      .then((share) => {
        if (share?.state.step === 'held') startSending(row.id);
        return share;
      });
    holding.set(row.id, job);
    return job;
  };

  return {
    /** Brings a share's blocks here; returns it as it is then, null if it was forgotten meanwhile. Sending goes on afterwards. */
    startHolding,
    /** Sends a share to the places that have not pinned it. */
    startSending,
    /** Aborts once a share's jobs are to end. */
    aborted,
    /** Ends the jobs of a share. */
    abort: (id: string, reason?: DOMException): void => {
      controllers.get(id)?.abort(reason);
      controllers.delete(id);
    },
    /** Settles once it is not being sent any more. */
    sent: (id: string): Promise<void> | undefined => sending.get(id),
    progressOf: (id: string): Progress | undefined => progress.get(id),
    /** Whether nothing runs in this background. */
    isIdle: (): boolean => holding.size === 0 && sending.size === 0,
    /** Settles once nothing runs any more. */
    idle: async (): Promise<void> => {
      while (holding.size || sending.size) await Promise.allSettled([...holding.values(), ...sending.values()]);
    },
  };
};

export type Jobs = ReturnType<typeof createJobs>;
