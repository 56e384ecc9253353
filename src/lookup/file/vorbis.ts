import type { Field } from './field';

/** Field names that are read (https://xiph.org/vorbis/doc/v-comment.html), whatever their case. */
const NAMES: Record<string, Pick<Field, 'says' | 'name'>> = {
  LICENSE: { says: 'license', name: 'LICENSE' },
  COPYRIGHT: { says: 'license', name: 'COPYRIGHT' },
  ARTIST: { says: 'creator', name: 'ARTIST' },
  TITLE: { says: 'title', name: 'TITLE' },
  SOURCE: { says: 'source', name: 'SOURCE' },
};
/** Others write there what a sound was copied from: "CD". */
const ADDRESS = /^https?:\/\//i;
const COMMENTS_AT_MOST = 1000;
const VALUE_BYTES = 8000;

/** Bytes of one packet of comments: a cover may lie in it, before the rest. */
const PACKET_BYTES = 8_000_000;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

const littleEndian = (bytes: Uint8Array, at: number): number =>
  [3, 2, 1, 0].reduce((size, i) => size * 256 + (bytes[at + i] ?? 0), 0);

/** Reads a list of comments: a vendor, a count, and so many of length and "NAME=value". A length too long ends it. */
const readComments = (bytes: Uint8Array): Field[] => {
  const fields: Field[] = [];
  let contact = '';
  let at = 4 + littleEndian(bytes, 0);
  const count = Math.min(littleEndian(bytes, at), COMMENTS_AT_MOST);
  at += 4;
  for (let i = 0; i < count && at + 4 <= bytes.length; i++) {
    const start = at + 4;
    at = start + littleEndian(bytes, at);
    if (at > bytes.length) break;
    const comment = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(at, start + VALUE_BYTES)));
    const name = comment.slice(0, Math.max(comment.indexOf('='), 0)).toUpperCase();
    const value = comment.slice(comment.indexOf('=') + 1);
    if (name === 'CONTACT') contact = value;
    const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (known && (known.says !== 'source' || ADDRESS.test(value))) fields.push({ ...known, value });
  }
  return fields.map((field) => (field.says === 'creator' && contact ? { ...field, address: contact } : field));
};

/** The comments of a FLAC stream: its metadata block of type 4 (RFC 9639, 8.6). */
export const readFlac = (bytes: Uint8Array): Field[] => {
  for (let at = 4; at + 4 <= bytes.length; ) {
    const head = bytes[at] ?? 0;
    const length = (bytes[at + 1] ?? 0) * 65536 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if ((head & 0x7f) === 4) return readComments(bytes.subarray(at + 4, at + 4 + length));
    if (head & 0x80) return [];
    at += 4 + length;
  }
  return [];
};

/** The first packets of the first stream of an Ogg file (RFC 3533, 6), whole, up to `count` of them. */
const readPackets = (bytes: Uint8Array, count: number): Uint8Array[] => {
  const packets: Uint8Array[] = [];
  const serial = littleEndian(bytes, 14);
  let pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at + 27 <= bytes.length && startsWith(bytes, 'OggS', at); ) {
    const segments = bytes.subarray(at + 27, at + 27 + (bytes[at + 26] ?? 0));
    const own = littleEndian(bytes, at + 14) === serial;
    at += 27 + segments.length;
    for (const length of segments) {
      const piece = bytes.subarray(at, at + length);
      at += length;
      if (!own) continue;
      pieces.push(piece);
      size += piece.length;
      if (length === 255 && size < PACKET_BYTES) continue;
      const packet = new Uint8Array(size);
      let filled = 0;
      for (const each of pieces) {
        packet.set(each, filled);
        filled += each.length;
      }
      packets.push(packet);
      if (packets.length === count) return packets;
      pieces = [];
      size = 0;
    }
  }
  return packets;
};

/** The comments of an Ogg file: Vorbis, Opus (RFC 7845, 5.2), Theora, or FLAC in Ogg (RFC 9639, 10.1). */
export const readOgg = (bytes: Uint8Array): Field[] => {
  for (const packet of readPackets(bytes, 3)) {
    if (startsWith(packet, '\x03vorbis')) return readComments(packet.subarray(7));
    if (startsWith(packet, '\x81theora')) return readComments(packet.subarray(7));
    if (startsWith(packet, 'OpusTags')) return readComments(packet.subarray(8));
    if (((packet[0] ?? 0) & 0x7f) === 4) return readComments(packet.subarray(4));
  }
  return [];
};
