import { Inflate } from 'fflate';
import { documentError } from '../problem';
import type { ZipEntry } from './directory';
import { type Source, viewOf } from './source';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at once: they become some megabytes at most (RFC 1951 packs a thousand to one). */
const PIECE = 16_384;
/** A part of a document may be so many times what it is packed to: XML of a table becomes a hundredth, a bomb a thousandth. */
const RATIO = 250;
/** Unpacked bytes that any part may have. */
const UNPACKED_FREE = 4_000_000;

/** Where the bytes of a part begin and end in the file. */
const placeOf = async (source: Source, entry: ZipEntry): Promise<{ from: number; to: number }> => {
  const view = viewOf(await source.read(entry.offset, entry.offset + LOCAL_SIZE));
  if (view.byteLength < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL)
    throw documentError('document-broken', entry.name);
  const from = entry.offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + entry.packedSize > source.size) throw documentError('document-broken', entry.name);
  return { from, to: from + entry.packedSize };
};

async function* inflated(source: Source, { from, to }: { from: number; to: number }, name: string) {
  let out: Uint8Array<ArrayBuffer>[] = [];
  let isLast = false;
  const unpacking = new Inflate((bytes, final) => {
    out.push(bytes as Uint8Array<ArrayBuffer>);
    isLast = final;
  });
  for (let at = from; at < to && !isLast; at += PIECE) {
    const piece = await source.read(at, Math.min(to, at + PIECE));
    try {
      unpacking.push(piece, at + PIECE >= to);
    } catch {
      throw documentError('document-broken', name);
    }
    yield* out;
    out = [];
  }
}

/**
 * The bytes of one part, piece by piece.
 * @param atMost bytes at which it ends, whatever the archive says of its size
 * @throws DocumentProblem where it is encrypted, broken, packed otherwise, or becomes more than that
 */
export async function* unpack(
  source: Source,
  entry: ZipEntry,
  atMost: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (entry.isEncrypted) throw documentError('document-locked', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw documentError('document-broken', entry.name);
  const place = await placeOf(source, entry);
  let size = 0;
  const pieces = entry.method === STORED ? stored(source, place) : inflated(source, place, entry.name);
  for await (const piece of pieces) {
    size += piece.length;
    if (size > atMost || (size > UNPACKED_FREE && size > entry.packedSize * RATIO))
      throw documentError('document-swollen', entry.name);
    yield piece;
  }
  if (size !== entry.size) throw documentError('document-broken', entry.name);
}

async function* stored(source: Source, { from, to }: { from: number; to: number }) {
  const step = PIECE * 16;
  for (let at = from; at < to; at += step) yield await source.read(at, Math.min(to, at + step));
}

/** The whole of one part. @throws DocumentProblem as `unpack` does */
export const unpackWhole = async (
  source: Source,
  entry: ZipEntry,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (entry.size > atMost) throw documentError('document-swollen', entry.name);
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of unpack(source, entry, entry.size)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
