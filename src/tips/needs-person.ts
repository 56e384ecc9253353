import { isTheirTurn } from './journal';
import type { Step, Tip } from './tip';

const STEPS: readonly Step[] = ['waiting', 'opened', 'unknown'];

/**
 * Whether a tip goes on only with its person: it waits to be paid with an app or on a page, only they know whether it was, or nobody does
 * yet. What Commoner itself is doing needs nobody.
 */
export const needsPerson = ({ state }: Pick<Tip, 'state'>): boolean =>
  STEPS.includes(state.step) || isTheirTurn({ state });
