import { describe, expect, it } from '@jest/globals';
import { ALIKE_AT_MOST, bitsApart, type Looks, LooksIndex, looksOf, SAME_AT_MOST } from '../../../src/check/looks';

/** A picture by a brightness of each place, from 0 to 1 across and down. */
const draw = (width: number, height: number, bright: (x: number, y: number) => number): Looks | null => {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.set([...Array(3).fill(bright(x / width, y / height)), 255], (y * width + x) * 4);
  return looksOf(pixels, width, height);
};
const hill = (x: number, y: number): number => 128 + 100 * Math.sin(x * 9 + y * 3) * Math.cos(y * 7 - x);
const noise = (seed: number) => (x: number, y: number) =>
  (Math.abs(Math.sin(Math.round(x * 40) * 12.9898 + Math.round(y * 40) * 78.233 + seed) * 43758.5453) % 1) * 255;
const apart = (one: Looks | null, other: Looks | null): number => (one && other ? bitsApart(one, other) : Number.NaN);

describe('how a picture looks', () => {
  it('stays the same where it is made smaller, brighter, or packed anew', () => {
    const large = draw(160, 120, hill);
    expect(apart(large, draw(53, 40, hill))).toBeLessThanOrEqual(SAME_AT_MOST);
    expect(
      apart(
        large,
        draw(160, 120, (x, y) => hill(x, y) * 0.8 + 20),
      ),
    ).toBeLessThanOrEqual(SAME_AT_MOST);
    expect(
      apart(
        large,
        draw(160, 120, (x, y) => hill(x, y) + noise(1)(x, y) / 20),
      ),
    ).toBeLessThanOrEqual(SAME_AT_MOST);
  });

  it('differs between pictures', () => {
    expect(
      apart(
        draw(160, 120, hill),
        draw(160, 120, (x, y) => hill(1 - x, y)),
      ),
    ).toBeGreaterThan(ALIKE_AT_MOST);
    for (let seed = 1; seed < 20; seed++)
      expect(apart(draw(80, 60, noise(0)), draw(80, 60, noise(seed)))).toBeGreaterThan(ALIKE_AT_MOST);
  });

  it('is told of no picture that is plain: each looks like each', () => {
    expect(draw(40, 30, () => 200)).toBeNull();
    expect(draw(40, 30, (x) => (x < 0.02 ? 0 : 255))).toBeNull();
    expect(draw(1, 1, () => 0)).toBeNull();
  });

  it('finds the likest first, and nothing that is too far', () => {
    const index = new LooksIndex(
      ['far', 'near', 'same'],
      [
        [0xffffffff, 0],
        [0b111, 0],
        [0, 0x80000000],
      ],
    );
    expect(index.find([0, 0])).toEqual([
      { id: 'same', apart: 1 },
      { id: 'near', apart: 3 },
    ]);
  });
});
