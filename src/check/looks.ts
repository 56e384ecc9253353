/**
 * How a picture looks, in 64 bits: whether each of 8 × 8 fields is brighter than the one to its right (the difference hash). Two numbers of
 * 32 bits, the first rows first.
 */
export type Looks = readonly [number, number];

const WIDTH = 9;
const HEIGHT = 8;

/** At most so many bits apart, two pictures look the same; at most so many, perhaps. */
export const SAME_AT_MOST = 6;
export const ALIKE_AT_MOST = 12;

/** The brightness of what is seen of a pixel on white (ITU-R BT.601), 0 to 255. */
const brightness = (pixels: ArrayLike<number>, at: number): number => {
  const alpha = (pixels[at + 3] ?? 255) / 255;
  const grey = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
  return grey * alpha + 255 * (1 - alpha);
};

/** The mean brightness of each of the 9 × 8 fields. A pixel on the border of two counts for both by its share. */
const fieldsOf = (pixels: ArrayLike<number>, width: number, height: number): Float64Array => {
  const sums = new Float64Array(WIDTH * HEIGHT);
  const weights = new Float64Array(WIDTH * HEIGHT);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = brightness(pixels, (y * width + x) * 4);
      const [left, right] = [(x * WIDTH) / width, ((x + 1) * WIDTH) / width];
      const [top, bottom] = [(y * HEIGHT) / height, ((y + 1) * HEIGHT) / height];
      for (let row = Math.floor(top); row < bottom && row < HEIGHT; row++)
        for (let column = Math.floor(left); column < right && column < WIDTH; column++) {
          const share =
            (Math.min(right, column + 1) - Math.max(left, column)) * (Math.min(bottom, row + 1) - Math.max(top, row));
          const at = row * WIDTH + column;
          sums[at] = (sums[at] ?? 0) + value * share;
          weights[at] = (weights[at] ?? 0) + share;
        }
    }
  }
  return sums.map((sum, i) => sum / (weights[i] || 1));
};

/** How many bits of a word are set. */
const bitsOf = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Brightness that counts as none: noise of a packed picture on a plain field. */
const FLAT = 0.5;
/** Fields that must differ from the next, and bits of each kind: what is plain, or goes one way, looks like all that is so. */
const EDGES_AT_LEAST = 10;
const BITS_AT_LEAST = 6;

/**
 * How a picture looks.
 * @param pixels red, green, blue and alpha of each, row by row
 * @returns null where it is too plain to be told from others
 */
export const looksOf = (pixels: ArrayLike<number>, width: number, height: number): Looks | null => {
  const fields = fieldsOf(pixels, width, height);
  const words: [number, number] = [0, 0];
  let edges = 0;
  for (let row = 0; row < HEIGHT; row++)
    for (let column = 0; column < HEIGHT; column++) {
      const step = (fields[row * WIDTH + column] ?? 0) - (fields[row * WIDTH + column + 1] ?? 0);
      if (Math.abs(step) > FLAT * 4) edges += 1;
      if (step > FLAT) words[row < 4 ? 0 : 1] |= 1 << ((row % 4) * 8 + column);
    }
  const bits = bitsOf(words[0]) + bitsOf(words[1]);
  if (edges < EDGES_AT_LEAST || bits < BITS_AT_LEAST || bits > HEIGHT * HEIGHT - BITS_AT_LEAST) return null;
  return [words[0] >>> 0, words[1] >>> 0];
};

/** How many of the 64 bits differ. */
export const bitsApart = (one: Looks, other: Looks): number => bitsOf(one[0] ^ other[0]) + bitsOf(one[1] ^ other[1]);

/** A thing that looks like another, and by how many bits they differ. */
export interface Alike {
  id: string;
  apart: number;
}

/** Of many pictures those that look like one, the likest first. One pass: a hundred thousand take a millisecond. */
export class LooksIndex {
  private readonly words: Uint32Array;

  constructor(
    private readonly ids: readonly string[],
    looks: readonly Looks[],
  ) {
    this.words = new Uint32Array(looks.length * 2);
    for (const [i, [first, second]] of looks.entries()) this.words.set([first, second], i * 2);
  }

  find([first, second]: Looks, atMost = 3): Alike[] {
    const { words } = this;
    const found: Alike[] = [];
    for (let i = 0; i < words.length; i += 2) {
      const apart = bitsOf((words[i] as number) ^ first) + bitsOf((words[i + 1] as number) ^ second);
      if (apart <= ALIKE_AT_MOST) found.push({ id: this.ids[i / 2] as string, apart });
    }
    return found.sort((a, b) => a.apart - b.apart).slice(0, atMost);
  }
}
