import type { Rate } from './tip';

/** What one bitcoin may cost in any currency before somebody has to look twice: from gold's ounces to the weakest money that there is. */
const PLAUSIBLE = { least: 10, most: 5e11 };
/** The same for the currencies that a service is asked for: from pounds to yen. */
const PLAUSIBLE_OF_SERVICE = { least: 1000, most: 1e9 };
/** No price has changed so many times over between two looks at it, as far as anybody has looked. */
const TIMES = 5;

const isWithin = (price: number, { least, most }: typeof PLAUSIBLE): boolean =>
  Number.isFinite(price) && price >= least && price <= most;

/** Whether a service's price can be one at all. */
export const isPriceOfService = (price: unknown): price is number =>
  typeof price === 'number' && isWithin(price, PLAUSIBLE_OF_SERVICE);

/**
 * Whether a person should look at a rate before amounts are reckoned by it: it is out of every range, or many times the last one of its
 * currency, or a small part of that.
 * @param last the rate that is in force, of any currency; null for none
 */
export const isOddRate = ({ currency, perBitcoin }: Rate, last: Rate | null): boolean => {
  if (!isWithin(perBitcoin, PLAUSIBLE)) return true;
  if (last === null || last.currency !== currency) return false;
  return perBitcoin > last.perBitcoin * TIMES || perBitcoin * TIMES < last.perBitcoin;
};
