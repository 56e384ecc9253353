import { dealOf, expiryOf, isFinal, isOver, isPursued, isStale, isTheirTurn, isUnpaid, quoteOf } from './journal';
import type { Tip, TipState } from './tip';

/** How a tip ends that nobody was asked to pay. */
export const GONE: TipState = { step: 'failed', code: 'cancelled', detail: 'nothing was paid' };

/** How one ends whose quote ran out before its person agreed. */
const RAN_OUT: TipState = { step: 'failed', code: 'quote-expired', detail: 'nothing was paid' };

/** How a tip ends that nobody pays any more, and nobody was asked to. */
export const givenUp = (tip: Tip): TipState => (isTheirTurn(tip) ? RAN_OUT : GONE);

/** stop: it is over · give-up: nobody pays it any more, and nobody was asked to · advance: its rail goes on with it. */
export type Next = 'stop' | 'give-up' | 'advance';

/**
 * What is done next with a tip that somebody goes on with.
 * @param asks whether its rail asks somebody for something before a person pays
 * @param now ISO 8601 in UTC
 */
export const decideNext = (tip: Tip, asks: boolean, now: string): Next => {
  if (isFinal(tip.state)) return 'stop';
  return asks && isStale(tip, now) ? 'give-up' : 'advance';
};

/** give-up: the person has gone · send: the same bytes once more, at once · ask: what became of it, in its turn · leave: the person's. */
export type Resumed = 'give-up' | 'send' | 'ask' | 'leave';

/** What is done with an open tip that a background left behind which died. The same arguments as decideNext. */
export const decideResumed = (tip: Tip, asks: boolean, now: string): Resumed => {
  // What was written down of a deal is all that goes on with it: nothing is asked for anew.
  if (isTheirTurn(tip)) return isStale(tip, now) ? 'give-up' : 'ask';
  if (isUnpaid(tip) && asks) return 'give-up';
  if (tip.state.step === 'sending') return 'send';
  return isUnpaid(tip) || isPursued(tip, now) ? 'ask' : 'leave';
};

/** Whether it came back with a backup, so that nobody is asked about it here. */
export const isForeign = (state: Extract<TipState, { step: 'unknown' }>): boolean =>
  ('deal' in state ? state.sealed : state.event) === null;

/**
 * What a person's own word makes of a tip, that they paid or that they did not. It counts for what they opened themselves, for an invoice
 * that any wallet may pay, and for what nobody can say anything of any more. A payment that may still be made is not unsaid by it.
 * @returns null if their word does not count
 */
export const decideSaid = (state: TipState, paid: boolean, now: string): TipState | null => {
  const expiresAt = expiryOf(state);
  const isPast = expiresAt !== null && isOver({ expiresAt }, now);
  const isTheirs =
    state.step === 'opened' ||
    (state.step === 'waiting' && (paid || isPast)) ||
    (state.step === 'unknown' && ((paid && isForeign(state)) || isPast));
  if (!isTheirs) return null;
  const deal = dealOf(state);
  const proof = { grade: 'own-word', preimage: null, feeMsat: null } as const;
  return paid
    ? { step: 'settled', quote: quoteOf(state), proof, ...(deal ? { deal } : {}) }
    : { step: 'failed', code: 'cancelled', detail: 'not paid, by your own word' };
};
