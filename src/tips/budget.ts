import type { Msat, Tip, Wallet } from './tip';

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
const sentAt = ({ manner, state, steps }: Tip): string | null =>
  manner === 'wallet' && state.step !== 'failed' ? (steps.find((each) => each.step === 'sending')?.at ?? null) : null;

/** What these tips took, or may still take, of the budget of the month in which `now` is. @param now ISO 8601 in UTC */
export const spentIn = (tips: readonly Tip[], now: string): Msat =>
  tips.filter((tip) => sentAt(tip)?.slice(0, 7) === now.slice(0, 7)).reduce((sum, { msat }) => sum + msat, 0);

/** What these amounts together are more than; null if the budget has room for them. */
export const excessOf = (amounts: readonly Msat[], { wallet, spentMsat }: Budget): Excess | null => {
  if (!wallet) return null;
  if (amounts.some((msat) => msat > wallet.tipMsat)) return 'tip';
  return spentMsat + amounts.reduce((sum, msat) => sum + msat, 0) > wallet.monthMsat ? 'month' : null;
};

/** What is left of the month. */
export const leftOf = ({ wallet, spentMsat }: Budget): Msat => Math.max(0, (wallet?.monthMsat ?? 0) - spentMsat);
