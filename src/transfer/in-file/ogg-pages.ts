import { join } from '../../bytes/join';
import { isAt } from '../../bytes/letters';
import { little, readLittle } from '../../bytes/numbers';
import { carryError } from './carry-problem';

/** A page of an Ogg file (RFC 3533, 6). */
export interface Page {
  from: number;
  to: number;
  flags: number;
  /** The number of the stream that it belongs to. */
  serial: number;
  /** Its place in that stream. */
  number: number;
  /** The lengths of its segments. */
  lacing: Uint8Array;
  content: Uint8Array;
}

const HEAD = 27;
const PAGES_AT_MOST = 2_000_000;
export const CONTINUED = 1;
const SEGMENT = 255;
/** Segments of a page. */
const LACING = 255;

/** The page at a place. @throws CarryProblem broken, where none is there */
export const readPage = (bytes: Uint8Array, from: number): Page => {
  const count = bytes[from + 26] ?? 0;
  const start = from + HEAD + count;
  if (!isAt(bytes, from, 'OggS') || bytes[from + 4] !== 0 || start > bytes.length) throw carryError('broken');
  const lacing = bytes.subarray(from + HEAD, start);
  const to = start + lacing.reduce((sum, length) => sum + length, 0);
  if (to > bytes.length) throw carryError('broken');
  return {
    ...{ from, to, lacing, flags: bytes[from + 5] ?? 0 },
    ...{ serial: readLittle(bytes, from + 14, 4), number: readLittle(bytes, from + 18, 4) },
    content: bytes.subarray(start, to),
  };
};

/** Every page. A file that ends within one is cut there. @throws CarryProblem broken */
export const listPages = (bytes: Uint8Array): Page[] => {
  const pages: Page[] = [];
  for (let at = 0; at < bytes.length; at = pages.at(-1)?.to ?? bytes.length) {
    if (pages.length >= PAGES_AT_MOST) throw carryError('broken');
    pages.push(readPage(bytes, at));
  }
  return pages;
};

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest >>> 0;
});

/** The sum of a page: CRC-32 by 04C11DB7 with the highest bit first, and nothing before or behind it (RFC 3533, 6). */
const sumOf = (page: Uint8Array): number => {
  let rest = 0;
  for (const byte of page) rest = ((rest << 8) ^ (REMAINDERS[((rest >>> 24) ^ byte) & 0xff] as number)) >>> 0;
  return rest;
};

/** A page's bytes with their sum put right. */
const summed = (page: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  page.set(little(0, 4), 22);
  page.set(little(sumOf(page), 4), 22);
  return page;
};

/** The same page at another place of its stream. */
export const renumber = (bytes: Uint8Array, { from, to }: Page, number: number): Uint8Array<ArrayBuffer> => {
  const page = bytes.slice(from, to);
  page.set(little(number, 4), 18);
  return summed(page);
};

/** Pages of header packets: none has a place in time, and the last ends with its packet. */
export const writePages = (
  packets: readonly Uint8Array[],
  serial: number,
  first: number,
): Uint8Array<ArrayBuffer>[] => {
  const lengths: number[] = [];
  /** Whether a segment is one with which a packet goes on. */
  const goesOn: boolean[] = [];
  for (const { length } of packets)
    for (let left = length, isFirst = true; left >= 0; left -= SEGMENT, isFirst = false) {
      lengths.push(Math.min(left, SEGMENT));
      goesOn.push(!isFirst);
    }
  const whole = join(packets);
  const pages: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (let from = 0; from < lengths.length; from += LACING) {
    const lacing = lengths.slice(from, from + LACING);
    const to = at + lacing.reduce((sum, length) => sum + length, 0);
    // A page in which no packet ends has no place in time, which all ones say.
    const time = new Uint8Array(8).fill(lacing.every((length) => length === SEGMENT) ? 0xff : 0);
    const head = join([
      ...[Uint8Array.of(0x4f, 0x67, 0x67, 0x53, 0, goesOn[from] ? CONTINUED : 0), time, little(serial, 4)],
      ...[little(first + pages.length, 4), new Uint8Array(4), Uint8Array.of(lacing.length, ...lacing)],
    ]);
    pages.push(summed(join([head, whole.subarray(at, to)])));
    at = to;
  }
  return pages;
};
