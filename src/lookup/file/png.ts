import type { Field } from './field';
import { readImage } from './image';
import { listPng } from './parts/png-parts';
import { type PngText, readPngText } from './parts/png-text';
import { readRdf } from './rdf';

/** Texts of one picture that are unfolded: a small file could hold any number of large ones. */
const PACKED_AT_MOST = 8;

/** The keywords of the PNG specification, 11.3.3.2. */
const SAYS: Record<string, Field['says']> = { Copyright: 'license', Author: 'creator', Title: 'title' };

/** How some programs write a packet: a line of nothing, its name, its length, and the bytes in hexadecimal digits. */
const PROFILE = /^\n{0,2}(?:xmp|generic|APP1)\n\s{0,20}\d{1,9}\n/i;

const fromProfile = (text: string): string => {
  const head = PROFILE.exec(text)?.[0];
  if (head === undefined) return '';
  const digits = text.slice(head.length).replace(/[^0-9a-f]+/gi, '');
  const bytes = Uint8Array.from({ length: digits.length >> 1 }, (_, i) =>
    Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16),
  );
  const packet = new TextDecoder().decode(bytes);
  return packet.slice(Math.max(packet.indexOf('<'), 0));
};

const toFields = ({ keyword, text }: PngText): Field[] => {
  if (keyword === 'XML:com.adobe.xmp') return readRdf(text).fields;
  if (/^Raw profile type (?:xmp|APP1)$/i.test(keyword)) return readRdf(fromProfile(text)).fields;
  const says = Object.hasOwn(SAYS, keyword) ? SAYS[keyword] : undefined;
  return says ? [{ says, name: keyword, value: text }] : [];
};

const isOurs = ({ keyword, isPacked }: PngText): boolean => isPacked || keyword.startsWith('Raw profile type');

/**
 * What a PNG says of itself, also where that is packed.
 * @throws Error where it is broken before its metadata
 */
export const readPng = (bytes: Uint8Array<ArrayBuffer>): Field[] => {
  const texts = (listPng(bytes) ?? []).filter(({ type }) => /^(?:tEXt|zTXt|iTXt)$/.test(type));
  const packed: PngText[] = [];
  for (const part of texts) {
    const isCandidate = part.type === 'zTXt' || /^(?:XML:com\.adobe\.xmp|Raw profile)/.test(nameOf(part.content));
    const text = isCandidate && packed.length < PACKED_AT_MOST ? readPngText(part) : null;
    if (text && isOurs(text)) packed.push(text);
  }
  return [...readImage(bytes), ...packed.flatMap(toFields)];
};

/** The first letters of a text's keyword. */
const nameOf = (content: Uint8Array): string => String.fromCharCode(...content.subarray(0, 20));
