import { join } from '../../bytes/join';
import { isAt, letters } from '../../bytes/letters';
import { turnedExif } from './turned-exif';

/** Behind these markers stands no length: the start, the end, restarts, and a filler (ITU-T T.81, B.1.1.3). */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const SCAN = 0xda;
const END = 0xd9;

/** What is needed to show the picture: everything but applications' segments and comments, and of those the three that change its colors. */
const isKept = (bytes: Uint8Array, marker: number, content: number): boolean => {
  if (marker === 0xe0) return isAt(bytes, content, 'JFIF\0');
  if (marker === 0xe2) return isAt(bytes, content, 'ICC_PROFILE\0');
  if (marker === 0xee) return isAt(bytes, content, 'Adobe');
  return !(marker > 0xe0 && marker <= 0xef) && marker !== 0xfe;
};

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  join([Uint8Array.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);

/** Where compressed bytes end: at the next marker that is no stuffed byte and no restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] as number;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
};

/**
 * A JPEG without anything that is not its picture, its colors and how it is turned. The compressed bytes are the same. What comes behind
 * its end goes too: cameras put further pictures there, each with its own place and number.
 * @returns null for a file that is broken
 */
export const stripJpeg = (bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> | null => {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const exif = orientation === 1 ? [] : [segment(0xe1, join([letters('Exif\0\0'), turnedExif(orientation)]))];
  let isHead = true;
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // JFIF wants to be first, Exif right behind it.
    if (isHead && marker !== 0xe0) kept.push(...exif.splice(0));
    if (marker !== 0xe0) isHead = false;
    if (marker === END) return join([...kept, bytes.subarray(at, at + 2)]);
    if (isAlone(marker)) {
      kept.push(bytes.subarray(at, at + 2));
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return null;
    const to = marker === SCAN ? endOfScan(bytes, next) : next;
    if (to === -1) return null;
    if (isKept(bytes, marker, at + 4)) kept.push(bytes.subarray(at, to));
    at = to;
  }
  return null;
};
