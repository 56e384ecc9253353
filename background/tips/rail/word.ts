import type { TipRail } from '../../../src/tips/rail';

/** Thanks without money: written down, and asked of nobody. */
export const wordRail: TipRail = {
  ...{ manner: 'word', asks: false },
  advance: async ({ state }) => (state.step === 'draft' ? { step: 'thanked' } : null),
};
