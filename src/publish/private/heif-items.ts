import { asLetters, isAt } from '../../bytes/letters';
import { readBig } from '../../bytes/numbers';

/** Where the bytes of an item stand in the file. */
export interface HeifItem {
  kind: 'Exif' | 'XMP';
  extents: { from: number; to: number }[];
}

interface Box {
  type: string;
  from: number;
  to: number;
}

const BOXES_AT_MOST = 5000;
const ITEMS_AT_MOST = 10_000;

/** Boxes between two places (ISO/IEC 14496-12, 4.2); null where one leads outside. */
const listBoxes = (bytes: Uint8Array, from: number, to: number): Box[] | null => {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = readBig(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? readBig(bytes, at + 8, 8) : short === 0 ? to - at : short;
    if (size < head || at + size > to || boxes.length >= BOXES_AT_MOST) return null;
    boxes.push({ type: asLetters(bytes.subarray(at + 4, at + 8)), from: at + head, to: at + size });
    at += size;
  }
  return boxes;
};

/** The numbers of the items with metadata (8.11.6): an entry has its number, a protection, its type, a name, and for `mime` what it is. */
const findNumbers = (bytes: Uint8Array, { from, to }: Box): Map<number, HeifItem['kind']> => {
  const numbers = new Map<number, HeifItem['kind']>();
  const entries = listBoxes(bytes, from + (bytes[from] === 0 ? 6 : 8), to) ?? [];
  for (const { type, from: entry, to: end } of entries) {
    const version = bytes[entry] ?? 0;
    if (type !== 'infe' || version < 2) continue;
    const width = version === 2 ? 2 : 4;
    const named = entry + 4 + width + 2;
    if (isAt(bytes, named, 'Exif')) numbers.set(readBig(bytes, entry + 4, width), 'Exif');
    const isXmp = isAt(bytes, named, 'mime') && asLetters(bytes.subarray(named, end)).includes('application/rdf+xml');
    if (isXmp) numbers.set(readBig(bytes, entry + 4, width), 'XMP');
  }
  return numbers;
};

/** Where items lie (8.11.3). Null for a table that is broken, or an item that is made of others. */
const findExtents = (
  bytes: Uint8Array,
  { from, to }: Box,
  idat: Box | undefined,
): Map<number, HeifItem['extents']> | null => {
  const version = bytes[from] ?? 0;
  const [sizes = 0, more = 0] = bytes.subarray(from + 4, from + 6);
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 4,
    sizes & 15,
    more >> 4,
    version > 0 ? more & 15 : 0,
  ];
  const wide = version === 2 ? 4 : 2;
  let at = from + 6;
  const take = (length: number): number => {
    at += length;
    return readBig(bytes, at - length, length);
  };
  const places = new Map<number, HeifItem['extents']>();
  const count = take(wide);
  for (let i = 0; i < count; i += 1) {
    if (at >= to || places.size >= ITEMS_AT_MOST) return null;
    const number = take(wide);
    const method = version > 0 ? take(2) & 15 : 0;
    at += 2;
    const base = take(baseSize);
    const start = method === 0 ? base : method === 1 && idat ? base + idat.from : Number.NaN;
    const extents: HeifItem['extents'] = [];
    for (let left = take(2); left > 0 && at < to; left -= 1) {
      at += indexSize;
      const begin = start + take(offsetSize);
      extents.push({ from: begin, to: begin + take(lengthSize) });
    }
    places.set(number, extents);
  }
  return places;
};

/**
 * The Exif and the XMP of a HEIC or AVIF picture, with where they lie.
 * @returns null for a file that is broken, or that keeps them in a way that is not known here
 */
export const listHeifItems = (bytes: Uint8Array): HeifItem[] | null => {
  const meta = listBoxes(bytes, 0, bytes.length)?.find(({ type }) => type === 'meta');
  const boxes = meta && listBoxes(bytes, meta.from + 4, meta.to);
  if (!boxes) return null;
  const find = (name: string): Box | undefined => boxes.find(({ type }) => type === name);
  const [names, places] = [find('iinf'), find('iloc')];
  const extents = places && findExtents(bytes, places, find('idat'));
  if (!names || !extents) return null;
  const items = [...findNumbers(bytes, names)].map(([number, kind]) => ({ kind, extents: extents.get(number) ?? [] }));
  const isInside = ({ from, to }: { from: number; to: number }) => from >= 0 && to > from && to <= bytes.length;
  return items.every((item) => item.extents.length > 0 && item.extents.every(isInside)) ? items : null;
};
