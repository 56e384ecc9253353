import type { Manner } from '../tips/tip';

const known = new Map<string, number>();

/** How many digits a currency (ISO 4217) has behind the point: two for euros, none for yen. */
export const digitsOf = (currency: string): number => {
  const digits = known.get(currency);
  if (digits !== undefined) return digits;
  let found: number;
  try {
    found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    found = 2; // No currency: the guard of what is given refuses it.
  }
  known.set(currency, found);
  return found;
};

/** Whole minor units, such as cents, as an amount of the currency. */
export const amountOf = (minor: number, currency: string): number => {
  const digits = digitsOf(currency);
  return Number(`${minor}e-${digits}`);
};

/** An amount of a currency in whole minor units; null where it has more digits than the currency, or is more than can be counted. */
export const minorOf = (amount: number, currency: string): number | null => {
  const minor = Math.round(amount * 10 ** digitsOf(currency));
  return Number.isSafeInteger(minor) && amountOf(minor, currency) === amount ? minor : null;
};

/** How many units of a currency make one that people give: a currency without digits has small ones. */
export const timesFor = (currency: string): number => (digitsOf(currency) === 0 ? 100 : 1);

/** A tenth of a unit goes through a wallet; half of one is worth a press of a person's. In minor units. */
const TENTH = { wallet: 1, invoice: 5, consent: 5, open: 5, word: 1 } as const satisfies Record<Manner, number>;

/**
 * The smallest part that makes sense: 0.10 where a wallet pays by itself, and 0.50 where a person has to do something for it, or a service
 * takes a fee. A currency without digits has small units, and ten of them count as a tenth.
 */
export const leastFor = (manner: Manner, currency: string): number =>
  TENTH[manner] * 10 ** Math.max(1, digitsOf(currency) - 1);
