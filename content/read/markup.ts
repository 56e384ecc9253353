import { type NamedLink, WORDS_LENGTH } from '../../src/signal/signal';
import { fold } from './text';

const LINKS_AT_MOST = 12;
const LINK = /^a\s/i;
const HREF = /href\s{0,20}=\s{0,20}["']?(https?:[^"'\s>]{1,2000})/i;

/** A tag, or the text between two tags. */
interface Piece {
  isTag: boolean;
  text: string;
}

/** Markup from front to back, in one pass: an attribute is anybody's, and may be full of tags that never end. */
const piecesOf = function* (markup: string): Generator<Piece> {
  let at = 0;
  for (;;) {
    const open = markup.indexOf('<', at);
    const close = open < 0 ? -1 : markup.indexOf('>', open);
    yield { isTag: false, text: markup.slice(at, close < 0 ? markup.length : open) };
    if (close < 0) return;
    yield { isTag: true, text: markup.slice(open + 1, close) };
    at = close + 1;
  }
};

/** The words of markup: a space in the place of each tag. */
export const wordsIn = (markup: string): string =>
  [...piecesOf(markup)].map(({ isTag, text }) => (isTag ? ' ' : text)).join('');

/** The links of the web in markup, each with the words behind it. */
export const linksIn = (markup: string): NamedLink[] => {
  const links: NamedLink[] = [];
  let address: string | undefined;
  for (const { isTag, text } of piecesOf(markup)) {
    if (links.length === LINKS_AT_MOST) break;
    if (isTag) {
      // Of tags that are open in each other the last one has the attributes.
      const tag = text.slice(text.lastIndexOf('<') + 1);
      address = LINK.test(tag) ? HREF.exec(tag)?.[1] : undefined;
    } else if (address !== undefined) {
      const words = text.split('<')[0] ?? '';
      links.push({ text: fold(words).slice(0, WORDS_LENGTH), address });
      address = undefined;
    }
  }
  return links;
};
