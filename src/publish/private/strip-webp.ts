import { join } from '../../bytes/join';
import { letters } from '../../bytes/letters';
import { little } from '../../bytes/numbers';
import { riffChunk } from '../../bytes/riff-chunk';
import { turnedExif } from './turned-exif';

/** What a WebP's picture is made of (https://developers.google.com/speed/webp/docs/riff_container). */
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HEAD = 12;
/** Of VP8X's flags: that there is Exif, and that there is XMP. */
const EXIF = 0x08;
const XMP = 0x04;

/**
 * A WebP without anything that is not its picture, its colors, its movement and how it is turned; nothing behind its end.
 * @returns null for a file that is broken
 */
export const stripWebp = (bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD) return null;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let isExtended = false;
  for (let at = HEAD; at + 8 <= end; ) {
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const data = bytes.slice(at + 8, at + 8 + size);
    if (type === 'VP8X') {
      isExtended = true;
      data[0] = ((data[0] ?? 0) & ~(EXIF | XMP)) | (orientation === 1 ? 0 : EXIF);
    }
    if (KEPT.has(type)) kept.push(riffChunk(type, data));
    at = next;
  }
  if (kept.length === 0) return null;
  if (isExtended && orientation !== 1) kept.push(riffChunk('EXIF', turnedExif(orientation)));
  const body = join([letters('WEBP'), ...kept]);
  return join([letters('RIFF'), little(body.length, 4), body]);
};
