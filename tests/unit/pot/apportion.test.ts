import { describe, expect, it } from '@jest/globals';
import { apportion, type Claim, mostOf, PARTS_AT_MOST } from '../../../src/pot/apportion';
import { type chance, forSeeds } from './chance';

const claims = (draw: ReturnType<typeof chance>, many: number): Claim[] =>
  Array.from({ length: many }, () => ({ weight: draw(0, 3) === 0 ? 0 : draw(1, 900_000_000), least: draw(0, 60) }));
const sum = (parts: readonly number[]): number => parts.reduce((all, each) => all + each, 0);
const of = (...weights: number[]): Claim[] => weights.map((weight) => ({ weight, least: 10 }));

describe('an amount that is shared', () => {
  it('comes to exactly the whole, in whole units, and to nothing for nobody', () => {
    forSeeds(2000, (draw) => {
      const all = claims(draw, draw(0, 80));
      const whole = draw(0, 100_000);
      const parts = apportion(all, whole);
      expect(sum(parts)).toBe(all.some(({ weight }) => weight > 0) ? whole : 0);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      expect(parts.filter((_, i) => all[i]?.weight === 0).every((part) => part === 0)).toBe(true);
    });
  });

  it('gives no part that makes no sense, and at most as many as a gift may have', () => {
    forSeeds(2000, (draw) => {
      const all = claims(draw, draw(2, 120));
      const parts = apportion(all, draw(100, 100_000));
      const given = parts.filter((part) => part > 0);
      expect(given.length).toBeLessThanOrEqual(PARTS_AT_MOST);
      if (given.length > 1) expect(parts.every((part, i) => part === 0 || part >= (all[i]?.least ?? 0))).toBe(true);
    });
  });

  it('gives no one of four or more above a third, and whoever weighs more no less', () => {
    forSeeds(2000, (draw) => {
      const all = claims(draw, draw(4, 40)).map((each) => ({ ...each, least: 10 }));
      const whole = draw(1000, 100_000);
      const parts = apportion(all, whole);
      if (parts.filter((part) => part > 0).length >= 4)
        expect(Math.max(...parts)).toBeLessThanOrEqual(mostOf(whole, 4));
      // Rounding may be a unit, and no more.
      const byWeight = all
        .map((each, i) => ({ ...each, part: parts[i] as number }))
        .sort((a, b) => a.weight - b.weight);
      expect(byWeight.every(({ part }, i) => i === 0 || part + 1 >= (byWeight[i - 1]?.part ?? 0))).toBe(true);
    });
  });

  it('is the same each time, and does not depend on who asks first but where two are alike', () => {
    forSeeds(500, (draw) => {
      const weights = [...new Set(Array.from({ length: draw(2, 20) }, () => draw(1, 1_000_000)))];
      const whole = draw(1000, 50_000);
      const parts = apportion(of(...weights), whole);
      const back = apportion(of(...[...weights].reverse()), whole).reverse();
      // What rounding leaves may go to another of two with the same remainder: by one unit.
      expect(parts.every((part, i) => Math.abs(part - (back[i] as number)) <= 1)).toBe(true);
      expect(apportion(of(...weights), whole)).toEqual(parts);
    });
  });

  it('goes by weight to the last unit', () => {
    expect(apportion(of(1, 1, 1), 1000)).toEqual([334, 333, 333]);
    expect(apportion(of(3, 1), 1000)).toEqual([750, 250]);
  });

  it('holds one long project at a third where there are four, and not where there are three', () => {
    expect(apportion(of(97, 1, 1, 1), 1000)).toEqual([334, 222, 222, 222]);
    expect(apportion(of(98, 1, 1), 1000)).toEqual([980, 10, 10]);
  });

  it('leaves out the lightest first where their part would be too small', () => {
    expect(apportion(of(1000, 5, 4), 1000)).toEqual([1000, 0, 0]);
    expect(apportion(of(900, 60, 50), 100)).toEqual([100, 0, 0]);
  });
});
