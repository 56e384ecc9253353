import { describe, expect, it } from '@jest/globals';
import { inMsat, isOld, readMoney, readSats } from '../../../popup/tips/amount';
import { inCurrency } from '../../../src/tips/amount';

describe('an amount that a person writes', () => {
  it.each([
    ['21', 21_000],
    [' 2 100 ', 2_100_000],
    ['1\u202f000', 1_000_000],
  ])('%j is so many sats', (text, msat) => {
    expect(readSats(text)).toBe(msat);
  });

  it.each(['', '0', '-1', '1.5', '1,000', '1.000', '1e3', '0x10', '٢١', '9'.repeat(17), '2100000000000001'])(
    '%j is no amount of sats',
    (text) => {
      expect(readSats(text)).toBeNull();
    },
  );

  it.each([
    ['1', 1],
    ['0.5', 0.5],
    ['1,50', 1.5],
    ['1 000.25', 1000.25],
  ])('%j is so much money', (text, amount) => {
    expect(readMoney(text)).toBe(amount);
  });

  it.each(['', '0', '0.00', '1,000', '1.000', '1.2.3', '-2', '€2', 'Infinity'])('%j is no amount of money', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it('has no more digits behind the point than its currency', () => {
    expect([readMoney('150', 0), readMoney('1.5', 0), readMoney('0,50', 0)]).toEqual([150, null, null]);
    expect([readMoney('1.125', 3), readMoney('1.1255', 3)]).toEqual([1.125, null]);
  });

  it('comes to whole sats by the rate, and back', () => {
    const rate = { perBitcoin: 50_000 };
    expect(inMsat(1, rate)).toBe(2_000_000);
    expect(inMsat(0.33, rate)).toBe(660_000);
    expect(inCurrency(2_000_000, rate)).toBeCloseTo(1);
  });

  it('is none where it is less than a sat', () => {
    expect(inMsat(0.01, { perBitcoin: 1e6 })).toBe(1000);
    expect(inMsat(0.01, { perBitcoin: 1e7 })).toBeNull();
  });

  it('is told to be by an old rate after a day, or where the time is none', () => {
    const now = Date.parse('2026-03-02T12:00:00Z');
    expect(isOld({ at: '2026-03-02T01:00:00Z' }, now)).toBe(false);
    expect(isOld({ at: '2026-03-01T11:59:00Z' }, now)).toBe(true);
    expect(isOld({ at: 'then' }, now)).toBe(true);
  });
});
