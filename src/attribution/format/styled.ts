import { escapeHtml } from '../escape-html';
import { isolate, type Words } from '../language/words';
import { inLanguage } from './in-language';

/** A piece of a credit in a style: words, in italics or not, with a link or none. */
export interface Piece {
  text: string;
  italic?: boolean;
  address?: string | null;
}

/** The pieces as HTML for the clipboard. */
export const styledRich = (pieces: readonly Piece[], words: Words): string =>
  inLanguage(
    pieces
      .map(({ text, italic, address }) => {
        // A bracket in an element of its own would not turn with a line that runs from right to left.
        const isOwn = words.dir === 'ltr' || italic || address;
        const own = isOwn ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
        const styled = italic ? `<i>${own}</i>` : own;
        return address ? `<a href="${escapeHtml(address)}">${styled}</a>` : styled;
      })
      .join(''),
    words,
  );

/** The same as plain text, where styles write addresses out anyway. */
export const styledPlain = (pieces: readonly Piece[], words: Words): string =>
  pieces.map(({ text, italic, address }) => (italic || address ? isolate(text, words) : text)).join('');
