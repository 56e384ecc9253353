import { readPicturePrivate } from './picture-private';
import { stripGif } from './strip-gif';
import { stripHeif } from './strip-heif';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';
import { stripWebp } from './strip-webp';

type Strip = (bytes: Uint8Array, orientation: number) => Uint8Array<ArrayBuffer> | null;

const KINDS: readonly (readonly [RegExp, Strip])[] = [
  [/^\xff\xd8\xff/, stripJpeg],
  [/^\x89PNG\r\n/, stripPng],
  [/^RIFF.{4}WEBP/s, stripWebp],
  [/^GIF8/, stripGif],
  [/^.{4}ftyp(?:avif|avis|heic|heix|mif1|msf1)/s, stripHeif],
];

/** Whether what a file says beside its picture can be taken out here, by its first bytes as characters. */
export const canStrip = (head: string): boolean => KINDS.some(([is]) => is.test(head));

const orientationOf = (bytes: Uint8Array<ArrayBuffer>): number => {
  try {
    return readPicturePrivate(bytes).orientation;
  } catch {
    return 1; // Nothing in it can be read that would say so.
  }
};

/**
 * A picture without anything that it says of a person, its license or its creator: the record says those. Its own bytes stay as they are:
 * nothing is compressed again, and its colors and how it is turned are kept.
 * @returns null for a kind that cannot be stripped here, and for a broken file
 */
export const strip = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = KINDS.find(([is]) => is.test(head));
  return found ? found[1](bytes, orientationOf(bytes)) : null;
};
