import { isAt } from '../../bytes/letters';
import type { Field } from './field';
import { listGif } from './parts/gif-parts';
import { readRdf } from './rdf';

/** What the extension with XMP is called (XMP Specification Part 3, 1.1.2). */
export const GIF_XMP = 'XMP DataXMP';

/**
 * What ends the packet: 01, then FF down to 00, and 00. A reader that takes the packet's letters for lengths of blocks lands somewhere in
 * it, wherever it comes from, and is led to its end.
 */
export const GIF_TRAILER = Uint8Array.from({ length: 258 }, (_, i) => (i === 0 ? 1 : i === 257 ? 0 : 256 - i));

/** The packet of such an extension, as far as it goes. */
export const packetOf = (content: Uint8Array): Uint8Array => {
  const end = content.length - GIF_TRAILER.length;
  const isWhole =
    end >= 0 && content[end] === 1 && content[end + 1] === 0xff && isAt(content, end + 254, '\x02\x01\0\0');
  return isWhole ? content.subarray(0, end) : content;
};

/** The XMP of a GIF. What is cut says nothing. */
export const readGif = (bytes: Uint8Array): Field[] => {
  const own = listGif(bytes)?.find(({ type }) => type === GIF_XMP);
  return own ? readRdf(new TextDecoder().decode(packetOf(own.content))).fields : [];
};
