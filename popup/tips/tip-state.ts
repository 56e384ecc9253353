import { isTheirTurn, isUnpaid } from '../../src/tips/journal';
import type { FailureCode, Step, Tip } from '../../src/tips/tip';

/** What a tip is to a person: something is being done, they are to do something, or it is over. */
export type Stand = 'under-way' | 'your-turn' | 'unknown' | 'over';

export const standOf = ({ state }: Pick<Tip, 'state'>): Stand => {
  const { step } = state;
  if (step === 'settled' || step === 'failed' || step === 'thanked') return 'over';
  if (step === 'waiting' || step === 'opened' || isTheirTurn({ state })) return 'your-turn';
  return step === 'unknown' ? 'unknown' : 'under-way';
};

export const isOver = (tip: Pick<Tip, 'state'>): boolean => standOf(tip) === 'over';

/** Steps after which somebody may have paid, whatever became of it. */
const MAY_BE_PAID: readonly Step[] = ['waiting', 'sending', 'unknown', 'opened'];

/** Ends that say themselves that no money went: the wallet refused, or told that the payment failed. */
const NOT_PAID: readonly FailureCode[] = [
  ...(['wallet-refused', 'payment-failed', 'budget-exceeded', 'wallet-missing'] as const),
  ...(['quote-expired', 'quote-wrong', 'consent-refused'] as const),
];

/**
 * Whether it is certain that a tip which failed took no money: it never came to where somebody could pay, or the wallet itself
 * says so. Of an invoice that was shown and ran out, that is not certain.
 */
export const isNothingPaid = ({ state, steps }: Pick<Tip, 'state' | 'steps'>): boolean =>
  state.step === 'failed' && (NOT_PAID.includes(state.code) || !steps.some(({ step }) => MAY_BE_PAID.includes(step)));

/** Whether it can still be stopped with nobody having paid: before it is shown or sent. */
export const isStoppable = (tip: Pick<Tip, 'state'>): boolean => isUnpaid(tip);

/** Why trying again may go better: everything but what is settled, or may be. */
export const mayTryAgain = (tips: readonly Tip[]): boolean =>
  tips.some(({ state }) => state.step === 'failed') && tips.every(isOver);

/** Failures after which another try is likely to fail alike: something has to be changed first. */
const LASTING: readonly FailureCode[] = [
  'service-refused',
  'amount-out-of-range',
  'invoice-wrong',
  'answer-unsafe',
  'budget-exceeded',
  'wallet-missing',
  'quote-wrong',
  'paid-in-part',
];

/** Whether trying again as it was may well succeed. */
export const isWorthRepeating = (tips: readonly Tip[]): boolean =>
  mayTryAgain(tips) && !tips.some(({ state }) => state.step === 'failed' && LASTING.includes(state.code));

/** The last gift of a list (the newest first) that has to do with one of these works, and is not over. */
export const underWay = (tips: readonly Tip[], about: readonly string[]): string | null =>
  tips.find((tip) => about.includes(tip.work.about) && !isOver(tip))?.gift ?? null;
