import type { Field } from './field';
import { readRdf } from './rdf';

/** Bytes. A packet is padded to a few KiB; one this long holds a thumbnail, or harm. */
const PACKET_BYTES = 2_000_000;
const PACKETS_AT_MOST = 100;

const encode = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const OPENING = encode('<x:xmpmeta');
const CLOSING = encode('</x:xmpmeta>');

/** Where these bytes stand at or after `from` and before `end`, or -1. */
const find = (bytes: Uint8Array, sought: Uint8Array, from: number, end = bytes.length): number => {
  let at = bytes.indexOf(sought[0] as number, from);
  while (at !== -1 && at + sought.length <= end) {
    let same = 1;
    while (same < sought.length && bytes[at + same] === sought[same]) same++;
    if (same === sought.length) return at;
    at = bytes.indexOf(sought[0] as number, at + 1);
  }
  return -1;
};

/**
 * Reads the XMP of a PDF, which stands in it uncompressed so that it can be found without reading the rest (XMP Specification
 * Part 3, 1.2.8 and ISO 32000-1, 14.3.2). Pictures in it have packets too: the document's names the pdf namespace, and the
 * last such is the newest.
 */
export const readPdf = (bytes: Uint8Array): Field[] => {
  const packets: string[] = [];
  for (let from = find(bytes, OPENING, 0); from !== -1 && packets.length < PACKETS_AT_MOST; ) {
    const end = find(bytes, CLOSING, from, from + PACKET_BYTES);
    if (end === -1) break;
    packets.push(new TextDecoder('utf-8').decode(bytes.subarray(from, end + CLOSING.length)));
    from = find(bytes, OPENING, end);
  }
  const own = packets.filter(
    (packet) => packet.includes('http://ns.adobe.com/pdf/') || packet.includes('application/pdf'),
  );
  const packet = own.at(-1) ?? (packets.length === 1 ? packets[0] : undefined);
  return packet ? readRdf(packet).fields : [];
};
