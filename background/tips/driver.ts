import { decideNext, givenUp } from '../../src/tips/decide-next';
import { isFinal, isUnpaid, JournalError } from '../../src/tips/journal';
import type { TipRail } from '../../src/tips/rail';
import type { Manner, Tip, TipState } from '../../src/tips/tip';
import { isTipError } from '../../src/tips/tip-error';
import { changeTip, needTip } from '../store/tips/tips';
import type { Deps } from './deps';
import { consentRail } from './rail/consent';
import { invoiceRail } from './rail/invoice';
import { openRail } from './rail/open';
import { walletRail } from './rail/wallet';
import { wordRail } from './rail/word';

export type Driver = ReturnType<typeof createDriver>;

/** Takes one tip from step to step. Each is in the journal before the next is begun. */
export const createDriver = (deps: Deps) => {
  const wallet = walletRail(deps);
  const consent = consentRail(deps);
  const rails: Record<Manner, TipRail> = {
    ...{ wallet, consent, invoice: invoiceRail(deps) },
    ...{ open: openRail, word: wordRail },
  };
  const driving = new Map<string, Promise<void>>();

  const moment = (): string => deps.now().toISOString();
  const need = (id: string): Promise<Tip> => deps.withStore((store) => needTip(store, id));
  const change = (id: string, next: (tip: Tip) => TipState | null): Promise<Tip> =>
    deps.withStore((store) => changeTip(store, id, next, moment()));

  /** What a rail makes of a tip; a tip of which a rail knows that nobody was paid has failed. */
  const advance = async (tip: Tip, first: boolean): Promise<TipState | null> => {
    try {
      return await rails[tip.manner].advance(tip, first);
    } catch (error) {
      if (!isTipError(error) || !isUnpaid(tip)) throw error;
      return { step: 'failed', code: error.code, detail: error.detail };
    }
  };

  /** Goes on with a tip until it is final, or nothing more is known of it. */
  const follow = async (id: string): Promise<void> => {
    let first = false;
    let tip = await need(id);
    try {
      for (;;) {
        const { state } = tip;
        const what = decideNext(tip, rails[tip.manner].asks, moment());
        if (what === 'stop') return;
        const next = what === 'give-up' ? givenUp(tip) : await advance(tip, first);
        if (!next) return;
        // A person may have ended it meanwhile: then what was found for the step before is of no use.
        first = false;
        tip = await change(id, (now) => {
          first = now.state.step === state.step;
          return first ? next : null;
        });
        if (isFinal(tip.state)) await consent.release(state);
        // What it is asked about by next time is another now: that is for next time.
        if (next.step === state.step) return;
      }
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
    } finally {
      wallet.rest(id);
    }
  };

  /** Has a person asked at their wallet. Asked twice at once, it is done once. */
  const agree = async (id: string): Promise<void> => {
    const asking = await consent.ask(await need(id));
    if (asking) await change(id, (now) => (now.state.step === 'quoted' ? asking : null));
  };
  /** Does one thing for a tip at a time. */
  const alone = (id: string, work: () => Promise<void>): Promise<void> => {
    const known = driving.get(id);
    if (known) return known;
    const job = work().finally(() => driving.delete(id));
    driving.set(id, job);
    return job;
  };

  return {
    moment,
    need,
    change,
    /** Takes a step that ends it, and gives back what it was let do. */
    end: async (id: string, next: (tip: Tip) => TipState | null): Promise<Tip> => {
      const before = await need(id);
      const after = await change(id, next);
      if (isFinal(after.state) && !isFinal(before.state)) await consent.release(before.state);
      return after;
    },
    /** @throws FailureCode as the rail does: nothing was asked then */
    agree: async (id: string): Promise<void> => {
      // A look at what is there may be going on, and does nothing then.
      await driving.get(id);
      await alone(id, () => agree(id));
    },
    /** Whether somebody is asked for something before a person pays in this manner. */
    asks: (manner: Manner): boolean => rails[manner].asks,
    isDriving: (id: string): boolean => driving.has(id),
    /** Goes on with a tip; settles once nothing more is known of it. Asked twice at once, it is done once. */
    drive: (id: string): Promise<void> => alone(id, () => follow(id)),
  };
};
