import { Gunzip } from 'fflate';

/** Packed bytes that are unpacked at once. One becomes a thousand at most (RFC 1951), and so no file fills the memory. */
const PIECE = 4096;

/** What has been read of a file, while it is read. */
export interface Reading {
  /** Bytes of the file. */
  bytes: number;
  /** Whether it is packed, and ends or breaks before it says that it does. */
  isCut: boolean;
}

async function* piecesOf(file: Blob, reading: Reading): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let from = 0; from < value.length; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        reading.bytes += piece.length;
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
  const unpacking = new Gunzip((bytes) => {
    size += bytes.length;
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
    yield* out;
    out = [];
    if (reading.isCut) return;
  }
  reading.isCut = size % 2 ** 32 !== (await sizeAtEnd(file));
}

/**
 * The text of a file in pieces, unpacked where it is packed with gzip.
 * @throws DOMException NotReadableError or NotFoundError where the file was changed or is gone
 */
export async function* textOf(file: Blob, reading: Reading = { bytes: 0, isCut: false }): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const decoder = new TextDecoder();
  for await (const piece of isPacked ? unpacked(file, reading) : piecesOf(file, reading)) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
