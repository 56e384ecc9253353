import type { Month } from '../../../src/pot/month';
import { due, type GivenPot, type KeptPot, type ToldPot, tipIdOf } from '../../../src/pot/pot';
import type { Proposal } from '../../../src/pot/proposal';
import { waitingFor } from '../../../src/pot/waiting';
import { addPot, beginPart, leavePart, listOpenPots, listPots, needPot } from '../../store/tips/pots';
import { readGift } from '../../store/tips/tips';
import type { Deps } from '../deps';
import type { Driver } from '../driver';
import type { createTipJobs } from '../tip-jobs';
import { gather } from './gather';

type Jobs = Pick<ReturnType<typeof createTipJobs>, 'takeUp' | 'during' | 'start' | 'startEach'>;

/**
 * Takes a pot from what a person confirmed to the tips of its parts. The pot is written down before anything is paid. Each part becomes a
 * tip of the journal when its turn comes, under an id that is the same whoever begins it.
 */
export const createPotter = (deps: Deps, { moment }: Driver, { takeUp, during, start, startEach }: Jobs) => {
  /** The pots that this background pays: they are not left over from one that died. */
  const paying = new Set<string>();

  const tell = (id: string): Promise<ToldPot> =>
    deps.withStore(async (store) => ({ pot: await needPot(store, id), tips: await readGift(store, id) }));

  /** Pays what pays itself, one part after the other; a part that somebody else begins meanwhile is theirs. */
  const pay = (pot: KeptPot, parts: readonly number[]): void => {
    if (parts.length === 0 || paying.has(pot.id)) return;
    paying.add(pot.id);
    const begin = async (tip: string): Promise<boolean> => {
      const index = parts.find((each) => tipIdOf(pot, each, 1) === tip) as number;
      const at = { id: pot.id, index, attempt: 1 };
      // One that may not begin now, since the same is being paid, waits for its person: the others go on.
      return deps
        .withStore((store) => beginPart(store, at, moment()))
        .then(({ added }) => added)
        .catch((error: unknown) => {
          if (error instanceof RangeError) return false;
          throw error;
        });
    };
    void startEach(
      parts.map((index) => tipIdOf(pot, index, 1)),
      begin,
    ).finally(() => paying.delete(pot.id));
  };

  return {
    /** What a month's pot could be. @param zone the person's time zone */
    propose: ({ month, zone }: { month: Month; zone: string }): Promise<Proposal> =>
      deps.withStore(async (store) => {
        const pots = await listPots(store);
        const others = pots.filter((pot) => pot.month !== month);
        const waiting = waitingFor(pots, month);
        const counted = new Set(others.flatMap((pot) => pot.counted));
        const found = await gather(store, { month, zone, counted, waiting }, deps.loopback);
        return { month, zone, ...found, waiting, before: pots.filter((pot) => pot.month === month) };
      }),

    /**
     * Writes down a pot and begins what pays itself. Answers as soon as it is written down. Another window's pot for the same turn of the
     * month is answered in its place.
     * @throws RangeError for a pot that cannot be given: nothing is written then
     */
    give: async (given: GivenPot): Promise<ToldPot> => {
      await takeUp();
      const { pot, added } = await deps.withStore((store) => addPot(store, given, moment()));
      if (added) pay(pot, due(pot, moment()));
      return tell(pot.id);
    },

    /** Begins a part whose turn has come, or tries one again that failed; answers as soon as its tip is written down. */
    begin: async (what: { id: string; index: number; attempt: number }): Promise<ToldPot> => {
      await takeUp();
      return during(what.id, async () => {
        const { tip, added } = await deps.withStore((store) => beginPart(store, what, moment()));
        if (added) start([tip.id]);
        return tell(what.id);
      });
    },

    /** Gives up a part that nobody has begun. */
    leave: async (what: { id: string; index: number }): Promise<ToldPot> => {
      await deps.withStore((store) => leavePart(store, what));
      return tell(what.id);
    },

    /** Tells a pot, and goes on with it where a background died before its alarm was set. */
    read: async ({ id }: { id: string }): Promise<ToldPot> => {
      await takeUp();
      const told = await tell(id);
      pay(told.pot, due(told.pot, moment()));
      return told;
    },

    list: (): Promise<KeptPot[]> => deps.withStore(listPots),

    /** Goes on with the pots that a background left which died, while their person can be thought to be there. */
    resume: async (): Promise<void> => {
      for (const pot of await deps.withStore(listOpenPots)) pay(pot, due(pot, moment()));
    },
  };
};
