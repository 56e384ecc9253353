import type { Manner, Quote, Step, Tip, TipState } from './tip';

/** Thrown where a tip is told to become what it may not become. Whoever told it has overlooked what happened meanwhile. */
export class JournalError extends Error {
  override name = 'JournalError';
}

/** Which step may come after which. What stands with an empty list is final. */
const NEXT: Record<Step, readonly Step[]> = {
  draft: ['quoted', 'opened', 'thanked', 'failed'],
  quoted: ['waiting', 'sending', 'failed'],
  waiting: ['settled', 'failed'],
  sending: ['unknown', 'settled', 'failed'],
  unknown: ['settled', 'failed'],
  opened: ['settled', 'failed'],
  thanked: [],
  settled: [],
  failed: [],
};

/** The manners that have a step, where not all have it. */
const ONLY: Partial<Record<Step, readonly Manner[]>> = {
  quoted: ['wallet', 'invoice'],
  waiting: ['invoice'],
  sending: ['wallet'],
  unknown: ['wallet'],
  opened: ['open'],
  thanked: ['word'],
  settled: ['wallet', 'invoice', 'open'],
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

/**
 * The tip after one more step. What was asked for is what is paid: the invoice, and the bytes that were signed for it, stay the same from
 * the step that has them first to the last.
 * @param at ISO 8601 in UTC
 * @throws JournalError for a step that may not follow, or that another manner has, or about another invoice or event
 */
export const step = (tip: Tip, state: TipState, at: string): Tip => {
  const from = tip.state;
  if (!NEXT[from.step].includes(state.step)) throw new JournalError(`${state.step} does not follow ${from.step}`);
  if (!isStepOf(state.step, tip.manner)) throw new JournalError(`${tip.manner} is never ${state.step}`);
  const before = quoteOf(from);
  if (before && 'quote' in state && state.quote?.invoice !== before.invoice)
    throw new JournalError('it is another invoice');
  if ('event' in from && 'event' in state && from.event !== state.event) throw new JournalError('it is another event');
  return { ...tip, state, changedAt: at, steps: [...tip.steps, { step: state.step, at }] };
};

const since = (iso: string, now: string): number => Date.parse(now) - Date.parse(iso);

/** Whether nobody pays this invoice any more, nor has a payment under way. */
export const isOver = (quote: Quote, now: string): boolean => since(quote.expiresAt, now) > GRACE;

/** Whether nobody can have paid it yet, so that it can be ended. */
export const isUnpaid = ({ state }: Tip): boolean => state.step === 'draft' || state.step === 'quoted';

/** Whether it has been lying there unpaid for so long that the person has gone. */
export const isStale = (tip: Tip, now: string): boolean => isUnpaid(tip) && since(tip.createdAt, now) > PATIENCE;

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
  const isRecent = (quote: Quote): boolean =>
    since(quote.expiresAt, now) < PURSUIT && since(tip.createdAt, now) < PURSUED_AT_MOST;
  if (state.step === 'waiting') return state.quote.verify !== null && isRecent(state.quote);
  if (state.step === 'unknown') return state.event !== null && isRecent(state.quote);
  return state.step === 'sending' || isUnpaid(tip);
};
