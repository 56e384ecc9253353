import { decideNext, decideResumed, decideSaid, GONE } from '../../src/tips/decide-next';
import { isFinal, isPursued, isUnpaid, JournalError } from '../../src/tips/journal';
import type { TipRail } from '../../src/tips/rail';
import type { Gift, Manner, Tip, TipState } from '../../src/tips/tip';
import { isTipError } from '../../src/tips/tip-error';
import { addGift, changeTip, listOpen, listTips, needTip, readGift } from '../store/tips/tips';
import type { Deps } from './deps';
import { invoiceRail } from './rail/invoice';
import { openRail } from './rail/open';
import { walletRail } from './rail/wallet';
import { wordRail } from './rail/word';

export type Tipper = ReturnType<typeof createTipper>;

/**
 * Takes tips from what a person confirmed to what became of it. Every step is in the journal before the next is begun, so that the
 * background may die at any line: resume() goes on from what is written down. What is remembered here is only what this background is
 * doing, so that it does nothing twice at once; nothing depends on it that another background could get wrong.
 */
export const createTipper = (deps: Deps) => {
  const wallet = walletRail(deps);
  const rails: Record<Manner, TipRail> = { wallet, invoice: invoiceRail(deps), open: openRail, word: wordRail };
  const driving = new Map<string, Promise<void>>();
  /** The gifts that are being begun here, and the tips that are gone on with: they are not left over from a background that died. */
  const gifts = new Set<string>();
  const held = new Set<string>();
  let taken: Promise<void> | null = null;
  const jobs = new Set<Promise<void>>();

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
        const next = what === 'give-up' ? GONE : await advance(tip, first);
        if (!next) return;
        // A person may have ended it meanwhile: then what was found for the step before is of no use.
        first = false;
        tip = await change(id, (now) => {
          first = now.state.step === state.step;
          return first ? next : null;
        });
      }
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
    } finally {
      wallet.rest(id);
    }
  };

  const drive = (id: string): Promise<void> => {
    const known = driving.get(id);
    if (known) return known;
    const job = follow(id).finally(() => driving.delete(id));
    driving.set(id, job);
    return job;
  };

  /** Asks after what is not known yet, ever more rarely; what is left then is the alarm's. */
  const pursue = async (ids: readonly string[]): Promise<void> => {
    for (const ms of deps.patience.between) {
      const tips = await Promise.all(ids.map(need));
      const left = tips.filter((tip) => !isFinal(tip.state) && isPursued(tip, moment()));
      if (left.length === 0) return;
      await deps.wait(ms);
      for (const { id } of left) await drive(id);
    }
  };

  /** Does something for tips and keeps the background awake for it. What fails here is the store itself; resume() tries again. */
  const start = (ids: readonly string[], after: (ids: readonly string[]) => Promise<void>): void => {
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
      if (gifts.has(tip.gift) || held.has(tip.id) || driving.has(tip.id)) continue;
      const what = decideResumed(tip, rails[tip.manner].asks, moment());
      if (what === 'give-up') await change(tip.id, (now) => (isUnpaid(now) ? GONE : null));
      if (what === 'send') sent.push(tip.id);
      if (what === 'ask') left.push(tip.id);
    }
    // Asked after once: the alarm comes again.
    const once = async (): Promise<void> => undefined;
    // All at once: while a wallet is silent to one that it has taken before, the time runs out in which it may take another.
    for (const id of sent) start([id], once);
    if (left.length > 0) start(left, once);
  };
  /** The first time that something is asked of this background; later its alarm does it. */
  const takeUp = (): Promise<void> => {
    taken ??= resume().catch((error: unknown) => {
      taken = null;
      throw error;
    });
    return taken;
  };

  return {
    resume,

    /**
     * Gives what a person confirmed. Answers as soon as it is written down; paying goes on. The same gift again is the one that is there.
     * @throws RangeError for a gift that cannot be given: nothing is written then
     */
    give: async (gift: Gift): Promise<Tip[]> => {
      await takeUp();
      gifts.add(gift.id);
      try {
        const { tips, added } = await deps.withStore((store) => addGift(store, gift, moment()));
        if (!added) return tips;
        start(
          tips.map(({ id }) => id),
          pursue,
        );
        return tips;
      } finally {
        gifts.delete(gift.id);
      }
    },

    read: async ({ gift }: { gift: string }): Promise<Tip[]> => {
      await takeUp();
      return deps.withStore((store) => readGift(store, gift));
    },

    list: async ({ before, limit }: { before: string; limit: number }): Promise<Tip[]> => {
      await takeUp();
      return deps.withStore((store) => listTips(store, before, limit));
    },

    /** Ends what nobody can have paid yet, in the transaction that sees that it is so; anything else stays as it is. */
    cancel: ({ id }: { id: string }): Promise<Tip> => change(id, (tip) => (isUnpaid(tip) ? GONE : null)),

    /** Asks what became of one, and answers what is known then. One that is being asked after already is answered as it is. */
    ask: async ({ id }: { id: string }): Promise<Tip> => {
      const tip = await need(id);
      const { step } = tip.state;
      const isAsked = step === 'sending' || step === 'unknown' || step === 'waiting';
      if (isAsked && !driving.has(id)) await deps.awake(() => drive(id));
      return need(id);
    },

    /** The person says that they paid, or that they did not: see src/tips/decide-next. */
    say: ({ id, paid }: { id: string; paid: boolean }): Promise<Tip> => {
      const now = moment();
      return change(id, ({ state }) => decideSaid(state, paid, now));
    },

    /** Settles once nothing runs any more. */
    idle: async (): Promise<void> => {
      while (jobs.size > 0) await Promise.allSettled([...jobs]);
    },
  };
};
