import { unzipSync } from 'fflate';
import type { PrivateFact } from './private-fact';

/** Bytes of a packed file that is unfolded: the properties of a document are a few hundred. */
const PROPERTIES_SIZE = 256 * 1024;
/** The properties in office formats: OOXML's and OpenDocument's. */
const PROPERTIES = ['docProps/core.xml', 'meta.xml'];
const AUTHOR = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<]{1,200})</g;

const unescapeXml = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

/**
 * Who wrote a document, as the program that wrote it knows them.
 * @throws Error where it is broken
 */
export const readOfficePrivate = (bytes: Uint8Array<ArrayBuffer>): PrivateFact[] => {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => PROPERTIES.includes(name) && originalSize <= PROPERTIES_SIZE,
  });
  return Object.values(files).flatMap((file) =>
    [...new TextDecoder().decode(file).matchAll(AUTHOR)].map(
      ([, name = '']): PrivateFact => ({ kind: 'author', value: unescapeXml(name) }),
    ),
  );
};

const latin = new TextDecoder('latin1');
const PDF_AUTHOR = /\/Author\s{0,9}(?:\(((?:[^()\\]|\\[^\r\n]){1,300})\)|<([0-9A-Fa-f\s]{1,600})>)/g;

const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  return latin.decode(bytes);
};

/** Backslashes before brackets, and octal numbers (ISO 32000-1, 7.3.4.2). */
const readLiteral = (text: string): Uint8Array =>
  Uint8Array.from(
    text
      .replace(/\\([0-7]{1,3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8) & 0xff))
      .replace(/\\(.)/g, '$1'),
    (letter) => letter.charCodeAt(0),
  );
const readHex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The author of a PDF, where its information stands there uncompressed and not encrypted. */
export const readPdfPrivate = (bytes: Uint8Array): PrivateFact[] =>
  [...latin.decode(bytes).matchAll(PDF_AUTHOR)].map(([, literal, hex]) => ({
    kind: 'author',
    value: decodeText(literal === undefined ? readHex(hex ?? '') : readLiteral(literal)),
  }));
