import { join } from '../../bytes/join';
import { letters } from '../../bytes/letters';
import { pngChunk } from '../../bytes/png-chunk';
import { listPng } from '../../lookup/file/parts/png-parts';
import { readPngText } from '../../lookup/file/parts/png-text';
import type { Property } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { mergeXmp } from './merge-xmp';

/** The keyword of a text with a packet (XMP Specification Part 3, 1.1.5). */
const XMP = 'XML:com.adobe.xmp';

/** Not packed, in no language, and with no keyword of another: as the specification wants it. */
const packetChunk = (packet: string): Uint8Array =>
  pngChunk('iTXt', join([letters(`${XMP}\0\0\0\0\0`), new TextEncoder().encode(packet)]));

/**
 * A PNG that says these properties in its packet of XMP, in front of its picture. A packet that was packed is not any more.
 * @throws CarryProblem
 */
export const writePng = (bytes: Uint8Array, properties: readonly Property[]): Uint8Array<ArrayBuffer> => {
  const parts = listPng(bytes);
  const picture = parts?.find(({ type }) => type === 'IDAT');
  if (!parts || !picture) throw carryError('broken');
  const own = parts.find(
    (part) => part.type === 'iTXt' && part.content.length > XMP.length && startsWith(part.content),
  );
  const text = own ? readPngText(own) : null;
  if (own && !text) throw carryError('broken', 'XMP');
  const chunk = packetChunk(mergeXmp(text?.text ?? null, properties));
  const [at, to] = own ? [own.from, own.to] : [picture.from, picture.from];
  return join([bytes.subarray(0, at), chunk, bytes.subarray(to)]);
};

const startsWith = (content: Uint8Array): boolean =>
  [...`${XMP}\0`].every((letter, i) => content[i] === letter.charCodeAt(0));
