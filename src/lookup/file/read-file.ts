import type { Signal } from '../../signal/signal';
import { inquiryError, isInquiryError } from '../inquiry';
import { readCredentials } from './credentials/read-credentials';
import { type Field, tellFields } from './field';
import { readGif } from './gif';
import { readId3 } from './id3';
import { readImage } from './image';
import { readPdf } from './pdf';
import { readPng } from './png';
import { readRdf } from './rdf';
import { readFlac, readOgg } from './vorbis';

const LATIN_BYTES = 4096;

/** The first bytes, one character each: file formats name themselves in ASCII. */
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, LATIN_BYTES));

/** An MPEG audio frame without a tag: eleven bits set, then a version and a layer that exist. */
const isBareMpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff &&
  ((bytes[1] ?? 0) & 0xe0) === 0xe0 &&
  ((bytes[1] ?? 0) & 0x18) !== 0x08 &&
  ((bytes[1] ?? 0) & 0x06) !== 0;

const readSvg = (bytes: Uint8Array): Field[] => {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const { root, fields } = readRdf(text.replace(/^\ufeff/, ''));
  if (root !== 'svg') throw inquiryError('unreadable', 'not an SVG');
  return fields;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** How each kind of file names itself, and what reads it. */
const KINDS: readonly [is: (head: string, bytes: Bytes) => boolean, read: (bytes: Bytes) => Field[]][] = [
  [(head) => /^(?:\xff\xd8\xff|II\*\0|MM\0\*)/.test(head), readImage],
  [(head) => head.startsWith('\x89PNG\r\n'), readPng],
  [(head) => head.startsWith('GIF8'), readGif],
  [(head) => /^(?:RIFF.{4}WEBP|.{4}ftyp(?:avif|avis|heic|heix|mif1|msf1))/s.test(head), readImage],
  [(head) => head.slice(0, 1024).includes('%PDF-'), readPdf],
  [(head) => head.startsWith('ID3'), readId3],
  [(head) => head.startsWith('OggS'), readOgg],
  [(head) => head.startsWith('fLaC'), readFlac],
  [(_, bytes) => isBareMpeg(bytes), () => []],
  [(head) => /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(head), readSvg],
];

/**
 * Reads what a file says of itself: its license, its creators, its title, where it is from. The kind is told by the file's
 * first bytes, whatever its name or its server calls it.
 * @param bytes the file, or as much of its front as there is
 * @param address the absolute address of the file, of which the signals are said
 * @returns signals, none where the file says nothing
 * @throws unreadable (InquiryProblem) where it is of no kind that is read here, or is broken before its metadata
 */
export const readFile = async (bytes: Bytes, address: string): Promise<Signal[]> => {
  const head = headOf(bytes);
  const read = KINDS.find(([is]) => is(head, bytes))?.[1];
  if (!read) throw inquiryError('unreadable', 'a file of another kind');
  try {
    return tellFields([...read(bytes), ...readCredentials(bytes)], address);
  } catch (error) {
    throw isInquiryError(error) ? error : inquiryError('unreadable', (error as Error).message);
  }
};
