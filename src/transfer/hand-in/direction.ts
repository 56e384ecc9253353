import type { Line, Piece } from './pieces';

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** Whether a text runs from right to left: its first letter does (https://www.unicode.org/reports/tr9/ P2, P3); `otherwise` without letters. */
export const runsRightToLeft = (text: string, otherwise: boolean): boolean => {
  const first = LETTER.exec(text)?.[0];
  return first === undefined ? otherwise : RIGHT_TO_LEFT.test(first);
};

/** Signs that are not seen, and stand for a letter of either direction. */
const [TO_RIGHT, TO_LEFT] = ['\u200e', '\u200f'];

/** The signs stand beside the text: a link would underline them. */
const held = (piece: Piece): Piece[] =>
  runsRightToLeft(piece.text, true)
    ? [piece]
    : [{ text: `${TO_LEFT}${TO_RIGHT}` }, piece, { text: `${TO_RIGHT}${TO_LEFT}` }];

/**
 * A line that runs from right to left, in which what runs the other way keeps its own signs and takes none of its neighbors': the bracket
 * before a name, the slash at the end of an address. Word knows these signs, and not the newer isolates.
 */
export const holdDirections = (line: Line): Line => ({ ...line, pieces: line.pieces.flatMap(held) });
