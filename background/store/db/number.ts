/**
 * The number of an entry: its year, and its turn within the year. Numbers sort by year and then as entries came, so that the library's
 * order is the order of the numbers; they are dense within a year, so that sets of them are small. What comes in late, from a file,
 * is put in order afterwards (put-in-order.ts).
 */

/** Numbers in one chunk of a set of numbers: what bits.ts handles at once. */
export const CHUNK = 65_536;
const CHUNKS_IN_YEAR = 256;
const IN_YEAR = CHUNK * CHUNKS_IN_YEAR;
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/** The year of a time, ISO 8601 in UTC. What is no date counts as the first. */
export const yearOf = (time: string): number => {
  const year = Number(/^(\d{4})-/.exec(time)?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : FIRST_YEAR;
};

/** The number of the `turn`-th entry of a year; the turn begins at 0 and may go to sixteen million. */
export const numberOf = (year: number, turn: number): number => (year - FIRST_YEAR) * IN_YEAR + turn;

/** The first and the last number that a year has. */
export const numbersIn = (year: number): [first: number, last: number] => [
  numberOf(year, 0),
  numberOf(year, IN_YEAR - 1),
];

export const chunkOf = (number: number): number => Math.floor(number / CHUNK);
export const placeIn = (number: number): number => number % CHUNK;

/** The chunks that a year has used after so many turns. */
export const chunksOf = (year: number, turns: number): number[] =>
  Array.from({ length: Math.ceil(turns / CHUNK) }, (_, i) => (year - FIRST_YEAR) * CHUNKS_IN_YEAR + i);
