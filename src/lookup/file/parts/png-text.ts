import { unpack } from '../unpack';
import type { Part } from './part';

/** A text of a PNG, by its keyword (PNG, third edition, 11.3.3). */
export interface PngText {
  keyword: string;
  text: string;
  /** Whether it was packed. */
  isPacked: boolean;
}

/** Bytes of one text, unfolded: a packet of XMP has some ten thousand. */
const TEXT_BYTES = 2_000_000;
const KEYWORD_BYTES = 79;

/** Where the next byte of nothing is, or -1. */
const endOf = (bytes: Uint8Array, from: number): number => bytes.indexOf(0, from);

/** The text of a tEXt, zTXt or iTXt; null for what is none, is broken, or unfolds to more than a text has. */
export const readPngText = ({ type, content }: Part): PngText | null => {
  const end = endOf(content, 0);
  if (end < 1 || end > KEYWORD_BYTES || !/^(?:tEXt|zTXt|iTXt)$/.test(type)) return null;
  const keyword = new TextDecoder('iso-8859-1').decode(content.subarray(0, end));
  const isUtf8 = type === 'iTXt';
  const isPacked = type === 'zTXt' || (isUtf8 && content[end + 1] === 1);
  let from = end + 1;
  if (type === 'zTXt') from += 1;
  if (isUtf8) {
    // A flag, a method, a language and the keyword in that language.
    const language = endOf(content, from + 2);
    from = language === -1 ? 0 : endOf(content, language + 1) + 1;
    if (from === 0) return null;
  }
  const data = isPacked ? unpack(content.subarray(from), TEXT_BYTES) : content.subarray(from, from + TEXT_BYTES);
  return data && { keyword, text: new TextDecoder(isUtf8 ? 'utf-8' : 'iso-8859-1').decode(data), isPacked };
};
