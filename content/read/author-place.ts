import { ABOUT, BOX } from './author-words';
import { forOneLook } from './memo';
import { parentElementOf } from './node';
import { ownRootOf, ownWorkIn } from './own-work';
import { isRepeated } from './repeated';
import { readText } from './text';
import { hasTextBetween, PROSE } from './text-between';

/** What names who wrote something. Which of them names who wrote the page is told by where they stand, not by this. */
const BYLINE = '[class*="author" i],.byline,.byl,.h-card,[itemprop~="author"],[rel~="author"],address';
/** What pages call the box that says who wrote them: lists by class cost next to nothing where there is none. */
const CALLED = [
  ...['author-box', 'author-bio', 'author-info', 'author-card', 'about-author', 'h-card'],
  ...['byline', 'author', 'p-author', 'post-author', 'entry-author'],
];
/** Holds nothing but a name, which a visitor may have chosen. */
const NAME =
  '.author,.p-author,.author-name,.entry-author,.post-author,.fn,.p-name,a[rel~="author"],[itemprop~="author"],[itemprop~="name"],[class*="user" i][class*="name" i]';

const EACH_AT_MOST = 12;
const LEVELS_AT_MOST = 30;
/** Characters: what is longer holds more than its author. */
const BLOCK_LENGTH = 600;
/** Characters beside a name in the line that holds it: a date, a section, how long it takes to read. */
const LINE_LENGTH = 80;

const isAbout = (heading: Element | null): boolean => heading !== null && ABOUT.test(readText(heading, 60));

/** Whether an element tells of an author in more than a name. */
const isBox = (element: Element): boolean =>
  element.localName === 'address' ||
  (element.matches('.p-author.h-card') && (parentElementOf(element)?.matches('.h-entry') ?? false)) ||
  [...element.classList].some((name) => name.length < 60 && BOX.test(name)) ||
  (/^(?:section|div|aside)$/.test(element.localName) && isAbout(element.querySelector(':scope > :is(h2,h3,h4,h5)')));

/** Whether an element holds a text beside a block: then the block names who wrote that text. */
const holdsText = (holder: Element, block: Element): boolean => {
  const prose = [...holder.querySelectorAll(PROSE)].slice(0, 20);
  if (prose.some((each) => !each.contains(block) && !block.contains(each) && readText(each, 1))) return true;
  return readText(holder, BLOCK_LENGTH).length - readText(block, BLOCK_LENGTH).length > LINE_LENGTH;
};

const follows = (a: Element, b: Element): boolean => (b.compareDocumentPosition(a) & 4) /* following */ !== 0;

/** Whether a block stands with the work's title, in its header or beside it with no text of the work between. */
const isWithTitle = (block: Element, root: Element, title: Element | null): boolean => {
  let isInHeader = root.localName === 'header';
  for (let at = parentElementOf(block); at && at !== root; at = parentElementOf(at)) {
    if (at.matches('nav,aside,footer')) return false;
    if (title && at.contains(title)) {
      isInHeader ||= at.localName === 'header';
      continue;
    }
    if (isRepeated(at) || holdsText(at, block)) return false;
    if (!title) isInHeader ||= at.localName === 'header';
  }
  if (isInHeader) return true;
  if (!title) return false;
  return !(follows(block, title) ? hasTextBetween(title, block) : hasTextBetween(block, title));
};

/** Whether an element holds the work's text from its beginning. */
const startsWork = (element: Element, title: Element | null): boolean =>
  !element.matches('footer,aside,nav') && title !== null && !hasTextBetween(title, element);

const hasTextBefore = (block: Element): boolean => {
  for (let at = block.previousElementSibling; at; at = at.previousElementSibling) if (readText(at, 1)) return true;
  return false;
};

/** Whether a box stands in the work itself, after its title, or in the work's own footer, and not in something that stands there. */
const isInWork = (box: Element, root: Element, title: Element | null): boolean => {
  if (!isBox(box) || isRepeated(box) || (title && !follows(box, title))) return false;
  for (let at = parentElementOf(box); at && at !== root; at = parentElementOf(at)) {
    const isOfWork =
      (title && at.contains(title)) ||
      isBox(at) ||
      (at.localName === 'footer' && parentElementOf(at) === root) ||
      (startsWork(at, title) && hasTextBefore(box));
    if (!isOfWork || isRepeated(at)) return false;
  }
  return true;
};

type Place = 'title' | 'work' | null;

/** Where a block stands that says who wrote the page; null for one that stands anywhere else, whatever it is called. */
const placeOf = forOneLook((block: Element): Place => {
  const root = ownRootOf(block);
  if (!root || /^(?:body|html|main|article)$/.test(block.localName)) return null;
  const { title } = ownWorkIn(block.ownerDocument);
  if (title && (block.contains(title) || title.contains(block))) return null;
  if (isWithTitle(block, root, title)) return 'title';
  return isInWork(block, root, title) ? 'work' : null;
});

/** The outermost block around an element that says who wrote the page; null where the element stands in none. */
export const authorBlockOf = forOneLook((element: Element): Element | null => {
  let block: Element | null = null;
  let at: Element | null = element;
  for (let i = 0; at && i < LEVELS_AT_MOST; i++, at = parentElementOf(at)) {
    if (!at.matches(BYLINE) && !isBox(at)) continue;
    if (readText(at, BLOCK_LENGTH).length >= BLOCK_LENGTH) break;
    if (placeOf(at)) block = at;
  }
  return block;
});

/** The blocks that say who wrote the page. */
export const authorBlocksIn = forOneLook((document: Document): Element[] => {
  const called = CALLED.flatMap((name) => [...document.getElementsByClassName(name)].slice(0, EACH_AT_MOST));
  const marked = [...document.querySelectorAll('a[rel~="author"],[itemprop~="author"]')].slice(0, EACH_AT_MOST);
  const tagged = [...document.getElementsByTagName('address')].slice(0, EACH_AT_MOST);
  const headings = ['h2', 'h3', 'h4'].flatMap((tag) => [...document.getElementsByTagName(tag)].slice(-EACH_AT_MOST));
  const about = headings.flatMap((each) => (isAbout(each) ? (parentElementOf(each) ?? []) : []));
  const blocks = [...called, ...marked, ...tagged, ...about].map(authorBlockOf);
  return [...new Set(blocks)].filter((block): block is Element => block !== null && readText(block, 1) !== '');
});

/** Whether a page has two blocks of one kind that say something else: then none of them is known to be its author's. */
const areSeveral = forOneLook((document: Document): boolean => {
  const blocks = authorBlocksIn(document);
  return (['title', 'work'] as const).some(
    (place) =>
      new Set(blocks.filter((each) => placeOf(each) === place).map((each) => readText(each, BLOCK_LENGTH))).size > 1,
  );
});

/** The words of the block that says who wrote the page around an element; '' where there is none, or more than one such block. */
export const authorWords = (element: Element): string => {
  const block = authorBlockOf(element);
  return block && !areSeveral(element.ownerDocument) ? readText(block, BLOCK_LENGTH) : '';
};

/** Whether an element, or what is nearest around it, holds nothing but a name. */
export const isName = (element: Element): boolean => {
  const name = element.closest(NAME);
  return name !== null && name.localName !== 'address' && !isBox(name);
};
