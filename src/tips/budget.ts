import { dealOf } from './journal';
import { toMinor } from './open-payments/minor';
import type { Manner, Msat, Pointer, Tip, Wallet } from './tip';

/**
 * The budget of a wallet: so much for one tip, and so much in a calendar month of UTC. Fees are the wallet's own. The background holds it
 * in the transaction that writes down that a tip is sent; the screen says it before.
 */
interface Budget {
  /** null if no wallet is connected: then nothing is more than it lets pass, and nothing is left. */
  wallet: Pick<Wallet, 'tipMsat' | 'monthMsat'> | null;
  /** What counts to the month already. */
  spentMsat: Msat;
}

/** What a wallet may be asked for until a person says otherwise: ten thousand satoshis a month, a thousand for one tip. */
export const DEFAULT_BUDGET: Pick<Wallet, 'tipMsat' | 'monthMsat'> = { monthMsat: 10_000_000, tipMsat: 1_000_000 };

/** Whether a budget may be: no tip could be more than its month. */
export const isBudgetSound = ({ tipMsat, monthMsat }: Pick<Wallet, 'tipMsat' | 'monthMsat'>): boolean =>
  tipMsat <= monthMsat;

/** What a tip, or several at once, would be more than: one tip may be, or is left of the month. */
export type Excess = 'tip' | 'month';

/** When it was sent, by which it counts to a month; null if it was not, or is known to have cost nothing. */
const sentAt = ({ state, steps }: Tip): string | null =>
  state.step !== 'failed' || state.code === 'paid-in-part'
    ? (steps.find((each) => each.step === 'sending')?.at ?? null)
    : null;

/** Those of one manner that count to the month in which `now` is. */
const sentIn = (tips: readonly Tip[], manner: Manner, now: string): Tip[] =>
  tips.filter((tip) => tip.manner === manner && sentAt(tip)?.slice(0, 7) === now.slice(0, 7));

/** What these tips took, or may still take, of the budget of the month in which `now` is. @param now ISO 8601 in UTC */
export const spentIn = (tips: readonly Tip[], now: string): Msat =>
  sentIn(tips, 'wallet', now).reduce((sum, { msat }) => sum + msat, 0);

/** What these amounts together are more than; null if the budget has room for them. */
export const excessOf = (amounts: readonly Msat[], { wallet, spentMsat }: Budget): Excess | null => {
  if (!wallet) return null;
  if (amounts.some((msat) => msat > wallet.tipMsat)) return 'tip';
  return spentMsat + amounts.reduce((sum, msat) => sum + msat, 0) > wallet.monthMsat ? 'month' : null;
};

/** What is left of the month. */
export const leftOf = ({ wallet, spentMsat }: Budget): Msat => Math.max(0, (wallet?.monthMsat ?? 0) - spentMsat);

/** An amount in the smallest units of a scale, never less than it is. */
const minorOf = (amount: number, scale: number): bigint =>
  BigInt(toMinor(String(amount), scale) ?? Math.ceil(amount * 10 ** scale));

/**
 * The same for the wallet address, in its smallest units. What failed after a part of it was sent counts whole, since its deal is gone: what
 * the person gave was written down in their currency.
 */
export const minorSpentIn = (
  tips: readonly Tip[],
  { currency, scale }: Pick<Pointer, 'currency' | 'scale'>,
  now: string,
): bigint =>
  sentIn(tips, 'consent', now).reduce((sum, { state, spoken }) => {
    if (spoken?.currency !== currency) return sum;
    const debit = dealOf(state)?.debit;
    return sum + (debit?.assetScale === scale ? BigInt(debit.value) : minorOf(spoken.amount, scale));
  }, 0n);

/** Whether an amount is more than is left of the wallet address's month. */
export const isOverMonth = (value: string, spent: bigint, { month }: Pick<Pointer, 'month'>): boolean =>
  spent + BigInt(value) > BigInt(month);
