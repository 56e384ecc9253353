import { asLetters } from '../../bytes/letters';
import { propertiesOf, type Said } from '../export/xmp-properties';
import { writeFlac } from './flac';
import { writeGif } from './gif';
import { writeJpeg } from './jpeg';
import { writeMp3 } from './mp3';
import { writeOgg } from './ogg';
import { writePng } from './png';
import { writeSvg } from './svg';
import { writeWebp } from './webp';

type Write = (bytes: Uint8Array, said: Said) => Uint8Array<ArrayBuffer>;

/** A kind of picture or sound. */
export interface Kind {
  /** What people call it: it is said where nobody writes into it. */
  name: string;
  /** The ending of its files' names, without the dot. */
  extension: string;
  type: string;
  /** Null where the credit stands in a file beside it. */
  write: Write | null;
}

const inXmp =
  (write: (bytes: Uint8Array, properties: ReturnType<typeof propertiesOf>) => Uint8Array<ArrayBuffer>): Write =>
  (bytes, said) =>
    write(bytes, propertiesOf(said));

const kind = (name: string, extension: string, type: string, write: Write | null = null): Kind => ({
  ...{ name, extension, type, write },
});

/** An MPEG audio frame without a tag: eleven bits set, then a version and a layer that exist. */
const BARE_MPEG = /^\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff][^\xff]/;

/** How each kind names itself in its first bytes, whatever its name or its server calls it. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^\xff\xd8\xff/, kind('JPEG', 'jpg', 'image/jpeg', inXmp(writeJpeg))],
  [/^\x89PNG\r\n/, kind('PNG', 'png', 'image/png', inXmp(writePng))],
  [/^RIFF.{4}WEBP/s, kind('WebP', 'webp', 'image/webp', inXmp(writeWebp))],
  [/^GIF8[79]a/, kind('GIF', 'gif', 'image/gif', inXmp(writeGif))],
  [/^ID3/, kind('MP3', 'mp3', 'audio/mpeg', writeMp3)],
  [BARE_MPEG, kind('MP3', 'mp3', 'audio/mpeg', writeMp3)],
  [/^fLaC/, kind('FLAC', 'flac', 'audio/flac', writeFlac)],
  [/^OggS.{22,300}OpusHead/s, kind('Opus', 'opus', 'audio/ogg', writeOgg)],
  [/^OggS.{22,300}\x80theora/s, kind('Ogg', 'ogv', 'video/ogg', writeOgg)],
  [/^OggS/, kind('Ogg', 'ogg', 'audio/ogg', writeOgg)],
  [/^.{4}ftyp(?:avif|avis)/s, kind('AVIF', 'avif', 'image/avif')],
  [/^.{4}ftyp(?:heic|heix|mif1|msf1)/s, kind('HEIC', 'heic', 'image/heic')],
  [/^.{4}ftypM4A /s, kind('M4A', 'm4a', 'audio/mp4')],
  [/^.{4}ftyp/s, kind('MP4', 'mp4', 'video/mp4')],
  [/^(?:II\*\0|MM\0\*)/, kind('TIFF', 'tif', 'image/tiff')],
  [/^RIFF.{4}WAVE/s, kind('WAV', 'wav', 'audio/wav')],
  [/^FORM.{4}AIF[FC]/s, kind('AIFF', 'aif', 'audio/aiff')],
  [/^(?:\xff\n|.{4}JXL )/s, kind('JPEG XL', 'jxl', 'image/jxl')],
  [/^BM.{4}\0\0\0\0/s, kind('BMP', 'bmp', 'image/bmp')],
  [/^.E\xdf\xa3/s, kind('WebM', 'webm', 'video/webm')],
  [/^%PDF-/, kind('PDF', 'pdf', 'application/pdf')],
];

const DRAWING = kind('SVG', 'svg', 'image/svg+xml', writeSvg);

/** A page is markup too: of what begins as markup, a drawing has its own element within the first few thousand letters. */
const isDrawing = (head: string): boolean => {
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (!/^<(?:\?xml|!--|!DOCTYPE svg|svg[\s>]|[a-z]+:svg[\s>])/i.test(start)) return false;
  return /<(?:[a-z]+:)?svg[\s>]/.test(start) && !/<html[\s>]/i.test(start);
};

const HEAD_BYTES = 4096;

/** What a file is, by its first bytes; null for what is no picture and no sound that is known here. */
export const kindOf = (bytes: Uint8Array): Kind | null => {
  const head = asLetters(bytes.subarray(0, HEAD_BYTES));
  const found = KINDS.find(([begins]) => begins.test(head))?.[1];
  return found ?? (isDrawing(head) ? DRAWING : null);
};
