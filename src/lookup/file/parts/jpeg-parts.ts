import { readBig } from '../../../bytes/numbers';
import { PARTS_AT_MOST, type Part } from './part';

/** Behind these markers stands no length (ITU-T T.81, B.1.1.3). */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const SCAN = 0xda;
const END = 0xd9;

/**
 * The segments of a JPEG before its first scan, where all that speaks of it stands: each by its marker in two hexadecimal digits, `e1` for
 * APP1.
 * @returns null for a file that is broken before its scan
 */
export const listJpeg = (bytes: Uint8Array): Part[] | null => {
  const parts: Part[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 4 <= bytes.length && parts.length < PARTS_AT_MOST; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    // Any number of these may fill the space before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return parts;
    if (marker === END) return null;
    const length = isAlone(marker) ? 0 : readBig(bytes, at + 2, 2);
    const to = at + 2 + length;
    if ((length < 2 && !isAlone(marker)) || to > bytes.length) return null;
    parts.push({ type: marker.toString(16).padStart(2, '0'), from: at, to, content: bytes.subarray(at + 4, to) });
    at = to;
  }
  return null;
};
