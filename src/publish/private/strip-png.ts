import { join } from '../../bytes/join';
import { pngChunk } from '../../bytes/png-chunk';
import { turnedExif } from './turned-exif';

/** Chunks that change how a picture looks or moves (PNG, third edition). All others go: a place can stand in any of them. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);
const HEAD = 8;

/**
 * A PNG without anything that is not its picture, its colors, its movement and how it is turned; nothing behind its end.
 * @returns null for a file that is broken
 */
export const stripPng = (bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at + 12 <= bytes.length; ) {
    const next = at + 12 + view.getUint32(at);
    if (next > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (KEPT.has(type)) kept.push(bytes.subarray(at, next));
    if (type === 'IHDR' && orientation !== 1) kept.push(pngChunk('eXIf', turnedExif(orientation)));
    if (type === 'IEND') return join(kept);
    at = next;
  }
  return null;
};
