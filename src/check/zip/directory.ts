import { documentError } from '../problem';
import { type Source, viewOf } from './source';

/** One file in an archive, as the central directory tells it (PKWARE's APPNOTE 6.3.10, §4.3.12). */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Its record in the central directory, as it stands there. */
  record: Uint8Array<ArrayBuffer>;
}

/** An archive's list of files, and where that list stands. */
export interface ZipDirectory {
  entries: ZipEntry[];
  /** Where the central directory begins. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const SHORT = 0xffff;
const LONG = 0xffffffff;

/** Documents of ten thousand pictures exist; what has more parts than this is made to be slow. */
const ENTRIES_AT_MOST = 30_000;
/** Bytes of the list: a hundred and some for each part. */
const DIRECTORY_AT_MOST = 16_000_000;

interface End {
  count: number;
  size: number;
  offset: number;
}

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** The record at the end, which a comment of up to 65,535 bytes may follow. */
const findEnd = async (source: Source): Promise<{ view: DataView; at: number; from: number }> => {
  const from = Math.max(0, source.size - END_SIZE - SHORT);
  const view = viewOf(await source.read(from, source.size));
  for (let at = view.byteLength - END_SIZE; at >= 0; at--)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength)
      return { view, at, from };
  throw documentError('document-broken', 'no end of an archive');
};

const readEnd = async (source: Source): Promise<End> => {
  const { view, at, from } = await findEnd(source);
  const end: End = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  if (end.count !== SHORT && end.size !== LONG && end.offset !== LONG) return end;
  // Zip64 (§4.3.14 and §4.3.15): a locator right before the end says where the larger numbers are.
  const before = from + at - LOCATOR_SIZE;
  const locator = before < 0 ? null : viewOf(await source.read(before, before + LOCATOR_SIZE));
  if (!locator || locator.byteLength < LOCATOR_SIZE || locator.getUint32(0, true) !== LOCATOR) return end;
  const where = number64(locator, 8);
  const large = viewOf(await source.read(where, where + END_64_SIZE));
  if (large.byteLength < END_64_SIZE || large.getUint32(0, true) !== END_64)
    throw documentError('document-broken', 'no Zip64 end');
  return { count: number64(large, 32), size: number64(large, 40), offset: number64(large, 48) };
};

/** The larger numbers of a file, in the order of the fields that have no room for theirs (§4.5.3). */
const readExtra = (view: DataView, from: number, to: number, entry: ZipEntry): void => {
  for (let at = from; at + 4 <= to; ) {
    const size = view.getUint16(at + 2, true);
    const end = Math.min(to, at + 4 + size);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      for (const field of ['size', 'packedSize', 'offset'] as const) {
        if (entry[field] !== LONG || next + 8 > end) continue;
        entry[field] = number64(view, next);
        next += 8;
      }
    }
    at += 4 + size;
  }
};

/**
 * Reads the list of an archive's files, and none of the files.
 * @throws DocumentProblem where it is no archive, is broken, or lists more than any document has
 */
export const readDirectory = async (source: Source): Promise<ZipDirectory> => {
  const end = await readEnd(source);
  if (end.count > ENTRIES_AT_MOST || end.size > DIRECTORY_AT_MOST) throw documentError('document-endless');
  const bytes = await source.read(end.offset, end.offset + end.size);
  if (bytes.length < end.size) throw documentError('document-broken', 'the list of its parts is cut');
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let at = 0; at + RECORD_SIZE <= bytes.length && view.getUint32(at, true) === RECORD; ) {
    if (entries.length >= ENTRIES_AT_MOST) throw documentError('document-endless');
    const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw documentError('document-broken', 'the list of its parts is cut');
    const entry: ZipEntry = {
      name: decoder.decode(bytes.subarray(at + RECORD_SIZE, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc32: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      record: bytes.subarray(at, next),
    };
    readExtra(view, nameEnd, extraEnd, entry);
    entries.push(entry);
    at = next;
  }
  if (entries.length !== end.count) throw documentError('document-broken', 'the list of its parts is cut');
  // Parts that lie over one another unpack to more than the file could hold.
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  if (packed > source.size) throw documentError('document-swollen');
  return { entries, offset: end.offset };
};
