import { isForeign } from './decide-next';
import { expiryOf, isFinal, isOver, isUnpaid } from './journal';
import type { Quote, Tip, TipState } from './tip';

/** Without what would be asked or opened for it: who wrote a backup, and where these lead, cannot be checked any more. */
const bare = (quote: Quote): Quote => ({
  ...quote,
  verify: null,
  success: quote.success && { ...quote.success, url: null },
});

const stateOf = (state: TipState): TipState => {
  if (state.step === 'settled') return { ...state, quote: state.quote && bare(state.quote) };
  if (isFinal(state)) return state;
  if ('deal' in state) return { step: 'unknown', deal: state.deal, sealed: null, payment: null };
  return 'quote' in state ? { step: 'unknown', quote: bare(state.quote), event: null } : state;
};

/**
 * A tip as a backup has it, with nothing by which anything could be paid: what was sent to a wallet stays where it was sent from, and what
 * may have been paid, or could be by anybody, is not known. null for what nobody was asked to pay yet: there is nothing to remember of it.
 * @param at when the backup is written, ISO 8601 in UTC
 */
export const keepTip = (tip: Tip, at: string): Tip | null => {
  if (isUnpaid(tip)) return null;
  const state = stateOf(tip.state);
  if (state.step === tip.state.step) return { ...tip, state };
  return { ...tip, state, changedAt: at, steps: [...tip.steps, { step: state.step, at }] };
};

/**
 * Which of two accounts of a tip stands: the one that is here, but where it came from a backup too, and a later one knows what became of
 * it. What this browser gave itself it knows better. That nothing was paid counts only once the invoice cannot be paid any more.
 */
export const latestOf = (here: Tip, kept: Tip, now: string): Tip => {
  if (here.state.step !== 'unknown' || !isForeign(here.state)) return here;
  const { state } = kept;
  const isSame =
    state.step === 'settled' &&
    ('deal' in here.state
      ? state.deal?.quote === here.state.deal.quote
      : state.quote?.invoice === here.state.quote.invoice);
  const expiresAt = expiryOf(here.state) ?? now;
  const isKnown = isSame || (state.step === 'failed' && isOver({ expiresAt }, now));
  return isKnown && kept.msat === here.msat && kept.payee?.address === here.payee?.address ? kept : here;
};
