import type { Context, Signal } from '../../src/signal/signal';
import { readContext } from '../read/context';
import { pathOf } from '../read/place';
import { fold, UNREAD } from '../read/text';
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

/** Characters kept on each side of a name inside one long run of text. */
const MARGIN = 120;
const NAMES_PER_TEXT = 12;

/** One signal for each name in a run of text; the text before and after it inside the run belongs to its context. */
const collectWords = (element: Element, node: Text, signals: Signal[]): void => {
  const pattern = new RegExp(LICENSE_WORDS.source, 'gi');
  const text = fold(node.data);
  const around = readContext(element, node);
  let end = -1;
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index < end || ++count > NAMES_PER_TEXT) continue;
    end = match.index + 60;
    const words = text.slice(match.index, end);
    signals.push(
      signal(element, words, text.slice(Math.max(0, match.index - MARGIN), end + MARGIN), {
        ...around,
        before: `${around.before}${text.slice(0, match.index)}`.slice(-200),
        after: `${text.slice(end)}${around.after}`.slice(0, 200),
      }),
    );
  }
};
