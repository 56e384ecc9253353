import { asLetters, isAt } from '../../../bytes/letters';
import { readBig } from '../../../bytes/numbers';

/** A box of JUMBF that has boxes in it (ISO/IEC 19566-5). */
export interface Superbox {
  label: string;
  /** Those inside that have boxes themselves. */
  boxes: Superbox[];
  /** What else is inside: `json`, `cbor` and others, by their type. */
  contents: { type: string; data: Uint8Array }[];
}

const DEPTH_AT_MOST = 12;
const BOXES_AT_MOST = 5000;
const LABEL_BYTES = 300;
const HAS_LABEL = 2;

/** The label in a description: behind sixteen bytes of a type and the flags. */
const labelOf = (description: Uint8Array): string => {
  if (((description[16] ?? 0) & HAS_LABEL) === 0) return '';
  const end = description.indexOf(0, 17);
  return asLetters(description.subarray(17, Math.min(end === -1 ? description.length : end, 17 + LABEL_BYTES)));
};

/**
 * Reads the boxes of a store. What leads outside of it ends the list that it stands in.
 * @returns null where it is no such box
 */
export const readJumbf = (bytes: Uint8Array): Superbox | null => {
  let count = 0;
  const read = (content: Uint8Array, depth: number): Superbox => {
    const superbox: Superbox = { label: '', boxes: [], contents: [] };
    for (let at = 0; at + 8 <= content.length; ) {
      count += 1;
      const short = readBig(content, at, 4);
      const head = short === 1 ? 16 : 8;
      const size = short === 1 ? readBig(content, at + 8, 8) : short === 0 ? content.length - at : short;
      if (size < head || at + size > content.length || count > BOXES_AT_MOST) break;
      const type = asLetters(content.subarray(at + 4, at + 8));
      const data = content.subarray(at + head, at + size);
      if (type === 'jumd') superbox.label = labelOf(data);
      else if (type !== 'jumb') superbox.contents.push({ type, data });
      else if (depth < DEPTH_AT_MOST) superbox.boxes.push(read(data, depth + 1));
      at += size;
    }
    return superbox;
  };
  return isAt(bytes, 4, 'jumb') ? (read(bytes, 0).boxes[0] ?? null) : null;
};
