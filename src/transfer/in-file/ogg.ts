import { join } from '../../bytes/join';
import { isAt } from '../../bytes/letters';
import { big } from '../../bytes/numbers';
import type { Said } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { listPages, type Page, renumber, writePages } from './ogg-pages';
import { addComments } from './vorbis-comments';

/** How the packet of comments begins, for each codec: so many bytes, and the list behind them. */
const BEGINNINGS: readonly [string, number][] = [
  ['\x03vorbis', 7],
  ['OpusTags', 8],
  ['\x81theora', 7],
];
const FLAC_HEAD = 4;

/** The same packet with this in its list of comments. @throws CarryProblem other-kind, where it has none that is known */
const addToPacket = (packet: Uint8Array, said: Said): Uint8Array => {
  const [, length] = BEGINNINGS.find(([letters]) => isAt(packet, 0, letters)) ?? [];
  if (length !== undefined) return join([packet.subarray(0, length), addComments(packet.subarray(length), said)]);
  // FLAC in Ogg: a block of metadata with its own length (RFC 9639, 10.1).
  if (((packet[0] ?? 0) & 0x7f) !== FLAC_HEAD) throw carryError('other-kind', 'Ogg');
  const list = addComments(packet.subarray(FLAC_HEAD), said);
  if (list.length >= 2 ** 24) throw carryError('no-room');
  return join([packet.subarray(0, 1), big(list.length, 3), list]);
};

/** Bytes of the packets in front of the sound: a cover may lie in them. */
const HEADERS_BYTES = 50_000_000;

/**
 * The packets of a stream's pages behind its first, up to the page that ends with one.
 * @throws CarryProblem broken, where a packet of sound would be among them
 */
const readHeaders = (own: readonly Page[]): { packets: Uint8Array[]; used: number } => {
  const packets: Uint8Array[] = [];
  let pieces: Uint8Array[] = [];
  let size = 0;
  for (const [i, page] of own.entries()) {
    let at = 0;
    for (const length of page.lacing) {
      pieces.push(page.content.subarray(at, at + length));
      at += length;
      size += length;
      if (length === 255) continue;
      packets.push(join(pieces));
      pieces = [];
    }
    if (size > HEADERS_BYTES) break;
    if (packets.length > 0 && pieces.length === 0) return { packets, used: i + 1 };
  }
  throw carryError('broken');
};

/** That no packet of sound ends on a page: it would have a place in time. */
const isOfHeaders = (bytes: Uint8Array, { from }: Page): boolean => {
  const time = bytes.subarray(from + 6, from + 14);
  return time.every((byte) => byte === 0) || time.every((byte) => byte === 0xff);
};

/**
 * An Ogg file whose first stream says this in its comments (RFC 3533; RFC 7845, 5.2 for Opus). Where that takes another number of pages,
 * those behind them are counted anew, which changes their numbers and sums, and never their sound.
 * @throws CarryProblem
 */
export const writeOgg = (bytes: Uint8Array, said: Said): Uint8Array<ArrayBuffer> => {
  const pages = listPages(bytes);
  const [first] = pages;
  if (!first) throw carryError('broken');
  const own = pages.filter(({ serial }) => serial === first.serial).slice(1);
  const {
    packets: [comments, ...others],
    used,
  } = readHeaders(own);
  const replaced = new Set(own.slice(0, used));
  if (!comments || ![...replaced].every((page) => isOfHeaders(bytes, page))) throw carryError('broken');
  const written = writePages([addToPacket(comments, said), ...others], first.serial, first.number + 1);
  const moved = written.length - used;
  const pieces: Uint8Array[] = [];
  for (const page of pages) {
    if (page === own[0]) pieces.push(...written);
    if (replaced.has(page)) continue;
    const isCounted = moved !== 0 && page.serial === first.serial && page !== first;
    pieces.push(isCounted ? renumber(bytes, page, page.number + moved) : bytes.subarray(page.from, page.to));
  }
  return join(pieces);
};
