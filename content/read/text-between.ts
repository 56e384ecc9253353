import { isElement, isText, parentElementOf } from './node';
import { readText } from './text';

/** What a text is made of, unlike the lines about it. */
export const PROSE = 'p,blockquote,pre,table,dl';
/** What is no text, wherever it stands. */
export const UNSAID = 'script,style,template,noscript,link,meta,time,figure,svg,nav';
/** What may be a line that names an author, which is no text of the work's. */
const NAMING = '.byline,.byl,.h-card,address,[rel~="author"],[itemprop~="author"],[class*="author" i]';
/** Characters: a longer one is a text, whatever it is called. */
const NAMING_LENGTH = 120;

export const isNaming = (element: Element): boolean =>
  element.matches(NAMING) &&
  element.querySelector(PROSE) === null &&
  readText(element, NAMING_LENGTH).length < NAMING_LENGTH;

/** Whether an element stands in a line beside another that is no text; what holds both is no such line. */
const isUnsaid = (element: Element, other: Element): boolean => {
  for (let at: Element | null = element; at && !at.contains(other); at = parentElementOf(at))
    if (at.matches(UNSAID) || isNaming(at)) return true;
  return false;
};

const SENTENCE = /\p{L}{2}[.!?…。！？]/u;
/** Characters between: a date, a section, "by". */
const LINE = 40;
const NODES_AT_MOST = 300;

/** Whether text of the page's stands between two elements of it, and not only the lines that go with a title: a date, "by". */
export const hasTextBetween = (from: Element, to: Element): boolean => {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, 5 /* elements and text */);
  walker.currentNode = from;
  let text = '';
  for (let node = walker.nextNode(), i = 0; node && node !== to; node = walker.nextNode(), i++) {
    if (i > NODES_AT_MOST) return true;
    const element = isElement(node) ? node : parentElementOf(node);
    if (!element || from.contains(node) || isUnsaid(element, to)) continue;
    if (isText(node)) text += node.data;
    else if (element.matches(`${PROSE},li,a[href*=":"]:not([href^="http" i])`) && !node.contains(to))
      if (readText(element, 1)) return true;
  }
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > LINE || SENTENCE.test(words);
};
