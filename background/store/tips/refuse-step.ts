import { type Excess, excessOf, isOverMonth, minorSpentIn, spentIn } from '../../../src/tips/budget';
import { expiryOf, isSameDebt, mayBePaid } from '../../../src/tips/journal';
import type { Deal } from '../../../src/tips/open-payments/deal';
import { readRequest } from '../../../src/tips/signed-request';
import type { FailureCode, Tip, TipState } from '../../../src/tips/tip';
import type { Writing } from '../db/schema';
import { pointerWithin } from './pointer';
import { toTip } from './tip-row';
import type { TipRow } from './tip-stores';
import { walletWithin } from './wallet';

const DAY = 24 * 60 * 60 * 1000;
export const LOCKED = 'another payment to the same payee for the same work is not known yet: do not send again';

/** Tips of this calendar month (UTC), and some more: what was sent in it was written down at most minutes before. */
export const listMonth = async (
  tips: { getAll(range: IDBKeyRange): Promise<TipRow[]> },
  now: string,
): Promise<Tip[]> => {
  const from = new Date(Date.parse(`${now.slice(0, 7)}-01T00:00:00.000Z`) - DAY).toISOString();
  return (await tips.getAll(IDBKeyRange.lowerBound(from))).map(toTip);
};

const EXCESS: Record<Excess, string> = { tip: 'more than one tip may be', month: 'more than is left of this month' };

type Refusal = { code: FailureCode; detail: string } | null;

/** Why the wallet may not be asked to pay. */
const walletRefusal = async (transaction: Writing, { msat }: Tip, event: string, at: string): Promise<Refusal> => {
  const wallet = await walletWithin(transaction);
  if (wallet?.walletKey !== readRequest(event).walletKey)
    return { code: 'wallet-missing', detail: 'the wallet was taken away' };
  const spentMsat = spentIn(await listMonth(transaction.objectStore('tips').index('createdAt'), at), at);
  const excess = excessOf([msat], { wallet, spentMsat });
  return excess && { code: 'budget-exceeded', detail: EXCESS[excess] };
};

/** Why the person's wallet address may not be paid from. */
const pointerRefusal = async (transaction: Writing, { from, debit }: Deal, at: string): Promise<Refusal> => {
  const pointer = await pointerWithin(transaction);
  if (pointer?.address !== from) return { code: 'wallet-missing', detail: 'the wallet address was taken away' };
  const spent = minorSpentIn(await listMonth(transaction.objectStore('tips').index('createdAt'), at), pointer, at);
  return isOverMonth(debit.value, spent, pointer) ? { code: 'budget-exceeded', detail: EXCESS.month } : null;
};

type Quoted = Extract<TipState, { step: 'quoted' }>;

/** What is in the journal of an invoice or a quote for ever. */
const markOf = (state: Quoted): string => ('deal' in state ? state.deal.quote : state.quote.paymentHash);
const repeated = (state: Quoted): Refusal =>
  'deal' in state
    ? { code: 'quote-wrong', detail: 'the wallet gave a quote that it had given before' }
    : { code: 'invoice-wrong', detail: 'the service gave an invoice that it had given before' };

/** Why a payment may not begin now, whatever was thought when it was asked for; null where it may. */
export const refusalOf = async (transaction: Writing, tip: Tip, state: TipState, at: string): Promise<Refusal> => {
  const tips = transaction.objectStore('tips');
  if (state.step === 'quoted')
    return (await tips.index('hash').getKey(markOf(state))) === undefined ? null : repeated(state);
  if (state.step !== 'sending' && state.step !== 'waiting' && state.step !== 'asking') return null;
  if ((expiryOf(state) ?? '') <= at)
    return 'deal' in state
      ? { code: 'quote-expired', detail: 'nothing was paid' }
      : { code: 'expired', detail: 'the invoice had expired before it was paid' };
  const others = (await tips.index('open').getAll()).filter(({ id }) => id !== tip.id);
  if (others.some((other) => isSameDebt(other, tip) && mayBePaid(other, at)))
    return { code: 'cancelled', detail: LOCKED };
  if ('deal' in state) return pointerRefusal(transaction, state.deal, at);
  return state.step === 'sending' ? walletRefusal(transaction, tip, state.event, at) : null;
};
