import { isElement, isText, parentElementOf } from './node';
import { readText } from './text';
import { isNaming, PROSE, UNSAID } from './text-between';

/** What holds a whole work, and what holds a page's content. A list of others' texts is made of the same elements. */
export const ARTICLE =
  'article,[role="article" i],.h-entry,.hentry,[itemtype$="Article"],[itemtype$="BlogPosting"],[itemtype$="CreativeWork"]';
export const MAIN = 'main,[role="main" i]';
export const HEADER = 'header,[role="banner" i]';
/** What stands beside the content and is none of it. */
const BESIDE = 'header,nav,aside,footer,[role="navigation" i],[role="banner" i],[role="complementary" i]';

const HEADINGS_AT_MOST = 12;
const SIBLINGS_AT_MOST = 40;
const LEVELS_AT_MOST = 30;
/** Characters that may stand before a title: a section's name, a date. Before one that is no h1 nothing but such a name. */
const BEFORE_H1 = 120;
const BEFORE_OTHER = 24;

export const outermost = (element: Element, selector: string, below: Element | null): Element | null => {
  let found: Element | null = null;
  let at: Element | null = element;
  for (let i = 0; at && at !== below && i < LEVELS_AT_MOST; i++, at = parentElementOf(at))
    if (at.matches(selector)) found = at;
  return found;
};

/** Whether text of the page's content stands before an element; around the content only a paragraph by itself counts as such. */
export const followsText = (element: Element, content: Element | null, atMost: number): boolean => {
  let length = 0;
  let at: Element = element;
  for (let level = 0; level < LEVELS_AT_MOST && at.localName !== 'body'; level++) {
    if (at === content && at.matches(MAIN)) break;
    const isWithin = content !== null && content !== at && content.contains(at);
    for (let node = at.previousSibling, i = 0; node && i < SIBLINGS_AT_MOST; node = node.previousSibling, i++) {
      const sibling = isElement(node) ? node : null;
      if (sibling && (sibling.matches(`${BESIDE},${UNSAID}`) || isNaming(sibling))) continue;
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
        : isText(node)
          ? (node.nodeValue ?? '').trim().length
          : 0;
      if (length > atMost) return true;
    }
    const parent = parentElementOf(at);
    if (!parent) break;
    at = parent;
  }
  return false;
};

/** The outermost article that an element stands in. */
export const holderOf = (element: Element): Element | null => outermost(element, ARTICLE, element.closest(MAIN));

/** The heading that is the work's title: the first one, where none of the page's text stands before it. */
export const findTitle = (document: Document): Element | null => {
  const list = (tag: string) => [...document.getElementsByTagName(tag)].slice(0, HEADINGS_AT_MOST);
  const isOfSite = (heading: Element) => {
    const beside = heading.closest(BESIDE);
    return beside !== null && !(beside.matches(HEADER) && parentElementOf(beside)?.closest(`${ARTICLE},${MAIN}`));
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
