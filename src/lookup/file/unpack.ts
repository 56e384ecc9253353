import { Unzlib } from 'fflate';
import { join } from '../../bytes/join';

/** Packed bytes that are handed on at a time: so little unfolds to a megabyte or two at most. */
const STEP = 1024;

/**
 * Unfolds what a zlib stream holds, and stops where it holds more than it may.
 * @param most bytes
 * @returns null for what holds more, is cut or broken
 */
export const unpack = (packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> | null => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Unzlib((piece, isLast) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  return isWhole && length <= most ? join(pieces) : null;
};
