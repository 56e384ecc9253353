/** Characters that are collected before they leave the worker's memory. */
const PART = 4_000_000;

/**
 * A file that grows: what is written goes into Blobs, which the browser keeps beside the memory of scripts, and on the disk where
 * they are large.
 */
export class BlobSink {
  private parts: Blob[] = [];
  private pieces: (string | Uint8Array<ArrayBuffer> | Blob)[] = [];
  private length = 0;

  write(piece: string | Uint8Array<ArrayBuffer> | Blob): void {
    const length = piece instanceof Blob ? piece.size : piece.length;
    if (length === 0) return;
    this.pieces.push(piece);
    this.length += length;
    if (this.length < PART) return;
    this.parts.push(new Blob(this.pieces));
    this.pieces = [];
    this.length = 0;
  }

  end(type: string): Blob {
    return new Blob([...this.parts, ...this.pieces], { type });
  }
}
