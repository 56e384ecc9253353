/** Bytes that can be read anywhere, and are never all in memory: a file. */
export interface Source {
  size: number;
  /** The bytes from one place up to another, or as many of them as there are. */
  read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A view of what was read, wherever it lies in its buffer. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(buffer, byteOffset, byteLength);
