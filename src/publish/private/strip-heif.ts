import { letters } from '../../bytes/letters';
import { listHeifItems } from './heif-items';

/** Exif that says nothing: where its directory begins, and a directory of no entries. */
const NO_EXIF = Uint8Array.from([0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]);
const NO_XMP = letters('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');
const BLANK = 0x20;

/**
 * A HEIC or AVIF picture whose Exif and XMP say nothing. They are written over in their place, so that nothing else moves: where its pieces
 * lie, the file says by counting its bytes. How it is turned is a property of its picture, and stays.
 * @returns null for a file that is broken
 */
export const stripHeif = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const items = listHeifItems(bytes);
  if (!items) return null;
  const stripped = bytes.slice();
  for (const { kind, extents } of items)
    for (const [i, { from, to }] of extents.entries()) {
      const empty = kind === 'Exif' ? NO_EXIF : NO_XMP;
      stripped.fill(kind === 'Exif' ? 0 : BLANK, from, to);
      if (i === 0 && to - from >= empty.length) stripped.set(empty, from);
    }
  return stripped;
};
