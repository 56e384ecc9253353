import type { Pot } from '../../../src/pot/pot';

/** The place of a pot among all pots: only one has it. */
export const slotOf = ({ month, turn }: Pick<Pot, 'month' | 'turn'>): string => `${month} ${turn}`;
