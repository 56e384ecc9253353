import { describe, expect, it } from '@jest/globals';
import { isOddRate, isPriceOfService } from '../../../src/tips/rate';

const rate = (perBitcoin: number, currency = 'EUR') => ({
  currency,
  perBitcoin,
  at: '2026-05-03T08:00:00.000Z',
  from: '',
});

describe('a rate', () => {
  it.each([0, -1, 1e-9, 0.5, 1e12, Number.NaN, Number.POSITIVE_INFINITY])(
    'of %d is odd, whatever the last one was',
    (price) => {
      expect(isOddRate(rate(price), null)).toBe(true);
      expect(isPriceOfService(price)).toBe(false);
    },
  );

  it.each([50, 1 / 50, 6, 1 / 6])('that is %d times the last one of its currency is odd', (times) => {
    expect(isOddRate(rate(58_000 * times), rate(58_000))).toBe(true);
    expect(isOddRate(rate(58_000 * times), null)).toBe(false);
  });

  it('that moved as prices do, or is of another currency, is not', () => {
    expect(isOddRate(rate(116_000), rate(58_000))).toBe(false);
    expect(isOddRate(rate(29_000), rate(58_000))).toBe(false);
    expect(isOddRate(rate(9_000_000, 'JPY'), rate(58_000))).toBe(false);
  });
});
