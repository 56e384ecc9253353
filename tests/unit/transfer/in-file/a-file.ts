import { writeCredit } from '../../../../src/attribution/credit';
import { isCoded } from '../../../../src/error/coded-error';
import { readFile } from '../../../../src/lookup/file/read-file';
import type { Said } from '../../../../src/transfer/export/xmp-properties';
import { UNKNOWN_FILE } from '../../../../src/transfer/in-file/carry-problem';
import { type CreditedFile, creditFile } from '../../../../src/transfer/in-file/credit-file';
import { identify } from '../../../../src/work/identify';
import type { Work } from '../../../../src/work/work';
import { credit } from '../../attribution/a-work';
import * as make from '../../lookup/file/make-files';

export type Bytes = Uint8Array<ArrayBuffer>;
const { bytesOf } = make;

/** What a file is to say of a photo. */
export const said = (given: Partial<Work> = {}, license = 'CC-BY-4.0'): Said => {
  const attribution = credit(given, license);
  return { ...attribution, terms: writeCredit(attribution, 'plain') };
};

export const ADDRESS = 'https://site.example/work';

/** The works that a file alone names. */
export const worksIn = async (bytes: Bytes): Promise<Work[]> => {
  const signals = await readFile(bytes, ADDRESS);
  const page = { address: 'https://page.example/', canonical: 'https://page.example/', title: '', language: '' };
  return identify({ ...page, signals, media: [], more: false, ms: 0 }).works;
};

/** The file with its credit inside. */
export const written = (bytes: Bytes, what: Said = said()): Bytes => {
  const { bytes: file, beside } = creditFile(bytes, what);
  if (beside) throw new Error(`${beside.problem} ${beside.detail}`);
  return file;
};

/** The same, where anything may come: an error is told, or a file beside it. */
export const writeCalmly = (bytes: Bytes): CreditedFile | null => {
  try {
    return creditFile(bytes, said());
  } catch (error) {
    if (isCoded(error, UNKNOWN_FILE)) return null;
    throw error;
  }
};

/** A GIF of one pixel, as either version of the format has it. */
export const gif = (version: '87a' | '89a' = '89a', ...extensions: Uint8Array[]): Bytes =>
  bytesOf(
    `GIF${version}`,
    [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0],
    ...extensions,
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  );

/** A WebP as cwebp writes one without metadata: lossless, of one pixel. */
export const simpleWebp = (): Bytes =>
  bytesOf('RIFF', [20, 0, 0, 0], 'WEBPVP8L', [8, 0, 0, 0, 0x2f, 0, 0, 0, 0x10, 0x88, 0x88, 0x08]);

/** One file of each kind that can carry a credit, with nothing in it. */
export const PLAIN: [kind: string, bytes: Bytes][] = [
  ['JPEG', make.jpeg({})],
  ['PNG', make.pngOf()],
  ['WebP', simpleWebp()],
  ['GIF', gif()],
  ['SVG', make.svg('')],
  ['MP3', bytesOf([0xff, 0xfb, 0x90, 0x64], Array(413).fill(0))],
  ['MP3 with a tag', make.mp3(3, [])],
  ['FLAC', make.flac()],
  ['Ogg Vorbis', make.vorbis()],
  ['Opus', make.opus()],
];
