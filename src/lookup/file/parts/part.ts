/** A piece of a file, as its format divides it. */
export interface Part {
  /** What its format calls it: a PNG's tEXt, a WebP's `XMP `. */
  type: string;
  /** Where it begins in the file, with its own head, and where it ends. */
  from: number;
  to: number;
  /** What is in it. */
  content: Uint8Array;
}

/** Pieces that are listed of one file. Films and large pictures have some ten thousand; more are harm. */
export const PARTS_AT_MOST = 200_000;
