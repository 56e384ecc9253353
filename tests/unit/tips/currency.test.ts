import { describe, expect, it } from '@jest/globals';
import { CURRENCIES, currencyFor, digitsOf, presetsOf } from '../../../src/tips/currency';

describe('a person’s own currency', () => {
  it.each([
    ['the region that the language names', ['de-CH', 'fr-CH'], 'CHF'],
    ['the same language with a region, further down', ['de', 'de-AT', 'en-US'], 'EUR'],
    ['where most who speak it are, and not a later language’s region', ['de', 'en-US', 'en'], 'EUR'],
    ['English without a region', ['en'], 'USD'],
    ['English of another region', ['en-GB'], 'GBP'],
    ['Portuguese of Brazil', ['pt-BR'], 'BRL'],
    ['Japanese', ['ja'], 'JPY'],
    ['Arabic', ['ar'], 'EGP'],
    ['a region with its neighbors’ money', ['fr-SN'], 'XOF'],
    ['a region that took the euro in 2026', ['bg'], 'EUR'],
    ['a script between language and region', ['zh-Hant-TW'], 'TWD'],
    ['a region of the United Nations’ numbers', ['es-419'], 'USD'],
    ['no language tag at all', ['?'], 'USD'],
    ['nothing', [], 'USD'],
  ])('is that of %s', (_, tags, currency) => {
    expect(currencyFor(tags)).toBe(currency);
  });
});

describe('the currencies', () => {
  it('are codes of ISO 4217, each once', () => {
    expect(CURRENCIES.length).toBe(new Set(CURRENCIES).size);
    expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it('have the digits of their minor unit', () => {
    expect(['EUR', 'JPY', 'KRW', 'KWD'].map(digitsOf)).toEqual([2, 0, 0, 3]);
  });
});

describe('the amounts to be taken with one press', () => {
  it.each([
    ['EUR', [0.5, 1, 2, 5]],
    ['KWD', [0.5, 1, 2, 5]],
    ['SEK', [5, 10, 20, 50]],
    ['JPY', [50, 100, 200, 500]],
    ['INR', [50, 100, 200, 500]],
    ['VUV', [50, 100, 200, 500]],
    ['KRW', [500, 1000, 2000, 5000]],
    ['VND', [5000, 10_000, 20_000, 50_000]],
  ])('of %s are coins and notes that people have in hand', (currency, presets) => {
    expect(presetsOf(currency)).toEqual(presets);
  });

  it('can be written in every currency with its digits', () => {
    const odd = CURRENCIES.filter((code) => presetsOf(code).some((each) => each % 1 !== 0 && digitsOf(code) === 0));
    expect(odd).toEqual([]);
  });
});
