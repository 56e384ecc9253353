import { CONTEXT_LENGTH, type Context, type NamedLink, WORDS_LENGTH } from '../../src/signal/signal';
import { nearbyMedia } from './media';
import { addressOf, attributeOf, parentElementOf, textIn } from './node';
import { creditBlockOf, surroundingsOf } from './surrounding';
import { BLOCK, fold, readAfter, readBefore, readText } from './text';

const LINKS_AT_MOST = 12;
const LINKS_READ = 40;
/** A longer word in a link's `rel` is none. */
const RELATION_LENGTH = 100;
const BREAKS_AT_MOST = 40;
/** Below this a block is only the statement itself, and the credit's other links stand in the block around it. */
const LONE_BLOCK = 40;

/** Whether a line of a credit list ends between two nodes: its lines are parted by breaks. */
const isOtherLine = (breaks: readonly Element[], a: Node, b: Node): boolean => {
  const isAfter = (node: Node, other: Node) => (node.compareDocumentPosition(other) & 4) /* following */ !== 0;
  return breaks.some((each) => isAfter(a, each) !== isAfter(b, each));
};

const linksOf = (statement: Element, from: Node): NamedLink[] => {
  let block = statement.closest(BLOCK);
  if (block && !block.matches('body') && readText(block, LONE_BLOCK).length < LONE_BLOCK)
    block = parentElementOf(block);
  if (!block || block.matches('body')) return [];
  const breaks = [...block.querySelectorAll('br')].slice(0, BREAKS_AT_MOST);
  const found: { link: HTMLAnchorElement; here: boolean }[] = [];
  for (const link of block.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (found.length === LINKS_READ) break;
    if (link === statement || !/^https?:/.test(addressOf(link))) continue;
    found.push({ link, here: !isOtherLine(breaks, from, link) });
  }
  // A list of credits has one a line; a credit that fills several lines has its links in any of them.
  const here = found.filter((each) => each.here);
  return (here.length ? here : found)
    .slice(0, LINKS_AT_MOST)
    .map(({ link }) => ({ text: readText(link, WORDS_LENGTH), address: addressOf(link).slice(0, 2000) }));
};

const HEADING = /^H[1-6]$/;

/** The heading that stands last before an element, among the siblings of its nearest ancestors. */
const headingOf = (statement: Element): string => {
  let at: Element | null = statement;
  for (let level = 0; at && level < 5; level++, at = parentElementOf(at)) {
    let before = at.previousElementSibling;
    for (let i = 0; before && i < 8; i++, before = before.previousElementSibling) {
      if (HEADING.test(before.tagName)) return fold(textIn(before)).slice(0, CONTEXT_LENGTH);
    }
  }
  return '';
};

const badgeOf = (element: Element): string => {
  const image = element.matches('img') ? element : element.querySelector('img');
  const words = [
    attributeOf(element, 'title'),
    attributeOf(image, 'alt'),
    attributeOf(image, 'title'),
    attributeOf(image, 'src')?.slice(-80),
  ];
  return image || element.hasAttribute('title') ? fold(words.filter(Boolean).join(' ')).slice(0, CONTEXT_LENGTH) : '';
};

/** What a credit's own markup calls who made it, and what it is called. */
const AUTHOR =
  '.author,.creator,.artist,.photographer,[rel~="author"],[itemprop~="author"],[itemprop~="creator"],[itemprop~="copyrightHolder"]';
const TITLE = '.title,[itemprop~="name"]';
/** Characters: what is longer is no credit, but a text. */
const CREDIT_LENGTH = 400;
/** Elements of a credit that are looked at: what has more of one kind is a list of credits. */
const CALLED_AT_MOST = 4;

/** The words of the one element of a credit that is called so; '' where there is none, or more that say something else. */
const calledIn = (credit: Element, selector: string): string => {
  const found = [...credit.querySelectorAll(selector)].slice(0, CALLED_AT_MOST);
  const words = new Set(found.map((each) => readText(each, WORDS_LENGTH)).filter(Boolean));
  return words.size === 1 ? ([...words][0] ?? '') : '';
};

const namedIn = (statement: Element): Pick<Context, 'author' | 'title'> => {
  const block = statement.closest(BLOCK);
  const around = block && !block.matches('body') ? creditBlockOf(block) : null;
  const credit = around && readText(around, CREDIT_LENGTH).length < CREDIT_LENGTH ? around : null;
  const author = credit ? calledIn(credit, AUTHOR) : '';
  const title = credit && author ? calledIn(credit, TITLE) : '';
  return { ...(author && { author }), ...(title && { title }) };
};

/**
 * What stands around a statement.
 * @param element the link, the badge or the element whose words they are
 * @param node where the words are, when that is a part of the element
 */
export const readContext = (element: Element, node: Node = element): Context => ({
  before: readBefore(node),
  after: readAfter(node),
  rel: fold(attributeOf(element, 'rel') ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word && word.length <= RELATION_LENGTH)
    .slice(0, 20),
  badge: badgeOf(element),
  within: surroundingsOf(element),
  media: nearbyMedia(element, node),
  links: linksOf(element, node),
  heading: headingOf(element),
  ...namedIn(element),
});
