import { documentError } from '../problem';
import { decodeEntities } from './entities';

/** What reads HTML hears of it. `from` and `to` are where a tag begins and ends in the text, in UTF-16 units. */
interface HtmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>, at: { from: number; to: number }) => void;
  close: (name: string, at: { from: number; to: number }) => void;
  text: (text: string) => void;
  comment?: (text: string) => void;
}

/** Elements whose text is no markup (https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const TAGS_AT_MOST = 3_000_000;
const ATTRIBUTES_AT_MOST = 100;

const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** Reads the attributes of a tag; returns where the tag ends, behind its mark. */
const readAttributes = (html: string, from: number): { attributes: Record<string, string>; to: number } => {
  const attributes: Record<string, string> = Object.create(null);
  let at = from;
  for (let count = 0; count < ATTRIBUTES_AT_MOST; count++) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (!match) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', double, single, bare] = match;
    attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  const end = html.indexOf('>', at);
  return { attributes, to: end < 0 ? html.length : end + 1 };
};

/**
 * Reads HTML, however it is written, as a stream of tags and texts. It builds no tree and mends nothing: it serves to find pictures and the
 * words beside them, and not to show the page.
 * @throws DocumentProblem where it has more tags than any page
 */
export const readTokens = (html: string, { open, close, text, comment }: HtmlEvents): void => {
  let at = 0;
  let tags = 0;
  while (at < html.length) {
    const mark = html.indexOf('<', at);
    if (mark < 0) {
      text(decodeEntities(html.slice(at)));
      return;
    }
    if (mark > at) text(decodeEntities(html.slice(at, mark)));
    tags += 1;
    if (tags > TAGS_AT_MOST) throw documentError('document-endless');
    if (html.startsWith('<!--', mark)) {
      const end = html.indexOf('-->', mark + 4);
      comment?.(html.slice(mark + 4, end < 0 ? html.length : end));
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const next = html.charCodeAt(mark + 1) | 32;
    const isClosing = html[mark + 1] === '/';
    if (isClosing || (next >= 97 && next <= 122)) {
      const begin = mark + (isClosing ? 2 : 1);
      let end = begin;
      while (end < html.length && /[\w:-]/.test(html.charAt(end))) end++;
      const name = html.slice(begin, end).toLowerCase();
      const { attributes, to } = readAttributes(html, end);
      at = to;
      if (isClosing) close(name, { from: mark, to });
      else {
        open(name, attributes, { from: mark, to });
        if (html[to - 2] === '/' && name !== 'a') close(name, { from: to, to });
        else if (RAW.has(name)) at = skipRaw(html, to, name, { close, text });
      }
    } else if (html[mark + 1] === '!' || html[mark + 1] === '?') {
      const end = html.indexOf('>', mark);
      at = end < 0 ? html.length : end + 1;
    } else {
      text('<');
      at = mark + 1;
    }
  }
};

const skipRaw = (html: string, from: number, name: string, { close, text }: Pick<HtmlEvents, 'close' | 'text'>) => {
  const lower = `</${name}`;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at, at + lower.length).toLowerCase() !== lower) continue;
    if (name === 'title') text(decodeEntities(html.slice(from, at)));
    const end = html.indexOf('>', at);
    const to = end < 0 ? html.length : end + 1;
    close(name, { from: at, to });
    return to;
  }
  return html.length;
};
