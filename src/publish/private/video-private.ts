import { readPacket } from './picture-private';
import type { PrivateFact } from './private-fact';

/** Reads bytes of a file; fewer where it ends. */
export type ReadAt = (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

const BOXES_AT_MOST = 200;
/** Bytes of one box of words. */
const WORDS_SIZE = 1024 * 1024;
const latin = new TextDecoder('latin1');

interface Box {
  type: string;
  /** Where its content is. */
  from: number;
  to: number;
}

/** The boxes between two places (ISO/IEC 14496-12, 4.2). A length that is none ends the list. */
const listBoxes = async (readAt: ReadAt, from: number, to: number): Promise<Box[]> => {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < BOXES_AT_MOST; ) {
    const head = await readAt(at, 16);
    if (head.length < 8) break;
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const short = view.getUint32(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(view.getBigUint64(8)) : short === 0 ? to - at : short;
    const content = at + (isLong ? 16 : 8);
    if (size < content - at || at + size > to) break;
    boxes.push({ type: latin.decode(head.subarray(4, 8)), from: content, to: at + size });
    at += size;
  }
  return boxes;
};

/** Latitude and longitude as ISO 6709 writes them, which QuickTime and Android do. */
const ISO_6709 = /[+-]\d{2}(?:\d{0,4})(?:\.\d+)?[+-]\d{3}(?:\d{0,4})(?:\.\d+)?/;
/** QuickTime's own, Android's, 3GPP's, and the key of Apple's newer ones. */
const PLACE = /\xa9xyz|loci|location\.ISO6709/;

const placesIn = (words: string): PrivateFact[] =>
  PLACE.test(words) ? [{ kind: 'place', value: ISO_6709.exec(words)?.[0] ?? '' }] : [];

/** Where a film or a recording in an MP4 or QuickTime file was made, from what stands beside its tracks. Their pictures are not read. */
export const readVideoPrivate = async (size: number, readAt: ReadAt): Promise<PrivateFact[]> => {
  const facts: PrivateFact[] = [];
  const read = async ({ from, to }: Box): Promise<string> =>
    latin.decode(await readAt(from, Math.min(to - from, WORDS_SIZE)));
  for (const box of await listBoxes(readAt, 0, size)) {
    if (box.type === 'uuid') facts.push(...readPacket(await read(box)));
    if (box.type !== 'moov') continue;
    for (const inner of await listBoxes(readAt, box.from, box.to)) {
      if (inner.type === 'udta' || inner.type === 'meta') facts.push(...placesIn(await read(inner)));
      if (inner.type !== 'trak') continue;
      for (const part of await listBoxes(readAt, inner.from, inner.to))
        if (part.type === 'udta' || part.type === 'meta') facts.push(...placesIn(await read(part)));
    }
  }
  return facts;
};
