import { asLetters } from '../../../bytes/letters';
import { readBig } from '../../../bytes/numbers';
import { PARTS_AT_MOST, type Part } from './part';

const HEAD = 8;
/** A length, a type and a sum around each chunk's data. */
const FRAME = 12;

/**
 * The chunks of a PNG up to its end (PNG, third edition, 5.3). Sums are not looked at.
 * @returns null for a file that is cut or broken
 */
export const listPng = (bytes: Uint8Array): Part[] | null => {
  const parts: Part[] = [];
  for (let at = HEAD; at + FRAME <= bytes.length && parts.length < PARTS_AT_MOST; ) {
    const to = at + FRAME + readBig(bytes, at, 4);
    if (to > bytes.length) return null;
    const type = asLetters(bytes.subarray(at + 4, at + 8));
    parts.push({ type, from: at, to, content: bytes.subarray(at + 8, to - 4) });
    if (type === 'IEND') return parts;
    at = to;
  }
  return null;
};
