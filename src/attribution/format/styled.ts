import { escapeHtml } from '../escape-html';

/** A piece of a credit in a style: words, in italics or not, with a link or none. */
export interface Piece {
  text: string;
  italic?: boolean;
  address?: string | null;
}

/** The pieces as HTML for the clipboard. */
export const styledRich = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, italic, address }) => {
      const words = `<bdi>${escapeHtml(text)}</bdi>`;
      const styled = italic ? `<i>${words}</i>` : words;
      return address ? `<a href="${escapeHtml(address)}">${styled}</a>` : styled;
    })
    .join('');

/** The same as plain text, where styles write addresses out anyway. */
export const styledPlain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
