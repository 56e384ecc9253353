import { decideSaid, GONE } from '../../src/tips/decide-next';
import { isUnpaid } from '../../src/tips/journal';
import type { Gift, Tip } from '../../src/tips/tip';
import { addGift, listOpen, listTips, readGift } from '../store/tips/tips';
import type { Deps } from './deps';
import { createDriver } from './driver';
import { createTipJobs } from './tip-jobs';

/** As many as one message answers. */
const OPEN_AT_MOST = 500;

export type Tipper = ReturnType<typeof createTipper>;

/**
 * Takes tips from what a person confirmed to what became of it. Every step is in the journal before the next is begun, so that the
 * background may die at any line: resume() goes on from what is written down.
 */
export const createTipper = (deps: Deps) => {
  const driver = createDriver(deps);
  const { moment, need, end, agree, isDriving, drive } = driver;
  const { resume, takeUp, start, during, idle } = createTipJobs(deps, driver);

  return {
    resume,

    /**
     * Gives what a person confirmed. Answers as soon as it is written down; paying goes on. The same gift again is the one that is there.
     * @throws RangeError for a gift that cannot be given: nothing is written then
     */
    give: async (gift: Gift): Promise<Tip[]> => {
      await takeUp();
      return during(gift.id, async () => {
        const { tips, added } = await deps.withStore((store) => addGift(store, gift, moment()));
        if (added) start(tips.map(({ id }) => id));
        return tips;
      });
    },

    read: async ({ gift }: { gift: string }): Promise<Tip[]> => {
      await takeUp();
      return deps.withStore((store) => readGift(store, gift));
    },

    list: async ({ before, limit }: { before: string; limit: number }): Promise<Tip[]> => {
      await takeUp();
      return deps.withStore((store) => listTips(store, before, limit));
    },

    /** What is not over, the newest first. */
    open: async (): Promise<Tip[]> => {
      await takeUp();
      return (await deps.withStore(listOpen)).reverse().slice(0, OPEN_AT_MOST);
    },

    /** Ends what nobody can have paid yet, in the transaction that sees that it is so; anything else stays as it is. */
    cancel: ({ id }: { id: string }): Promise<Tip> => end(id, (tip) => (isUnpaid(tip) ? GONE : null)),

    /**
     * Has the person asked at their wallet about what they were shown. The page that asks is in the state that is answered; what they say
     * there is asked for from then on.
     * @throws FailureCode where there is no such page: nothing was asked, and nothing is changed
     */
    agree: async ({ id }: { id: string }): Promise<Tip> => {
      await takeUp();
      await deps.awake(() => agree(id));
      const tip = await need(id);
      if (tip.state.step === 'asking') start([id]);
      return tip;
    },

    /** Asks what became of one, and answers what is known then. One that is being asked after already is answered as it is. */
    ask: async ({ id }: { id: string }): Promise<Tip> => {
      const { step } = (await need(id)).state;
      const isAsked = step === 'sending' || step === 'unknown' || step === 'waiting' || step === 'asking';
      if (isAsked && !isDriving(id)) await deps.awake(() => drive(id));
      return need(id);
    },

    /** The person says that they paid, or that they did not: see src/tips/decide-next. */
    say: ({ id, paid }: { id: string; paid: boolean }): Promise<Tip> => {
      const now = moment();
      return end(id, ({ state }) => decideSaid(state, paid, now));
    },

    idle,
  };
};
