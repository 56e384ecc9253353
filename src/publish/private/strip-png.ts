import { join } from '../../bytes/join';
import { letters, turnedExif } from './picture-parts';

/** Chunks that change how a picture looks or moves (PNG, third edition). All others go: a place can stand in any of them. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);
const HEAD = 8;

/** CRC-32 of ISO 3309, a bit at a time: for some thirty bytes. */
const crc = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

const number = (value: number): Uint8Array =>
  Uint8Array.from([value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const named = join([letters(type), data]);
  return join([number(data.length), named, number(crc(named))]);
};

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
    if (type === 'IHDR' && orientation !== 1) kept.push(chunk('eXIf', turnedExif(orientation)));
    if (type === 'IEND') return join(kept);
    at = next;
  }
  return null;
};
