import { join } from '../../bytes/join';
import { letters } from '../../bytes/letters';
import { GIF_TRAILER, GIF_XMP, packetOf } from '../../lookup/file/gif';
import { listGif } from '../../lookup/file/parts/gif-parts';
import type { Property } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { mergeXmp } from './merge-xmp';

const SIGNATURE = 'GIF89a';

/**
 * A GIF that says these properties in an application's extension, in front of its end. The older version of the format knows no
 * extensions: the file names the newer one then, whose pictures are the same.
 * @throws CarryProblem
 */
export const writeGif = (bytes: Uint8Array, properties: readonly Property[]): Uint8Array<ArrayBuffer> => {
  const parts = listGif(bytes);
  const end = parts?.at(-1);
  if (!parts || !end) throw carryError('broken');
  const own = parts.find(({ type }) => type === GIF_XMP);
  const packet = mergeXmp(own ? new TextDecoder().decode(packetOf(own.content)) : null, properties);
  const extension = join([
    Uint8Array.of(0x21, 0xff, 11),
    letters(GIF_XMP),
    new TextEncoder().encode(packet),
    GIF_TRAILER,
  ]);
  const [at, to] = own ? [own.from, own.to] : [end.from, end.from];
  return join([letters(SIGNATURE), bytes.subarray(SIGNATURE.length, at), extension, bytes.subarray(to)]);
};
