import { CONTEXT_LENGTH, type Context, type Signal } from '../../src/signal/signal';
import { readContext } from '../read/context';
import { pathOf } from '../read/place';
import { UNREAD } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** Only what finds a candidate; which license it is, src/license decides. */
const LICENSE_ADDRESS = /creativecommons\.org\/+(?:licen[sc]e|publicdomain)/i;
const LICENSE_WORDS =
  /\bcc[\s:_-]{0,2}(?:by|0|zero|pdm?)(?![a-z])|\bby-(?:nc|sa|nd)\b|creative[\s-]?commons|public[\s-]domain|gemeinfrei|domaine public|dom[ií]nio p[uú]blico|pubblico dominio|publiek domein|domen[aey] publiczn|パブリックドメイン|クリエイティブ/i;
const BADGE =
  'img[src*="licensebuttons" i],img[src*="creativecommons.org/" i],img[alt*="creative commons" i],img[alt^="cc" i],img[title*="CC" ]';

export const STATEMENTS_AT_MOST = 120;
const TEXT_NODES_AT_MOST = 60_000;

const signal = (element: Element, value: string, words: string, context: Context): Signal => ({
  ...makeSignal('license', 'statement', '', value, words, pathOf(element)),
  context,
});

const LICENSE_LINK = 'a[href*="creativecommons.org" i],a[rel~="license" i],area[href*="creativecommons.org" i]';

const fromLinks = (document: Document): Element[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(LICENSE_LINK)].filter(
    (link) => LICENSE_ADDRESS.test(link.href) || /\blicense\b/i.test(link.rel),
  );

/** Licenses named in the page's text: a link, a badge, or words, each with what stands around it. */
export const collectStatements: Collect = (document, onMore) => {
  const signals: Signal[] = [];
  const full = () => {
    if (signals.length < STATEMENTS_AT_MOST) return false;
    onMore();
    return true;
  };
  const links = fromLinks(document);
  for (const link of links) {
    if (full()) return signals;
    if (!link.closest(UNREAD)) {
      signals.push(signal(link, (link as HTMLAnchorElement).href, link.textContent ?? '', readContext(link)));
    }
  }
  const isCovered = (element: Element) => element.closest(LICENSE_LINK) !== null;
  for (const image of document.querySelectorAll(BADGE)) {
    if (full()) return signals;
    const words = `${image.getAttribute('alt') ?? ''} ${image.getAttribute('title') ?? ''}`;
    const address = image.getAttribute('src') ?? '';
    if (isCovered(image) || !(LICENSE_WORDS.test(words) || /licensebuttons|creativecommons\.org/i.test(address)))
      continue;
    signals.push(
      signal(image, /licensebuttons|creativecommons/i.test(address) ? address : words, words, readContext(image)),
    );
  }
  if (!document.body) return signals;
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  for (let i = 0; i < TEXT_NODES_AT_MOST && !full(); i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const element = node.parentElement;
    if (
      node.data.length < 4 ||
      !LICENSE_WORDS.test(node.data) ||
      !element ||
      element.closest(UNREAD) ||
      isCovered(element)
    )
      continue;
    collectWords(element, node, signals);
  }
  return signals;
};

/** The longest names, with version and port, are shorter than this. */
const NAME_LENGTH = 130;
const NAMES_PER_TEXT = 12;
/** Where a name has ended for certain; a full stop only before a space, since versions have one. */
const NAME_END = /[;|\n]|\.\s/;

/** One signal for each name in a run of text; the text before and after it belongs to its context. */
const collectWords = (element: Element, node: Text, signals: Signal[]): void => {
  const text = node.data.replace(/\s+/g, ' ');
  const starts = [...text.matchAll(new RegExp(LICENSE_WORDS.source, 'gi'))].map(({ index }) => index);
  const around = readContext(element, node);
  starts.slice(0, NAMES_PER_TEXT).forEach((start, i) => {
    const longest = text.slice(start, Math.min(start + NAME_LENGTH, starts[i + 1] ?? text.length));
    const name = longest.slice(0, longest.search(NAME_END) + 1 || longest.length);
    signals.push(
      signal(element, name, name, {
        ...around,
        before: `${around.before}${text.slice(0, start)}`.slice(-CONTEXT_LENGTH),
        after: `${text.slice(start + name.length)}${around.after}`.slice(0, CONTEXT_LENGTH),
      }),
    );
  });
};
