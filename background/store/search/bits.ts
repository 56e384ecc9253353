import { CHUNK } from '../db/number';

/** A set of places in one chunk, a bit for each. */
export type Bits = Uint32Array<ArrayBuffer>;
/** The same as it is stored: few places as they are, in order; many as bits. Roaring bitmaps do it so (https://arxiv.org/abs/1402.6407). */
export type Packed = Uint16Array<ArrayBuffer> | Bits;

const WORDS = CHUNK / 32;
/** As many places of two bytes take as much room as the bits. */
const FEW = CHUNK / 16;

export const noBits = (): Bits => new Uint32Array(WORDS);

export const setBit = (bits: Bits, place: number): void => {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
};
export const clearBit = (bits: Bits, place: number): void => {
  bits[place >>> 5] = (bits[place >>> 5] as number) & ~(1 << (place & 31));
};
/** How many bits of a word are set. */
const countWord = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

export const countBits = (bits: Bits): number => {
  let count = 0;
  for (let i = 0; i < WORDS; i += 1) count += countWord(bits[i] as number);
  return count;
};

/** Leaves in `bits` what is in both. */
export const keepBoth = (bits: Bits, other: Bits): void => {
  for (let i = 0; i < WORDS; i += 1) bits[i] = (bits[i] as number) & (other[i] as number);
};

/** Takes from `bits` what is in `other`. */
export const takeAway = (bits: Bits, other: Bits): void => {
  for (let i = 0; i < WORDS; i += 1) bits[i] = (bits[i] as number) & ~(other[i] as number);
};

export const hasBit = (bits: Bits, place: number): boolean =>
  ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;

const isBits = (packed: Packed): packed is Bits => packed instanceof Uint32Array;

/** Adds to `bits` what is packed. */
export const addPacked = (bits: Bits, packed: Packed): void => {
  if (isBits(packed)) for (let i = 0; i < WORDS; i += 1) bits[i] = (bits[i] as number) | (packed[i] as number);
  else for (const place of packed) setBit(bits, place);
};

/** Every place, from the first to the last. */
export const placesOf = (bits: Bits): number[] => {
  const places: number[] = [];
  for (let i = 0; i < WORDS; i += 1) {
    for (let word = bits[i] as number; word !== 0; word &= word - 1)
      places.push(i * 32 + 31 - Math.clz32(word & -word));
  }
  return places;
};

/** The bits as they are stored, or null where there are none. */
export const pack = (bits: Bits): Packed | null => {
  const count = countBits(bits);
  if (count === 0) return null;
  return count > FEW ? bits : Uint16Array.from(placesOf(bits));
};
