import { escapeHtml } from '../../attribution/escape-html';
import type { Piece } from './piece';

/** A credit in a list, with what it is of: "Slide 3". */
export interface Line {
  label: string;
  pieces: readonly Piece[];
}

/** A list of credits, and what stands above it. */
export interface CreditList {
  heading: string;
  lines: readonly Line[];
}

/** The pieces of a line, its label first. */
export const piecesOfLine = ({ label, pieces }: Line): Piece[] => [{ text: `${label}: `, address: null }, ...pieces];

/** A piece as HTML and as XHTML. */
export const pieceInHtml = ({ text, address }: Piece): string =>
  address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** Parts of a copy that are written anew, and parts that the document did not have. */
export interface Rewritten {
  replaced: Map<string, string>;
  added: Map<string, string>;
}

/** The name of a part that a document does not have yet: its folder and a word, with the first number that is free. */
export const freeName = (names: readonly string[], before: string, after: string): string => {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
  return `${before}${number}${after}`;
};
