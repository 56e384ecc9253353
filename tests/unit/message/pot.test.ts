import { describe, expect, it } from '@jest/globals';
import { isGivenPot, isMonthInZone, isPotAttempt, isPotDay } from '../../../src/message/guards';
import type { GivenPot } from '../../../src/pot/pot';
import { aPot, aPotPart } from '../pot/a-pot';

const pot = (given: object = {}): GivenPot => ({ ...aPot([aPotPart(600), aPotPart(400)]), ...given });

describe('a pot that a screen sends', () => {
  it('is one with its parts, who waits, and what was counted', () => {
    expect(isGivenPot(pot())).toBe(true);
    expect(isGivenPot(pot({ counted: Array(5000).fill('e'.repeat(36)) }))).toBe(true);
  });

  it.each([
    ['a stroke in its id, which would make its tips another’s', { id: 'pot/0' }],
    ['no id', { id: '' }],
    ['a month that is none', { month: '2026-00' }],
    ['a zone that is no name', { zone: 'Europe/Berlin; x' }],
    ['more parts than a gift has', { parts: Array.from({ length: 51 }, () => aPotPart(100)) }],
    ['half a cent', { whole: 0.5 }],
    ['a currency that is none', { currency: 'euro' }],
    ['a turn before the first', { turn: 0 }],
    ['what only the background says', { begun: [] }],
    ['when it was confirmed, which the background says', { confirmedAt: '2026-12-01T09:00:00.000Z' }],
    ['more than was used by hand', { counted: Array(5001).fill('e') }],
  ])('is none with %s', (_, given) => {
    expect(isGivenPot(pot(given))).toBe(false);
  });
});

describe('what is asked of a pot', () => {
  it('names a month where the person is', () => {
    expect(isMonthInZone({ month: '2026-11', zone: 'America/Argentina/Buenos_Aires' })).toBe(true);
    expect(isMonthInZone({ month: '2026-11', zone: '' })).toBe(false);
  });

  it('names a part and an attempt', () => {
    expect(isPotAttempt({ id: 'pot', index: 0, attempt: 1 })).toBe(true);
    for (const wrong of [{ index: 50 }, { index: -1 }, { attempt: 0 }, { attempt: 1.5 }])
      expect(isPotAttempt({ id: 'pot', index: 0, attempt: 1, ...wrong })).toBe(false);
  });

  it('names a day that every month has, or none', () => {
    expect([1, 28, null].map((day) => isPotDay({ day }))).toEqual([true, true, true]);
    expect([0, 29, 1.5, '3'].map((day) => isPotDay({ day }))).toEqual([false, false, false, false]);
  });
});
