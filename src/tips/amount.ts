import type { Msat, Rate } from './tip';

const MSAT = 1000;
const SATS_IN_BITCOIN = 100_000_000;

/** @throws RangeError for what is no whole number of satoshis */
export const msatOf = (sats: number): Msat => {
  if (!Number.isInteger(sats) || sats < 0 || !Number.isSafeInteger(sats * MSAT))
    throw new RangeError(`not a number of satoshis: ${sats}`);
  return sats * MSAT;
};

/** A number as a person reads it: a whole number, and how many of its digits stand behind the point. */
const digitsOf = (number: number): [whole: bigint, behind: number] => {
  const [digits = '', power = '0'] = String(number).split('e');
  const [before = '', after = ''] = digits.split('.');
  const behind = after.length - Number(power);
  const whole = BigInt(before + after);
  return behind < 0 ? [whole * 10n ** BigInt(-behind), 0] : [whole, behind];
};

/**
 * An amount in a currency as whole satoshis, rounded down: never more than a person said. 0 for what is less than one. It is reckoned in the
 * decimal digits that were written, because a fraction of two's powers can come out a satoshi beside it.
 * @throws RangeError for more than can be counted
 */
export const msatFor = (amount: number, { perBitcoin }: Pick<Rate, 'perBitcoin'>): Msat => {
  if (!(Number.isFinite(amount) && Number.isFinite(perBitcoin) && amount > 0 && perBitcoin > 0)) return 0;
  const [said, saidBehind] = digitsOf(amount);
  const [rate, rateBehind] = digitsOf(perBitcoin);
  const sats = (said * BigInt(SATS_IN_BITCOIN) * 10n ** BigInt(rateBehind)) / (rate * 10n ** BigInt(saidBehind));
  return msatOf(Number(sats));
};

/** What an amount is in a currency, in its units. */
export const inCurrency = (msat: Msat, { perBitcoin }: Pick<Rate, 'perBitcoin'>): number =>
  (msat / MSAT / SATS_IN_BITCOIN) * perBitcoin;
