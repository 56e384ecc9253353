import { Deflate } from 'fflate';
import { crc32 } from '../../src/bytes/crc32';
import { BlobSink } from './blob-sink';

/** Characters that are packed at once. */
const PIECE = 65_536;

/** A file that grows while others are added: it is packed as it comes, and its bytes wait beside the archive. */
export class Growing {
  readonly bytes = new BlobSink();
  packed = 0;
  size = 0;
  crc = 0;
  private readonly packing = new Deflate({}, (piece) => {
    this.packed += piece.length;
    this.bytes.write(piece as Uint8Array<ArrayBuffer>);
  });
  private waiting = '';

  constructor(readonly path: Uint8Array<ArrayBuffer>) {}

  write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= PIECE) this.pack(false);
  }

  pack(isLast: boolean): void {
    // A sign of two units may come in two pieces.
    const isCut = !isLast && /[\ud800-\udbff]$/.test(this.waiting);
    const text = isCut ? this.waiting.slice(0, -1) : this.waiting;
    this.waiting = this.waiting.slice(text.length);
    const bytes = new TextEncoder().encode(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.packing.push(bytes, isLast);
  }
}
