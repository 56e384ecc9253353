import { deflateSync } from 'fflate';
import { crc32 } from '../../src/bytes/crc32';
import { BlobSink } from './blob-sink';
import { Growing } from './growing';

/** Names are UTF-8 (general purpose bit 11). */
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Bytes below which packing gains nothing that is worth its time. */
const SMALL = 100;
/** 1 January 1980, the first day that archives know: the same works give the same bytes. */
const NO_DAY = 0x0021;
/** What a field of two or four bytes cannot hold says that the truth is in the Zip64 part. */
const MOST_SHORT = 0xffff;
const MOST_LONG = 0xffffffff;

type Field = readonly [width: 2 | 4 | 8, value: number];

/** Little-endian fields, each with its width in bytes. */
const fields = (...values: readonly Field[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(values.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
};

/** What is told of a file in an archive: twice, before its bytes and in the directory. */
interface Member {
  path: Uint8Array<ArrayBuffer>;
  method: typeof STORED | typeof DEFLATED;
  crc: number;
  /** Bytes as they stand in the archive, and as they come out of it. */
  packed: number;
  size: number;
}

/**
 * An archive of any number of files, written from front to back (PKWARE's APPNOTE 6.3.10). fflate's own writer counts with two
 * bytes, and ends at 65,535 files; this one goes on with Zip64 (§4.3.14). What it has to remember of a file goes into a Blob too.
 * Sizes stand before the bytes: some readers know no others.
 */
export class Archive {
  private readonly body = new BlobSink();
  private readonly directory = new BlobSink();
  private readonly growing: Growing[] = [];
  private offset = 0;
  private directorySize = 0;
  private count = 0;

  /** @param isStored whether its bytes stand there as they are */
  add(name: string, content: string | Uint8Array<ArrayBuffer>, isStored = false): void {
    const path = new TextEncoder().encode(name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const method = isStored || bytes.length < SMALL ? STORED : DEFLATED;
    const packed = method === STORED ? bytes : (deflateSync(bytes) as Uint8Array<ArrayBuffer>);
    this.put({ path, method, crc: crc32(bytes), packed: packed.length, size: bytes.length }, packed);
  }

  /** A file that is in the archive once that ends. Returns what writes on at its end. */
  open(name: string): (text: string) => void {
    const file = new Growing(new TextEncoder().encode(name));
    this.growing.push(file);
    return (text) => file.write(text);
  }

  private put({ path, method, crc, packed, size }: Member, bytes: Uint8Array<ArrayBuffer> | Blob): void {
    const isFar = this.offset >= MOST_LONG;
    // What both headers say of the file: version, bits, method, time, day, CRC-32, sizes, the lengths of its name and of what follows.
    const told = (extra: number): Field[] => [
      ...([
        [2, isFar ? 45 : 20],
        [2, UTF8],
        [2, method],
        [2, 0],
        [2, NO_DAY],
      ] as const),
      ...([
        [4, crc],
        [4, packed],
        [4, size],
        [2, path.length],
        [2, extra],
      ] as const),
    ];
    const far = isFar ? fields([2, 1], [2, 8], [8, this.offset]) : new Uint8Array();
    const central = [
      fields([4, 0x02014b50], [2, 45], ...told(far.length)),
      // No comment, the first disk, no attributes, and where the file begins.
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, isFar ? MOST_LONG : this.offset]),
      path,
      far,
    ];
    const head = fields([4, 0x04034b50], ...told(0));
    for (const piece of [head, path, bytes]) this.body.write(piece);
    this.offset += head.length + path.length + packed;
    for (const piece of central) {
      this.directory.write(piece);
      this.directorySize += piece.length;
    }
    this.count += 1;
  }

  end(type = 'application/zip'): Blob {
    for (const file of this.growing) {
      file.pack(true);
      const { path, crc, packed, size } = file;
      this.put({ path, method: DEFLATED, crc, packed, size }, file.bytes.end(''));
    }
    const { offset, directorySize, count } = this;
    const isLarge = count >= MOST_SHORT || offset >= MOST_LONG || directorySize >= MOST_LONG;
    const large = isLarge
      ? [
          fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
          fields([8, count], [8, count], [8, directorySize], [8, offset]),
          fields([4, 0x07064b50], [4, 0], [8, offset + directorySize], [4, 1]),
        ]
      : [];
    const [short, size, start] = [
      Math.min(count, MOST_SHORT),
      Math.min(directorySize, MOST_LONG),
      Math.min(offset, MOST_LONG),
    ];
    const last = fields([4, 0x06054b50], [2, 0], [2, 0], [2, short], [2, short], [4, size], [4, start], [2, 0]);
    return new Blob([this.body.end(''), this.directory.end(''), ...large, last], { type });
  }
}
