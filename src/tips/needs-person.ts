import { isForeign } from './decide-next';
import { expiryOf, isOver, isTheirTurn } from './journal';
import type { Step, Tip } from './tip';

const STEPS: readonly Step[] = ['waiting', 'opened', 'unknown'];

/**
 * Whether a tip goes on only with its person: it waits to be paid with an app or on a page, only they know whether it was, or nobody does
 * yet. What Commoner itself is doing needs nobody.
 */
export const needsPerson = ({ state }: Pick<Tip, 'state'>): boolean =>
  STEPS.includes(state.step) || isTheirTurn({ state });

/** The tips for which there is a badge and a note: how many need their person, and how many of those wait for an answer. */
export interface Waiting {
  needing: number;
  asking: number;
}

export const NOBODY_WAITS: Waiting = { needing: 0, asking: 0 };

/** Whether nobody pays it any more, nor has a payment under way. */
const isPast = (state: Tip['state'], now: string): boolean => {
  const expiresAt = expiryOf(state);
  return expiresAt !== null && isOver({ expiresAt }, now);
};

/**
 * Whether only the person knows if they paid: what they opened, an invoice of which its service tells nothing, and what nobody can be asked
 * about any more. Their own word counts for these (decideSaid).
 * @param now ISO 8601 in UTC
 */
export const asksPerson = ({ state }: Pick<Tip, 'state'>, now: string): boolean => {
  if (state.step === 'opened') return true;
  if (state.step === 'waiting') return state.quote.verify === null || isOver(state.quote, now);
  return state.step === 'unknown' && (isForeign(state) || isPast(state, now));
};

/** Whether it can be said that it was not paid: not while that may still happen without the person. */
export const mayDeny = ({ state }: Pick<Tip, 'state'>, now: string): boolean =>
  state.step === 'opened' || ((state.step === 'waiting' || state.step === 'unknown') && isPast(state, now));

export const countWaitingIn = (tips: readonly Pick<Tip, 'state'>[], now: string): Waiting => {
  const needing = tips.filter(needsPerson);
  return { needing: needing.length, asking: needing.filter((tip) => asksPerson(tip, now)).length };
};
