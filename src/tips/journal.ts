import type { Deal } from './open-payments/deal';
import type { Manner, Quote, Step, Tip, TipState } from './tip';

/** Thrown where a tip is told to become what it may not become. Whoever told it has overlooked what happened meanwhile. */
export class JournalError extends Error {
  override name = 'JournalError';
}

/** Which step may come after which. What stands with an empty list is final. */
const NEXT: Record<Step, readonly Step[]> = {
  draft: ['quoted', 'opened', 'thanked', 'failed'],
  quoted: ['waiting', 'asking', 'sending', 'failed'],
  waiting: ['settled', 'failed'],
  asking: ['sending', 'failed'],
  sending: ['unknown', 'settled', 'failed'],
  unknown: ['settled', 'failed'],
  opened: ['settled', 'failed'],
  thanked: [],
  settled: [],
  failed: [],
};

/**
 * What is written down of `consent` while it stays at the same step: with what it is asked about by next time, and its payment's own address.
 */
const AGAIN: readonly Step[] = ['asking', 'unknown'];

/** The manners that have a step, where not all have it. */
const ONLY: Partial<Record<Step, readonly Manner[]>> = {
  quoted: ['wallet', 'invoice', 'consent'],
  waiting: ['invoice'],
  asking: ['consent'],
  sending: ['wallet', 'consent'],
  unknown: ['wallet', 'consent'],
  opened: ['open'],
  thanked: ['word'],
  settled: ['wallet', 'invoice', 'consent', 'open'],
};

/** Milliseconds after an invoice's expiry until which a payment that was begun before may still arrive. */
const GRACE = 5 * 60 * 1000;
/** Milliseconds until which somebody goes on with a tip that nobody was asked to pay yet: a person does not wait longer. */
const PATIENCE = 2 * 60 * 1000;
/** Milliseconds after the expiry in which a wallet is asked by itself, every minute; after that when a person asks. */
const PURSUIT = 60 * 60 * 1000;
/** Milliseconds after a tip was given in which that is done at all: an invoice may be one for years. */
const PURSUED_AT_MOST = 24 * 60 * 60 * 1000;

/** Whether a manner of paying has that step. */
export const isStepOf = (step: Step, manner: Manner): boolean => ONLY[step]?.includes(manner) ?? true;

export const isFinal = ({ step }: TipState): boolean => NEXT[step].length === 0;

export const quoteOf = (state: TipState): Quote | null => ('quote' in state ? state.quote : null);

/** What both wallets said, for `consent`. */
export const dealOf = (state: TipState): Deal | null => ('deal' in state ? (state.deal ?? null) : null);

/** What is asked or paid in a manner has either an invoice or a deal, and its state says which. */
const isOfManner = (state: TipState, manner: Manner): boolean => (dealOf(state) === null) === (manner !== 'consent');

/** Until when a state can be paid, ISO 8601 in UTC; null for one that has no end. */
export const expiryOf = (state: TipState): string | null => (quoteOf(state) ?? dealOf(state))?.expiresAt ?? null;

/**
 * The tip after one more step. What was asked for is what is paid: the invoice, and the bytes that were signed for it, stay the same from
 * the step that has them first to the last, and so does what both wallets said.
 * @param at ISO 8601 in UTC
 * @throws JournalError for a step that may not follow, or that another manner has, or about another invoice, event or deal
 */
export const step = (tip: Tip, state: TipState, at: string): Tip => {
  const from = tip.state;
  const isAgain = tip.manner === 'consent' && from.step === state.step && AGAIN.includes(state.step);
  if (!isAgain && !NEXT[from.step].includes(state.step))
    throw new JournalError(`${state.step} does not follow ${from.step}`);
  if (!isStepOf(state.step, tip.manner)) throw new JournalError(`${tip.manner} is never ${state.step}`);
  if (tip.manner === 'consent' && state.step === 'sending' && from.step !== 'asking')
    throw new JournalError('nobody has agreed to it');
  if (expiryOf(state) !== null && !isOfManner(state, tip.manner))
    throw new JournalError(`${tip.manner} has another quote`);
  const dealt = dealOf(from);
  if (dealt && state.step !== 'failed' && dealOf(state)?.quote !== dealt.quote)
    throw new JournalError('it is another deal');
  const before = quoteOf(from);
  if (before && 'quote' in state && state.quote?.invoice !== before.invoice)
    throw new JournalError('it is another invoice');
  if ('event' in from && 'event' in state && from.event !== state.event) throw new JournalError('it is another event');
  const steps = isAgain ? tip.steps : [...tip.steps, { step: state.step, at }];
  return { ...tip, state, changedAt: at, steps };
};

const since = (iso: string, now: string): number => Date.parse(now) - Date.parse(iso);

/** Whether nobody pays this invoice, or by this deal, any more, nor has a payment under way. */
export const isOver = (quote: Pick<Quote, 'expiresAt'>, now: string): boolean => since(quote.expiresAt, now) > GRACE;

/** Whether nobody can have paid it yet, so that it can be ended. Who asks at a wallet for consent has nothing to pay with. */
export const isUnpaid = ({ state }: Pick<Tip, 'state'>): boolean =>
  state.step === 'draft' || state.step === 'quoted' || state.step === 'asking';

/** Whether it goes on with a press of the person's: they look at what a gift comes to, or are at their wallet. */
export const isTheirTurn = ({ state }: Pick<Tip, 'state'>): boolean => isUnpaid({ state }) && dealOf(state) !== null;

/** Whether it has been lying there unpaid for so long that the person has gone, or its quote does not count any more. */
export const isStale = (tip: Tip, now: string): boolean => {
  const deal = dealOf(tip.state);
  if (!isUnpaid(tip)) return false;
  return deal ? since(deal.expiresAt, now) >= 0 : since(tip.createdAt, now) > PATIENCE;
};

/** Whether its creator may be told of it: something was given, money or thanks. */
export const mayBeTold = ({ step }: TipState): boolean => step === 'thanked' || step === 'settled';

/** Whether it may have been paid, or be paid by somebody at any time, so that a second one might be one too many. */
export const mayBePaid = ({ state }: Tip, now: string): boolean =>
  state.step === 'sending' ||
  state.step === 'unknown' ||
  (state.step === 'waiting' && since(state.quote.expiresAt, now) <= 0);

/** Whether two tips would pay the same for the same. */
export const isSameDebt = (a: Pick<Tip, 'payee' | 'work'>, b: Pick<Tip, 'payee' | 'work'>): boolean =>
  a.payee !== null && a.payee.address === b.payee?.address && a.work.about === b.work.about;

/** Whether there is something to do for it that needs no person: it is asked for, sent, or asked after. */
export const isPursued = (tip: Tip, now: string): boolean => {
  const { state } = tip;
  const isRecent = (quote: Pick<Quote, 'expiresAt'>): boolean =>
    since(quote.expiresAt, now) < PURSUIT && since(tip.createdAt, now) < PURSUED_AT_MOST;
  if (state.step === 'waiting') return state.quote.verify !== null && isRecent(state.quote);
  if (state.step === 'unknown')
    return 'deal' in state
      ? state.sealed !== null && isRecent(state.deal)
      : state.event !== null && isRecent(state.quote);
  return state.step === 'sending' || isUnpaid(tip);
};
