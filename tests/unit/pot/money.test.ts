import { describe, expect, it } from '@jest/globals';
import { amountOf, digitsOf, leastFor, minorOf } from '../../../src/pot/money';
import { forSeeds } from './chance';

describe('minor units', () => {
  it('are as many as a currency has', () => {
    expect(['EUR', 'JPY', 'KWD'].map(digitsOf)).toEqual([2, 0, 3]);
  });

  it('become an amount and come back from it, whatever binary fractions do', () => {
    forSeeds(2000, (draw) => {
      const minor = draw(0, 100_000_000);
      for (const currency of ['EUR', 'JPY', 'KWD']) expect(minorOf(amountOf(minor, currency), currency)).toBe(minor);
    });
    expect(amountOf(29, 'EUR')).toBe(0.29);
  });

  it('are not made of what has more digits', () => {
    expect([minorOf(0.125, 'EUR'), minorOf(1.5, 'JPY'), minorOf(Number.MAX_VALUE, 'EUR')]).toEqual([null, null, null]);
  });

  it('make sense from a tenth on for a wallet, and from a half where a person has to do something', () => {
    expect([leastFor('wallet', 'EUR'), leastFor('open', 'EUR')]).toEqual([10, 50]);
    expect([leastFor('wallet', 'JPY'), leastFor('invoice', 'JPY')]).toEqual([10, 50]);
    expect(leastFor('wallet', 'KWD')).toBe(100);
  });
});
