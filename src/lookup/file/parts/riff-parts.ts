import { asLetters } from '../../../bytes/letters';
import { readLittle } from '../../../bytes/numbers';
import { PARTS_AT_MOST, type Part } from './part';

const HEAD = 12;

/** Where a RIFF file says that it ends: more may lie behind. */
export const endOfRiff = (bytes: Uint8Array): number => 8 + readLittle(bytes, 4, 4);

/**
 * The chunks of a RIFF file, such as a WebP (https://developers.google.com/speed/webp/docs/riff_container).
 * @returns null for a file that is cut or broken
 */
export const listRiff = (bytes: Uint8Array): Part[] | null => {
  const end = endOfRiff(bytes);
  if (end > bytes.length || end < HEAD) return null;
  const parts: Part[] = [];
  for (let at = HEAD; at + 8 <= end; ) {
    const size = readLittle(bytes, at + 4, 4);
    const data = at + 8;
    if (data + size > end || parts.length >= PARTS_AT_MOST) return null;
    // Some writers leave out the byte that makes the last chunk even.
    const to = Math.min(data + size + (size % 2), end);
    parts.push({
      ...{ type: asLetters(bytes.subarray(at, at + 4)), from: at, to },
      content: bytes.subarray(data, data + size),
    });
    at = to;
  }
  return parts;
};
