import { Gunzip } from 'fflate';
import { jobError } from '../../src/message/job';
import { breather } from './stop';

/** Packed bytes that are unpacked at once. One becomes a thousand at most (RFC 1951), and so no file fills the memory. */
const PIECE = 4096;

/**
 * Unpacked bytes that a packed file may have: what we pack becomes thirty times smaller, a bomb a thousand times. A small one may be
 * anything.
 */
const RATIO = 200;
const UNPACKED_FREE = 50_000_000;

/** What has been read of a file, while it is read. */
export interface Reading {
  /** Bytes of the file. */
  bytes: number;
  /** Whether it is packed, and ends or breaks before it says that it does. */
  isCut: boolean;
  /** Called for each piece that is read; what it throws ends the reading. */
  onPiece?: () => void;
}

async function* piecesOf(file: Blob, reading: Reading): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  const breathe = breather();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let from = 0; from < value.length; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        reading.bytes += piece.length;
        await breathe();
        reading.onPiece?.();
        yield piece;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The length that the end of a packed file says it has unpacked, modulo 2^32 (RFC 1952 §2.3.1, ISIZE). */
const sizeAtEnd = async (file: Blob): Promise<number> => {
  const end = await file.slice(-4).arrayBuffer();
  return end.byteLength === 4 ? new DataView(end).getUint32(0, true) : -1;
};

/**
 * Unpacks piece by piece. The browser's own DecompressionStream throws away what it had unpacked of a file that ends too early; here
 * all of it comes back, and then that the file was cut.
 */
async function* unpacked(file: Blob, reading: Reading): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  // Of the last of several files that were packed one behind the other.
  let size = 0;
  let unpackedSize = 0;
  const unpacking = new Gunzip((bytes) => {
    size += bytes.length;
    unpackedSize += bytes.length;
    out.push(bytes);
  });
  unpacking.onmember = () => {
    size = 0;
  };
  for await (const piece of piecesOf(file, reading)) {
    try {
      unpacking.push(piece);
    } catch {
      reading.isCut = true;
    }
    if (unpackedSize > UNPACKED_FREE && unpackedSize > reading.bytes * RATIO) throw jobError('too-large', '');
    yield* out;
    out = [];
    if (reading.isCut) return;
  }
  reading.isCut = size % 2 ** 32 !== (await sizeAtEnd(file));
}

const bytesOf = async (file: Blob, reading: Reading): Promise<AsyncGenerator<Uint8Array>> => {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  return isPacked ? unpacked(file, reading) : piecesOf(file, reading);
};

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How a text was written down: as its byte order mark says, else UTF-8, and what is no UTF-8 as spreadsheets on Windows write it. Reads
 * the whole file.
 */
export const encodingOf = async (file: Blob, onPiece: () => void = () => undefined): Promise<Encoding> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const piece of await bytesOf(file, { bytes: 0, isCut: false, onPiece })) {
    if (isFirst && piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
    if (isFirst && piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
    isFirst = isFirst && piece.length === 0;
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
};

/**
 * The text of a file in pieces, unpacked where it is packed with gzip.
 * @throws JobProblem where it unpacks to more than any file of ours would
 * @throws DOMException NotReadableError or NotFoundError where the file was changed or is gone
 */
export async function* textOf(
  file: Blob,
  reading: Reading = { bytes: 0, isCut: false },
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of await bytesOf(file, reading)) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
