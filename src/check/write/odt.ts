import { escapeHtml } from '../../attribution/escape-html';
import { documentError } from '../problem';
import type { Parts } from '../zip/parts';
import type { Placed } from './docx';
import type { Piece } from './piece';
import { splice } from './splice';

const BODY = 'content.xml';
const TEXT = /xmlns:([\w-]{1,40})=["']urn:oasis:names:tc:opendocument:xmlns:text:1\.0["']/;
const XLINK = /xmlns:([\w-]{1,40})=["']http:\/\/www\.w3\.org\/1999\/xlink["']/;

const prefixOf = (xml: string, namespace: RegExp): string => {
  const prefix = namespace.exec(xml.slice(0, 20_000))?.[1];
  if (!prefix) throw documentError('document-broken', BODY);
  return prefix;
};

/**
 * Puts credits below the paragraphs of pictures, in the style that LibreOffice has for captions.
 * @returns the parts that are written anew, by their names
 */
export const creditOdt = async (parts: Parts, placed: readonly Placed[]): Promise<Map<string, string>> => {
  const body = await parts.text(BODY);
  if (body === null) throw documentError('document-broken', BODY);
  const [text, xlink] = [prefixOf(body, TEXT), prefixOf(body, XLINK)];
  const write = (piece: Piece): string =>
    piece.address === null
      ? `<${text}:span>${escapeHtml(piece.text)}</${text}:span>`
      : `<${text}:a ${xlink}:type="simple" ${xlink}:href="${escapeHtml(piece.address)}">${escapeHtml(piece.text)}</${text}:a>`;
  const written = splice(
    body,
    placed.map(({ after, pieces }) => ({
      at: after,
      text: `<${text}:p ${text}:style-name="Caption">${pieces.map(write).join('')}</${text}:p>`,
    })),
  );
  return new Map([[BODY, written]]);
};
