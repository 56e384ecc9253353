import { decideResumed, givenUp } from '../../src/tips/decide-next';
import { isFinal, isPursued, isUnpaid } from '../../src/tips/journal';
import { listOpen } from '../store/tips/tips';
import type { Deps } from './deps';
import type { Driver } from './driver';

/**
 * The jobs that this background does for tips, and what a dead one left behind. What is remembered here is only what this background is doing,
 * so that it does nothing twice at once; nothing depends on it that another background could get wrong.
 */
export const createTipJobs = (deps: Deps, { need, end, asks, isDriving, drive, moment }: Driver) => {
  /** The gifts that are being begun here, and the tips that are gone on with: they are not left over from a background that died. */
  const gifts = new Set<string>();
  const held = new Set<string>();
  const jobs = new Set<Promise<void>>();
  let taken: Promise<void> | null = null;

  /** Asks after what is not known yet, ever more rarely; what is left then is the alarm's. */
  const pursue = async (ids: readonly string[]): Promise<void> => {
    const { between, consent } = deps.patience;
    for (let turn = 0; ; turn += 1) {
      const tips = await Promise.all(ids.map(need));
      const left = tips.filter((tip) => !isFinal(tip.state) && isPursued(tip, moment()));
      const isAsked = left.some(({ state }) => state.step === 'asking');
      const ms = between[turn] ?? (isAsked && turn < consent.turns ? consent.ms : undefined);
      if (left.length === 0 || ms === undefined) return;
      await deps.wait(ms);
      for (const { id } of left) await drive(id);
    }
  };

  /** Does something for tips and keeps the background awake for it. What fails here is the store itself; resume() tries again. */
  const run = (ids: readonly string[], after: (ids: readonly string[]) => Promise<void>): void => {
    for (const id of ids) held.add(id);
    const job = deps
      .awake(async () => {
        // One after the other: a wallet, and a person, sees one payment at a time.
        for (const id of ids) await drive(id);
        await after(ids);
      })
      .catch((error: unknown) => console.warn('Commoner: a tip stopped', (error as Error).name))
      .finally(() => {
        for (const id of ids) held.delete(id);
        jobs.delete(job);
      });
    jobs.add(job);
  };

  /**
   * Takes up what a background that died left behind. What nobody was asked to pay has failed: the person has gone. What may have been
   * sent is sent again, byte for byte, while it may be taken, and asked after.
   */
  const resume = async (): Promise<void> => {
    const left: string[] = [];
    const sent: string[] = [];
    for (const tip of await deps.withStore(listOpen)) {
      if (gifts.has(tip.gift) || held.has(tip.id) || isDriving(tip.id)) continue;
      const what = decideResumed(tip, asks(tip.manner), moment());
      if (what === 'give-up') await end(tip.id, (now) => (isUnpaid(now) ? givenUp(now) : null));
      if (what === 'send') sent.push(tip.id);
      if (what === 'ask') left.push(tip.id);
    }
    // Asked after once: the alarm comes again.
    const once = async (): Promise<void> => undefined;
    // All at once: while a wallet is silent to one that it has taken before, the time runs out in which it may take another.
    for (const id of sent) run([id], once);
    if (left.length > 0) run(left, once);
  };

  return {
    resume,
    /** The first time that something is asked of this background; later its alarm does it. */
    takeUp: (): Promise<void> => {
      taken ??= resume().catch((error: unknown) => {
        taken = null;
        throw error;
      });
      return taken;
    },
    /** Pays tips that were just written down, and asks after them. */
    start: (ids: readonly string[]): void => run(ids, pursue),
    /** Begins a gift: until that is done, its tips are nobody's to take up. */
    during: async <Value>(gift: string, begin: () => Promise<Value>): Promise<Value> => {
      gifts.add(gift);
      try {
        return await begin();
      } finally {
        gifts.delete(gift);
      }
    },
    /** Settles once nothing runs any more. */
    idle: async (): Promise<void> => {
      while (jobs.size > 0) await Promise.allSettled([...jobs]);
    },
  };
};
