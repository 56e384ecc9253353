import { join } from '../../bytes/join';
import { isAt, letters } from '../../bytes/letters';
import { big } from '../../bytes/numbers';
import { listJpeg } from '../../lookup/file/parts/jpeg-parts';
import type { Part } from '../../lookup/file/parts/part';
import type { Property } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { isResources, readIim, saidByIim, writeIim } from './iim';
import { mergeXmp, readSayings, withoutPadding } from './merge-xmp';

/** What a segment with a packet begins with (XMP Specification Part 3, 1.1.3). */
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** Bytes of a packet: what a segment has room for. */
const PACKET_BYTES = 65_502;

const APP0 = 'e0';
const APP1 = 'e1';
const APP13 = 'ed';

/** Bytes that a segment has room for: it counts the two of its length too. */
const SEGMENT_BYTES = 0xffff - 2;

const segment = (type: string, content: Uint8Array): Uint8Array => {
  if (content.length > SEGMENT_BYTES) throw carryError('no-room');
  return join([Uint8Array.of(0xff, Number.parseInt(type, 16)), big(content.length + 2, 2), content]);
};

const packetSegment = (packet: string): Uint8Array => {
  const encoder = new TextEncoder();
  const whole = encoder.encode(packet);
  const bytes = whole.length > PACKET_BYTES ? encoder.encode(withoutPadding(packet)) : whole;
  if (bytes.length > PACKET_BYTES) throw carryError('no-room');
  return segment(APP1, join([letters(XMP), bytes]));
};

/** Behind JFIF and Exif, which want to be first. */
const placeFor = (parts: readonly Part[]): number => {
  const isFirst = ({ type, content }: Part) => type === APP0 || (type === APP1 && isAt(content, 0, 'Exif\0'));
  const next = parts.findIndex((part) => !isFirst(part));
  return parts[next === -1 ? parts.length - 1 : next - 1]?.to ?? 2;
};

/**
 * A JPEG that says these properties: in its packet of XMP, a part that lies in further segments stays as it is, and where it has IIM, in
 * that too. Where only one of them says something, the other is made to agree.
 * @throws CarryProblem
 */
export const writeJpeg = (bytes: Uint8Array, properties: readonly Property[]): Uint8Array<ArrayBuffer> => {
  const parts = listJpeg(bytes);
  if (!parts) throw carryError('broken');
  const own = parts.find(({ type, content }) => type === APP1 && isAt(content, 0, XMP));
  const resources = parts.find(({ type, content }) => type === APP13 && isResources(content) && readIim(content));
  const iim = resources ? readIim(resources.content) : null;
  const xml = own ? new TextDecoder().decode(own.content.subarray(XMP.length)) : null;
  const sayings = readSayings(xml);
  const agreed = properties.map((property): Property => {
    const said = sayings(property);
    const values = said.length > 0 ? said : iim ? saidByIim(iim, property) : [];
    if (property.form === 'list') return { ...property, values: [...new Set([...values, ...property.values])] };
    return values.length > 0 ? { ...property, values: values.slice(0, 1) } : property;
  });
  const merged = packetSegment(mergeXmp(xml, withTerms(agreed, properties)));
  const at = placeFor(parts);
  const pieces: Uint8Array[] = [];
  let from = 0;
  const put = (place: number, piece: Uint8Array, to = place): void => {
    pieces.push(bytes.subarray(from, place), piece);
    from = to;
  };
  if (!own) put(at, merged);
  for (const part of parts) {
    if (part === own) put(part.from, merged, part.to);
    if (part === resources && iim) put(part.from, segment(APP13, writeIim(part.content, iim, agreed)), part.to);
  }
  return join([...pieces, bytes.subarray(from)]);
};

/** The terms are the one text that is put behind another's, so that they are ours. */
const withTerms = (agreed: readonly Property[], properties: readonly Property[]): Property[] =>
  agreed.map((property, i) => (property.name === 'xmpRights:UsageTerms' ? (properties[i] ?? property) : property));
