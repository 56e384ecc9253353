import { type Looks, looksOf } from '../src/check/looks';
import { countPixels, PIXELS_AT_MOST } from '../src/publish/picture-size';

/** Pixels of the longer side: what a kept picture has, so that both are seen equally sharp. */
const SIDE = 160;
const QUALITY = 0.75;

/** A picture small: how it looks, and itself as bytes of WebP or, in a browser that cannot write that, PNG. */
interface Small {
  looks: Looks | null;
  draw: () => Promise<Blob>;
}

/** How the kinds of pictures that a document mostly has begin. */
const KINDS: readonly [type: string, begins: RegExp][] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
];

/** Whether a picture says that it unpacks to more than a screen ever shows: a few kilobytes may fill the memory. */
const isTooLarge = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const type = KINDS.find(([, begins]) => begins.test(head))?.[0] ?? '';
  return (countPixels(bytes, type) ?? 0) > PIXELS_AT_MOST;
};

/**
 * Draws a picture small, in a worker or a background, which have no document. Null where it is no picture that the browser can draw there, as
 * a drawing in SVG.
 */
export const drawSmall = async (bytes: Uint8Array<ArrayBuffer>): Promise<Small | null> => {
  if (isTooLarge(bytes)) return null;
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!bitmap) return null;
  try {
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return {
      looks: looksOf(data, width, height),
      draw: () => canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }),
    };
  } finally {
    bitmap.close();
  }
};

/** The bytes of a picture that is written as a data: address in base64. */
export const bytesOfData = (address: string): Uint8Array<ArrayBuffer> | null => {
  const text = /^data:[^;,]{1,100};base64,([A-Za-z0-9+/=\s]+)$/.exec(address)?.[1];
  if (text === undefined) return null;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null; // Base64 that is none.
  }
};
