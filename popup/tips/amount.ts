import { msatFor } from '../../src/tips/amount';
import type { Msat, Rate } from '../../src/tips/tip';

/** Satoshis in one bitcoin. */
const SATS = 100_000_000;
/** All bitcoins that there will ever be, in satoshis: what is more was mistyped. */
const SATS_AT_MOST = 21_000_000 * SATS;

/**
 * Whole satoshis as a person wrote them, in thousandths; null where it is no such number. "1 000" is a thousand; "1,000" is not
 * read, since it is a thousand to some people and one to others.
 */
export const readSats = (text: string): Msat | null => {
  const written = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '');
  if (!/^\d{1,16}$/.test(written)) return null;
  const sats = Number(written);
  // More than nine million million satoshis are no exact number of thousandths any more.
  return sats > 0 && sats <= SATS_AT_MOST && Number.isSafeInteger(sats * 1000) ? sats * 1000 : null;
};

/**
 * An amount of a currency as a person wrote it, with a point or a comma and no more digits behind it than the currency has; null otherwise.
 * @param digits of its minor unit
 */
export const readMoney = (text: string, digits = 2): number | null => {
  const written = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '');
  const match = /^\d{1,12}(?:[.,](\d{1,4}))?$/.exec(written);
  if (!match || (match[1] ?? '').length > digits) return null;
  const amount = Number(written.replace(',', '.'));
  return amount > 0 ? amount : null;
};

/** What one bitcoin costs as a person wrote it; null where it is no such number. */
export const readPrice = (text: string): number | null => {
  const price = readMoney(text);
  return price !== null && price >= 0.01 ? price : null;
};

/** An amount of the rate's currency in whole satoshis, as thousandths, never more than was written; null where it is less than one. */
export const inMsat = (amount: number, rate: Pick<Rate, 'perBitcoin'>): Msat | null => {
  try {
    return msatFor(amount, rate) || null;
  } catch {
    return null; // More than can be counted.
  }
};

/** How old a rate may be before a person is told that it is old. Milliseconds. */
const OLD_MS = 24 * 3600 * 1000;

/** Whether a rate is so old that the amount may be another by now. */
export const isOld = ({ at }: Pick<Rate, 'at'>, now: number): boolean => !(now - Date.parse(at) < OLD_MS);

/** The currencies that mempool.space gives (https://mempool.space/docs/api/rest#get-price); of others a person writes the rate. */
const ASKABLE: readonly string[] = ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'AUD', 'JPY'];
export const isAskable = (currency: string): boolean => ASKABLE.includes(currency);
