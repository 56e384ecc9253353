import { join } from '../../bytes/join';
import { letters } from '../../bytes/letters';
import { little, readLittle } from '../../bytes/numbers';
import { riffChunk } from '../../bytes/riff-chunk';
import type { Part } from '../../lookup/file/parts/part';
import { endOfRiff, listRiff } from '../../lookup/file/parts/riff-parts';
import type { Property } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { mergeXmp } from './merge-xmp';

const XMP = 'XMP ';
/** Of VP8X's flags: that there is XMP, and that the picture is transparent in places. */
const HAS_XMP = 0x04;
const HAS_ALPHA = 0x10;

/** The head of an extended file, for a canvas of so many pixels. */
const extended = (width: number, height: number, flags: number): Uint8Array => {
  if (width < 1 || height < 1) throw carryError('broken');
  return riffChunk('VP8X', join([Uint8Array.of(flags, 0, 0, 0), little(width - 1, 3), little(height - 1, 3)]));
};

/**
 * The head that a simple file lacks. How large its canvas is stands in its picture: RFC 6386, 9.1 for VP8; the format of lossless pictures
 * for VP8L, which says too whether it is transparent.
 */
const makeHead = ({ type, content }: Part): Uint8Array => {
  if (type === 'VP8 ' && content.length >= 10) {
    if (content[3] !== 0x9d || content[4] !== 0x01 || content[5] !== 0x2a) throw carryError('broken');
    return extended(readLittle(content, 6, 2) & 0x3fff, readLittle(content, 8, 2) & 0x3fff, HAS_XMP);
  }
  if (type === 'VP8L' && content[0] === 0x2f && content.length >= 5) {
    const bits = readLittle(content, 1, 4);
    const width = (bits % 0x4000) + 1;
    const height = (Math.floor(bits / 0x4000) % 0x4000) + 1;
    return extended(width, height, HAS_XMP | (Math.floor(bits / 0x10000000) % 2 ? HAS_ALPHA : 0));
  }
  throw carryError('broken');
};

const flagged = (bytes: Uint8Array, { from, to }: Part): Uint8Array => {
  const chunk = bytes.slice(from, to);
  chunk[8] = (chunk[8] ?? 0) | HAS_XMP;
  return chunk;
};

/**
 * A WebP that says these properties in its packet of XMP, behind its picture. A simple file becomes an extended one, which has room for it.
 * @throws CarryProblem
 */
export const writeWebp = (bytes: Uint8Array, properties: readonly Property[]): Uint8Array<ArrayBuffer> => {
  const parts = listRiff(bytes);
  const [first] = parts ?? [];
  if (!parts || !first) throw carryError('broken');
  const head = first.type === 'VP8X' ? first : null;
  if (head && head.content.length < 10) throw carryError('broken');
  const own = parts.find(({ type }) => type === XMP);
  const packet = mergeXmp(own ? new TextDecoder().decode(own.content) : null, properties);
  const chunk = riffChunk(XMP, new TextEncoder().encode(packet));
  const others = parts.filter((part) => part !== head && part !== own);
  const body = join([
    letters('WEBP'),
    head ? flagged(bytes, head) : makeHead(first),
    ...others.map(({ from, to }) => evened(bytes.subarray(from, to))),
    chunk,
  ]);
  return join([letters('RIFF'), little(body.length, 4), body, bytes.subarray(endOfRiff(bytes))]);
};

/** Every chunk begins at an even place. */
const evened = (chunk: Uint8Array): Uint8Array => (chunk.length % 2 ? join([chunk, new Uint8Array(1)]) : chunk);
