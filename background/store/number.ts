/**
 * The number of an entry: its month, and its turn within the month. Numbers sort by month and then as entries came, so that
 * the library's order is the order of the numbers; they are dense within a month, so that sets of them are small.
 */

/** Numbers in one chunk of a set of numbers: what bits.ts handles at once. */
export const CHUNK = 65_536;
const CHUNKS_IN_MONTH = 64;
const IN_MONTH = CHUNK * CHUNKS_IN_MONTH;
const FIRST_YEAR = 1970;
const LAST_MONTH = 2047;

/** Months since January 1970 of a time, ISO 8601 in UTC, or of a month YYYY-MM. What is no date counts as the first. */
export const monthOf = (time: string): number => {
  const [year = Number.NaN, month = Number.NaN] = time.split('-', 2).map(Number);
  const count = (year - FIRST_YEAR) * 12 + month - 1;
  return count >= 0 && count <= LAST_MONTH ? count : 0;
};

/** YYYY-MM */
export const nameOfMonth = (month: number): string =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The number of the `turn`-th entry of a month; the turn begins at 0 and may go to four million. */
export const numberOf = (month: number, turn: number): number => month * IN_MONTH + turn;

export const chunkOf = (number: number): number => Math.floor(number / CHUNK);
export const placeIn = (number: number): number => number % CHUNK;
export const monthOfChunk = (chunk: number): number => Math.floor(chunk / CHUNKS_IN_MONTH);
export const chunksOfMonth = (month: number): [first: number, last: number] => [
  month * CHUNKS_IN_MONTH,
  (month + 1) * CHUNKS_IN_MONTH - 1,
];
