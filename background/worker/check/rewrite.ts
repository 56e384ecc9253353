import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/bytes/crc32';
import { documentError } from '../../../src/check/problem';
import type { ZipDirectory, ZipEntry } from '../../../src/check/zip/directory';

const LONG = 0xffffffff;
const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const STORED = 0;
const DEFLATED = 8;
/** What is needed to unpack it: 2.0 (APPNOTE, §4.4.3). */
const VERSION = 20;
const NAME_IS_UTF_8 = 0x0800;
/** Bits of how it was packed, and that its sizes follow it (APPNOTE, §4.4.4): both are told anew. */
const TOLD_ANEW = 0x000e;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
  new DataView(buffer, byteOffset, byteLength);

/** A part that is written anew: its local header and its bytes, and its record in the list of parts. */
const writePart = (entry: ZipEntry, bytes: Uint8Array<ArrayBuffer>) => {
  const packed = entry.method === STORED ? bytes : (deflateSync(bytes) as Uint8Array<ArrayBuffer>);
  const old = viewOf(entry.record);
  const nameSize = old.getUint16(28, true);
  const name = entry.record.subarray(RECORD_SIZE, RECORD_SIZE + nameSize);
  const local = new Uint8Array(LOCAL_SIZE + nameSize);
  const record = new Uint8Array(RECORD_SIZE + nameSize);
  // Version, bits, method, time and day stay; what else may follow the name is of the old bytes.
  record.set(entry.record.subarray(0, RECORD_SIZE));
  record.set(name, RECORD_SIZE);
  const told = viewOf(record);
  told.setUint16(8, old.getUint16(8, true) & ~TOLD_ANEW, true);
  told.setUint32(16, crc32(bytes), true);
  told.setUint32(20, packed.length, true);
  told.setUint32(24, bytes.length, true);
  told.setUint16(30, 0, true);
  told.setUint16(32, 0, true);
  local.set(record.subarray(6, 32), 4);
  local.set(name, LOCAL_SIZE);
  viewOf(local).setUint32(0, 0x04034b50, true);
  viewOf(local).setUint16(28, 0, true);
  return { record, pieces: [local, packed] };
};

/** A part that the archive did not have: made as the part `like` was, which says by whom and when. */
const addPart = (name: string, bytes: Uint8Array<ArrayBuffer>, like: Uint8Array<ArrayBuffer>) => {
  const [named, packed] = [new TextEncoder().encode(name), deflateSync(bytes) as Uint8Array<ArrayBuffer>];
  const local = new Uint8Array(LOCAL_SIZE + named.length);
  const record = new Uint8Array(RECORD_SIZE + named.length);
  record.set(named, RECORD_SIZE);
  local.set(named, LOCAL_SIZE);
  const told = viewOf(record);
  told.setUint32(0, 0x02014b50, true);
  told.setUint16(4, VERSION, true);
  told.setUint16(6, VERSION, true);
  told.setUint16(8, NAME_IS_UTF_8, true);
  told.setUint16(10, DEFLATED, true);
  record.set(like.subarray(12, 16), 12);
  told.setUint32(16, crc32(bytes), true);
  told.setUint32(20, packed.length, true);
  told.setUint32(24, bytes.length, true);
  told.setUint16(28, named.length, true);
  local.set(record.subarray(6, 32), 4);
  viewOf(local).setUint32(0, 0x04034b50, true);
  viewOf(local).setUint16(28, 0, true);
  return { record, pieces: [local, packed] };
};

/**
 * A copy of an archive with some of its parts written anew. All others are the file's own bytes: they are not read, packed or checked.
 * @param replaced the texts of parts, by their names
 * @param added the texts of new parts, by their names
 * @throws DocumentProblem where it is larger than the list of an ordinary archive can say
 */
export const rewrite = (
  file: Blob,
  { entries, offset }: ZipDirectory,
  { replaced, added }: Readonly<Record<'replaced' | 'added', ReadonlyMap<string, string>>>,
  type: string,
): Blob => {
  if (file.size >= LONG) throw documentError('document-endless');
  const inPlace = [...entries].sort((a, b) => a.offset - b.offset);
  const body: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const records = new Map<ZipEntry, Uint8Array<ArrayBuffer>>();
  const [first] = inPlace;
  // Something may stand before an archive.
  if (first && first.offset > 0) body.push(file.slice(0, first.offset));
  let at = first?.offset ?? 0;
  for (const [i, entry] of inPlace.entries()) {
    const text = replaced.get(entry.name);
    const whole = file.slice(entry.offset, inPlace[i + 1]?.offset ?? offset);
    const written = text === undefined ? null : writePart(entry, new TextEncoder().encode(text));
    const record = written?.record ?? entry.record.slice();
    viewOf(record).setUint32(42, at, true);
    records.set(entry, record);
    const pieces = written?.pieces ?? [whole];
    body.push(...pieces);
    at += pieces.reduce((sum, piece) => sum + (piece instanceof Blob ? piece.size : piece.length), 0);
  }
  const list = entries.map((entry) => records.get(entry) as Uint8Array<ArrayBuffer>);
  for (const [name, text] of added) {
    const { record, pieces } = addPart(name, new TextEncoder().encode(text), list[0] ?? new Uint8Array(RECORD_SIZE));
    viewOf(record).setUint32(42, at, true);
    list.push(record);
    body.push(...pieces);
    at += pieces.reduce((sum, { length }) => sum + length, 0);
  }
  const end = new Uint8Array(22);
  const told = viewOf(end);
  told.setUint32(0, 0x06054b50, true);
  told.setUint16(8, list.length, true);
  told.setUint16(10, list.length, true);
  told.setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  told.setUint32(16, at, true);
  return new Blob([...body, ...list, end], { type });
};
