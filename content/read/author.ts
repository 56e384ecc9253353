import { forOneLook } from './memo';
import { surroundingsOf } from './surrounding';
import { readText } from './text';

/** What pages call a byline, the surest first. Lists by class cost next to nothing where there is none. */
const BYLINES = ['p-author', 'author-name', 'entry-author', 'post-author', 'author', 'byline', 'byl'];
/** What pages call the box that says who wrote them. */
const BOXES = ['author-box', 'author-bio', 'author-info', 'h-card'];
const BLOCK = '[class*="author" i],.byline,.byl,.h-card,[itemprop~="author"],[rel~="author"],address';
export const AUTHORS_AT_MOST = 12;
/** Characters: what is longer holds more than its author. */
const BLOCK_LENGTH = 600;

const ofClasses = (document: Document, names: readonly string[]): Element[] =>
  names.flatMap((name) => [...document.getElementsByClassName(name)].slice(0, AUTHORS_AT_MOST));

/** Marked as the author's name, and not only called so by a class. */
const MARKED = 'a[rel~="author"],[itemprop~="author"]';

/** Elements that name who wrote the page, the surest first. */
export const bylinesIn = forOneLook((document: Document): Element[] => [
  ...document.querySelectorAll(MARKED),
  ...ofClasses(document, BYLINES),
]);

/** The element in a byline that holds the name alone. */
export const nameIn = (byline: Element): Element =>
  (byline.matches(MARKED) ? null : byline.querySelector('.fn,[itemprop~="name"],a')) ?? byline;

/** The same and the blocks that say more of them. */
export const authorBlocksIn = (document: Document): Element[] =>
  [bylinesIn(document), ofClasses(document, BOXES), [...document.getElementsByTagName('address')]].flatMap((blocks) =>
    blocks.slice(0, AUTHORS_AT_MOST),
  );

/** Whether what is said of an author here is of the page's own, and not of another that is listed beside it. */
export const isOfPage = (element: Element): boolean =>
  !surroundingsOf(element).some((role) => ['comment', 'aside', 'footer', 'teaser', 'nav'].includes(role));

/** The words of the block around an element that names the page's author; '' where there is none. */
export const authorWords = (element: Element): string => {
  const block = element.closest(BLOCK);
  const words = block && block.localName !== 'body' && isOfPage(block) ? readText(block, BLOCK_LENGTH) : '';
  return words.length < BLOCK_LENGTH ? words : '';
};
