import { forOneLook } from './memo';
import { readText } from './text';

/** What holds a whole work, and what holds a page's content. A list of others' texts is made of the same elements. */
const ARTICLE =
  'article,[role="article" i],.h-entry,.hentry,[itemtype$="Article"],[itemtype$="BlogPosting"],[itemtype$="CreativeWork"]';
const MAIN = 'main,[role="main" i]';
const HEADER = 'header,[role="banner" i]';
/** What stands beside the content and is none of it. */
const BESIDE = 'header,nav,aside,footer,[role="navigation" i],[role="banner" i],[role="complementary" i]';
const UNSAID = 'script,style,template,noscript,link,meta,time,figure,svg,nav';
/** Lines that name an author: they are no text, wherever they stand. */
const NAMING = '.byline,.byl,address,[rel~="author"],[class*="author" i]';
/** What a text is made of, unlike the lines about it. */
export const PROSE = 'p,blockquote,pre,table,dl';
/** By which a list of others' texts is told from parts of one text: each says who wrote it, or when. */
const SIGNED =
  'time,[datetime],[rel~="author"],[itemprop~="author"],.h-card,[class*="author" i],[class*="user" i],[class*="avatar" i],[class*="name" i],[class*="date" i]';

const HEADINGS_AT_MOST = 12;
const SIBLINGS_AT_MOST = 40;
const LEVELS_AT_MOST = 30;
/** Characters that may stand before a title: a section's name, a date. Before one that is no h1 nothing but such a name. */
const BEFORE_H1 = 120;
const BEFORE_OTHER = 24;

const outermost = (element: Element, selector: string, below: Element | null): Element | null => {
  let found: Element | null = null;
  let at: Element | null = element;
  for (let i = 0; at && at !== below && i < LEVELS_AT_MOST; i++, at = at.parentElement)
    if (at.matches(selector)) found = at;
  return found;
};

const siblingsOf = (element: Element): Element[] =>
  element.parentElement ? [...element.parentElement.children].slice(0, SIBLINGS_AT_MOST) : [];

const shapeOf = (element: Element): string =>
  `${element.localName} ${[...element.classList].filter((name) => !/\d/.test(name)).sort()}`;

/** Whether an element is one of several of like shape that each say who wrote them or when: replies, answers, reviews, posts of a list. */
export const isRepeated = forOneLook(
  (element: Element): boolean =>
    (element.matches(SIGNED) || element.querySelector(SIGNED) !== null) &&
    siblingsOf(element).some(
      (other) =>
        other !== element &&
        shapeOf(other) === shapeOf(element) &&
        (other.matches(SIGNED) || other.querySelector(SIGNED) !== null),
    ),
);

/** Whether text of the page's content stands before an element; around the content only a paragraph by itself counts as such. */
const followsText = (element: Element, content: Element | null, atMost: number): boolean => {
  let length = 0;
  let at: Element = element;
  for (let level = 0; level < LEVELS_AT_MOST && at.localName !== 'body'; level++) {
    if (at === content && at.matches(MAIN)) break;
    const isWithin = content !== null && content !== at && content.contains(at);
    for (let node = at.previousSibling, i = 0; node && i < SIBLINGS_AT_MOST; node = node.previousSibling, i++) {
      const sibling = node.nodeType === 1 ? (node as Element) : null;
      if (sibling?.matches(`${BESIDE},${UNSAID},${NAMING}`)) continue;
      if (!isWithin) {
        if (sibling?.matches('p,blockquote,pre') && readText(sibling, 1)) return true;
        continue;
      }
      if (
        sibling &&
        [sibling, ...sibling.querySelectorAll(PROSE)].some((each) => each.matches(PROSE) && readText(each, 1))
      )
        return true;
      length += sibling
        ? readText(sibling, atMost + 1).length
        : node.nodeType === 3
          ? (node.nodeValue ?? '').trim().length
          : 0;
      if (length > atMost) return true;
    }
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return false;
};

const holderOf = (element: Element): Element | null => outermost(element, ARTICLE, element.closest(MAIN));

/** The heading that is the work's title: the first one, where none of the page's text stands before it. */
const findTitle = (document: Document): Element | null => {
  const list = (tag: string) => [...document.getElementsByTagName(tag)].slice(0, HEADINGS_AT_MOST);
  const isOfSite = (heading: Element) => {
    const beside = heading.closest(BESIDE);
    return beside !== null && !(beside.matches(HEADER) && beside.parentElement?.closest(`${ARTICLE},${MAIN}`));
  };
  const h1 = list('h1').find((heading) => !isOfSite(heading) && readText(heading, 1));
  const title =
    h1 ??
    ['h2', 'h3']
      .flatMap(list)
      .find((heading) => !isOfSite(heading) && heading.closest(`${ARTICLE},${MAIN}`) && readText(heading, 1)) ??
    list('h1').find((heading) => heading.closest(HEADER) && readText(heading, 1));
  if (!title) return null;
  const content = title.closest(MAIN) ?? holderOf(title);
  return followsText(title, content, title.localName === 'h1' ? BEFORE_H1 : BEFORE_OTHER) ? null : title;
};

/** The only outermost article of a page, or of its main part; null where there are several. */
const onlyArticle = (document: Document, within: Element | null): Element | null => {
  let only: Element | null = null;
  for (const article of [...(within ?? document).querySelectorAll(ARTICLE)].slice(0, 200)) {
    if (article.parentElement?.closest(ARTICLE)) continue;
    if (only) return null;
    only = article;
  }
  return only;
};

/** Where the work of a page stands, and its title. */
export interface OwnWork {
  title: Element | null;
  /** The work's own article, header and main part, as far as the page has them. */
  roots: readonly Element[];
}

/**
 * Finds what of a page is the work that it is about. Nothing is taken for it by what it is not: a page in which it cannot be told, because
 * it has no article, header or main part, or lists several of them, has none.
 */
export const ownWorkIn = forOneLook((document: Document): OwnWork => {
  const title = findTitle(document);
  const main = document.querySelector(MAIN);
  if (!title) {
    const only = onlyArticle(document, null);
    const isFirst =
      only &&
      !(main ?? only).querySelector('h1,h2,h3') &&
      !followsText(only, main?.contains(only) ? main : only.ownerDocument.body, 0);
    return { title: null, roots: isFirst ? [only] : [] };
  }
  const article = holderOf(title);
  if (article) return { title, roots: isRepeated(article) ? [] : [article] };
  const around = title.closest(MAIN) ?? outermost(title, HEADER, null);
  if (!around) return { title, roots: [] };
  const text = around.matches(MAIN) ? onlyArticle(document, around) : (main ?? onlyArticle(document, null));
  const startsText = text && (text === main || !hasTextBetween(title, text));
  return { title, roots: startsText && text !== around ? [around, text] : [around] };
});

const SENTENCE = /\p{L}{2}[.!?…。！？]/u;
const LINE = 40;

/**
 * Whether text of the page's stands between two elements of it, and not only the lines that go with a title: a date, "by".
 * @param skipped what is no text: the other lines that name an author
 */
export function hasTextBetween(from: Element, to: Element, skipped = ''): boolean {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, 5 /* elements and text */);
  const unsaid = skipped ? `${UNSAID},${skipped}` : UNSAID;
  walker.currentNode = from;
  let text = '';
  for (let node = walker.nextNode(), i = 0; node && node !== to; node = walker.nextNode(), i++) {
    if (i > 300) return true;
    if (from.contains(node) || (node as Element).closest?.(unsaid) || node.parentElement?.closest(unsaid)) continue;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if ((node as Element).matches(`${PROSE},li,a[href*=":"]:not([href^="http" i])`) && !node.contains(to))
      if (readText(node as Element, 1)) return true;
  }
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > LINE || SENTENCE.test(words);
}

/** The nearest of the work's own parts that an element stands in, and no text of another's within it; null where it stands in none. */
export const ownRootOf = (element: Element): Element | null => {
  const { title, roots } = ownWorkIn(element.ownerDocument);
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (roots.includes(at)) return at;
    if (at.matches(ARTICLE) && !(title && at.contains(title))) return null;
  }
  return null;
};
