import type { TipRail } from '../../../src/tips/rail';

/** A link or an address that the person opens. What became of it only they know, and say (tip.say). */
export const openRail: TipRail = {
  ...{ manner: 'open', asks: false },
  advance: async ({ state }) => (state.step === 'draft' ? { step: 'opened' } : null),
};
