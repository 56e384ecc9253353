import { describe, expect, it } from '@jest/globals';
import { inCurrency, msatFor, msatOf } from '../../../src/tips/amount';

/** Whether so many satoshis cost at most that many cents, at a rate in cents: in whole numbers, with nothing rounded. */
const isWithin = (sats: number, cents: number, rateCents: number): boolean =>
  BigInt(sats) * BigInt(rateCents) <= BigInt(cents) * 100_000_000n;

describe('an amount', () => {
  it('is a whole number of satoshis, counted in thousandths', () => {
    expect(msatOf(21)).toBe(21_000);
    for (const wrong of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => msatOf(wrong)).toThrow(RangeError);
  });

  it('in a currency is the most whole satoshis that do not cost more', () => {
    for (const rateCents of [6_123_456, 700_000_010, 50, 3, 9_999_999_999])
      for (let cents = 1; cents < 700; cents += 1) {
        const msat = msatFor(cents / 100, { perBitcoin: rateCents / 100 });
        expect(msat % 1000).toBe(0);
        expect(isWithin(msat / 1000, cents, rateCents)).toBe(true);
        expect(isWithin(msat / 1000 + 1, cents, rateCents)).toBe(false);
      }
  });

  it('is not a satoshi less because of how a computer keeps fractions', () => {
    // (0.29 / 29_000) * 100_000_000 is 999.9999999999999 there.
    expect(msatFor(0.29, { perBitcoin: 29_000 })).toBe(1_000_000);
    expect(msatFor(1e-7, { perBitcoin: 1 })).toBe(10_000);
    expect(msatFor(1e21, { perBitcoin: 1e22 })).toBe(10_000_000_000);
  });

  it('is nothing where it is less than a satoshi, or no number', () => {
    for (const amount of [0.0001, 0, -5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(msatFor(amount, { perBitcoin: 60_000 })).toBe(0);
    for (const perBitcoin of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(msatFor(1, { perBitcoin })).toBe(0);
    expect(() => msatFor(1e300, { perBitcoin: 1 })).toThrow(RangeError);
  });

  it('is told in a currency by the same rate', () => {
    expect(inCurrency(100_000_000_000, { perBitcoin: 60_000 })).toBe(60_000);
    expect(inCurrency(0, { perBitcoin: 60_000 })).toBe(0);
  });
});
