import { asLetters } from '../../../bytes/letters';
import { PARTS_AT_MOST, type Part } from './part';

const SCREEN = 6;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const APPLICATION = 0xff;
const TRAILER = 0x3b;

/** Bytes of a table of colors, by the flags that announce it (GIF89a, 18 and 20). */
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a chain of blocks ends, each behind its length, the last of length 0; -1 where it does not. */
const endOfBlocks = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1 + (bytes[at] as number)) if (bytes[at] === 0) return at + 1;
  return -1;
};

/**
 * The parts of a GIF behind its screen: `image`, `trailer`, an application's extension by the eleven letters that name it, and any other
 * as `extension`. What an application's has in it is what stands behind its name, with the lengths of its blocks.
 * @returns null for a file that is cut or broken
 */
export const listGif = (bytes: Uint8Array): Part[] | null => {
  const parts: Part[] = [];
  let at = SCREEN + 7 + tableSize(bytes[SCREEN + 4] ?? 0);
  while (at < bytes.length && parts.length < PARTS_AT_MOST) {
    const kind = bytes[at];
    if (kind === TRAILER) return [...parts, { type: 'trailer', from: at, to: at + 1, content: bytes.subarray(at, at) }];
    const isNamed = kind === EXTENSION && bytes[at + 1] === APPLICATION && bytes[at + 2] === 11;
    // An image has its place and its flags, a table of colors, and the size of its first codes.
    const data = kind === IMAGE ? at + 11 + tableSize(bytes[at + 9] ?? 0) : isNamed ? at + 14 : at + 2;
    if (kind !== IMAGE && kind !== EXTENSION) return null;
    const to = endOfBlocks(bytes, data);
    if (to === -1) return null;
    const type = isNamed ? asLetters(bytes.subarray(at + 3, at + 14)) : kind === IMAGE ? 'image' : 'extension';
    parts.push({ type, from: at, to, content: bytes.subarray(data, to) });
    at = to;
  }
  return null;
};
