import { escapeHtml } from '../../attribution/escape-html';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, also escaped (§2.2, Char)
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in XML 1.0, in elements and in quoted attributes. */
export const escapeXml = (text: string): string => escapeHtml(text.toWellFormed().replace(FORBIDDEN, ''));

/** An element with a text in it, or nothing where there is none. */
export const element = (name: string, text: string | null | undefined, attributes = ''): string =>
  text ? `<${name}${attributes && ` ${attributes}`}>${escapeXml(text)}</${name}>` : '';
