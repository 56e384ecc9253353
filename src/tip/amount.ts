import type { Msat, Rate } from './tip';

const MSAT = 1000;
const SATS_IN_BITCOIN = 100_000_000;

/** @throws RangeError for what is no whole number of satoshis */
export const msatOf = (sats: number): Msat => {
  if (!Number.isInteger(sats) || sats < 0 || !Number.isSafeInteger(sats * MSAT))
    throw new RangeError(`not a number of satoshis: ${sats}`);
  return sats * MSAT;
};

export const satsOf = (msat: Msat): number => msat / MSAT;

/** An amount in a currency as whole satoshis, rounded down: never more than a person said. 0 for what is less than one. */
export const msatFor = (amount: number, { perBitcoin }: Pick<Rate, 'perBitcoin'>): Msat => {
  const sats = Math.floor((amount / perBitcoin) * SATS_IN_BITCOIN);
  return Number.isFinite(sats) && sats > 0 ? msatOf(sats) : 0;
};

/** What an amount is in a currency, in its units. */
export const inCurrency = (msat: Msat, { perBitcoin }: Pick<Rate, 'perBitcoin'>): number =>
  (msat / MSAT / SATS_IN_BITCOIN) * perBitcoin;
