import { digitsOf, presetsOf } from '../../src/tips/currency';
import type { Msat, Rate, Tip } from '../../src/tips/tip';
import { inMsat, readMoney, readSats } from './amount';
import { type Unit, unitOf } from './unit';

/** What a person wrote, and in what. */
export interface Written {
  text: string;
  currency: Unit;
}

/** Enough for every service, and next to nothing. */
const FIRST_SATS = 100;
const QUICK_SATS = [21, FIRST_SATS, 500, 2100];

/** Amounts to be taken with one press. */
export const quickOf = (unit: Unit): number[] => (unit === '' ? QUICK_SATS : presetsOf(unit));

/** The place of the amount that stands there at first: one euro of a half, one, two and five. */
const FIRST = 1;

/** An amount as a person would write it in a field, with a point: 0.50, 2, 21. */
export const amountText = (amount: number, unit: Unit): string =>
  Number.isInteger(amount) || unit === '' ? String(amount) : amount.toFixed(digitsOf(unit));

/** What stands in the field before anything was written in a unit. */
export const firstIn = (unit: Unit): Written => ({
  text: amountText(quickOf(unit)[FIRST] ?? FIRST_SATS, unit),
  currency: unit,
});

const writtenOf = ({ msat, spoken }: Tip): Written =>
  spoken
    ? { text: amountText(spoken.amount, spoken.currency), currency: spoken.currency }
    : { text: String(Math.round(msat / 1000)), currency: '' };

/**
 * What stands in the field at first: what this creator was given last; else the last amount in the person's unit; else its usual one.
 * @param to the last tip to this creator, or null
 * @param last all of the last tips, the newest first
 */
export const firstWritten = (to: Tip | null, last: readonly Tip[], own: Unit): Written => {
  const before = to && unitOf(to) !== null ? to : last.find((tip) => unitOf(tip) === own);
  return before ? writtenOf(before) : firstIn(own);
};

/** The amount of money that was written; null where it is none, or sats. */
export const moneyIn = ({ text, currency }: Written): number | null =>
  currency === '' ? null : readMoney(text, digitsOf(currency));

/** Whether what was written is an amount at all, whatever it comes to. */
export const isAmount = (written: Written): boolean =>
  (written.currency === '' ? readSats(written.text) : moneyIn(written)) !== null;

/** Whether a rate says how many sats an amount in this unit comes to. */
export const lacksRate = (unit: Unit, rate: Rate | null): boolean => unit !== '' && rate?.currency !== unit;

/** What an amount comes to over Lightning; null where it is none, or no rate says. */
export const msatIn = (written: Written, rate: Rate | null): Msat | null => {
  if (written.currency === '') return readSats(written.text);
  const amount = moneyIn(written);
  return amount !== null && rate && !lacksRate(written.currency, rate) ? inMsat(amount, rate) : null;
};
