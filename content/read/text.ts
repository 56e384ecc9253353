import { CONTEXT_LENGTH, EDGE } from '../../src/signal/signal';
import { forOneLook } from './memo';
import { isElement, parentElementOf } from './node';
import { creditBlockOf } from './surrounding';

/** White space folded, in one line. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is never read as the page's words: code, form fields, fallbacks. */
export const UNREAD = 'script,style,noscript,template,textarea,select,code,svg,iframe,object';
export const BLOCK =
  'p,div,li,td,th,tr,dd,dt,figcaption,figure,section,article,aside,footer,header,nav,main,h1,h2,h3,h4,h5,h6,blockquote,pre,table,ul,ol,dl,form,address,details,summary,button,body';
/** The block that an element's words belong to. */
const blockOf = forOneLook((element: Element) => element.closest(BLOCK));
const isUnread = forOneLook((element: Element) => element.closest(UNREAD) !== null);

/** A raised number that leads to a note: it is no part of the word before it. */
const isNoteMark = (data: string, holder: Element): boolean =>
  data.length < 12 && /^[\s[(]*\d{1,3}[\s\])]*$/.test(data) && !!holder.closest('sup') && !!holder.closest('a');

/** Stands apart from a caption, also inside it. */
const APART = /^(?:H[1-6]|BUTTON)$/;
const MEDIA = /^(?:IMG|VIDEO|AUDIO|PICTURE)$/;

/** Stands in a context for an image, a video or a sound. */
const OBJECT = '￼';

/** Nodes that are looked at on each side of a statement: beyond that nobody would read the words as belonging to it. */
const NODES_AT_MOST = 120;

/**
 * The words on one side of an element, at most CONTEXT_LENGTH characters: an edge of a block is a line break, a picture
 * the object replacement character; an EDGE marks where its own block ends. White space is folded otherwise.
 */
const readSide = (from: Node, forward: boolean): string => {
  const top = from.ownerDocument?.body;
  if (!top) return '';
  const walker = from.ownerDocument.createTreeWalker(top, 5 /* elements and text */);
  walker.currentNode = from;
  const parts: string[] = [];
  let length = 0;
  const holder = isElement(from) ? from : parentElementOf(from);
  let block = holder && blockOf(holder);
  const credit = block && creditBlockOf(block);
  let isOut = false;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let i = 0; i < NODES_AT_MOST && length < CONTEXT_LENGTH; i++) {
    const node = forward ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    if (node.contains(from) || from.contains(node)) continue;
    if (isElement(node)) {
      if (node.nodeName === 'BR' || node.nodeName === 'HR') add('\n');
      else if (MEDIA.test(node.nodeName)) add(OBJECT);
      continue;
    }
    const { data, parentElement } = node as Text;
    if (!parentElement || !/\S/.test(data) || isUnread(parentElement) || isNoteMark(data, parentElement)) {
      if (data) add(' ');
      continue;
    }
    const own = blockOf(parentElement);
    if (own !== block) {
      const isEdge: boolean = !isOut && (!credit?.contains(node) || APART.test(own?.nodeName ?? ''));
      add(isEdge ? `\n${EDGE}` : '\n');
      isOut ||= isEdge;
    }
    block = own;
    const words = data.replace(/\s+/g, ' ');
    add(forward ? words.slice(0, CONTEXT_LENGTH) : words.slice(-CONTEXT_LENGTH));
  }
  if (!forward) parts.reverse();
  return parts
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n\u2029]*/g, (lines) => (lines.includes(EDGE) ? `\n${EDGE}` : '\n'));
};

export const readBefore = (node: Node): string => readSide(node, false).slice(-CONTEXT_LENGTH);
export const readAfter = (node: Node): string => readSide(node, true).slice(0, CONTEXT_LENGTH);

/** Text nodes that are looked at; a layout of tables has thousands that hold nothing but white space. */
const TEXTS_AT_MOST = 3000;

/** UTF-16 units of one text: more than anybody asks for, with its white space. */
const READ_AT_ONCE = 20_000;

/** Whether two elements are parts of one line: neither begins a block in the other. */
const isInLine = (one: Element, other: Element | null): boolean => other !== null && blockOf(one) === blockOf(other);

/** Changes the look of letters in a word. A raised number does not: behind a name it leads to a footnote. */
const FORMATS = /^(?:B|I|EM|STRONG|SUB|FONT|SMALL|BIG|U|MARK)$/;
/** Stands close to the word before it, or goes on with it. */
const CLOSES = /^[.,;:!?)\]’”]/;
const GOES_ON = /^[\p{Ll}\p{Lo}\p{M}]/u;
/** Letters of a piece that is no word by itself: a first letter, the 2 in H₂O. */
const PIECE_LENGTH = 2;

const breaksLine = (node: Node | null): boolean => node?.nodeName === 'BR';

/** Whether the letters of one of two elements are pieces of a word that goes on in the other. */
const isPiece = (one: Element, other: Element | null, before: string, after: string): boolean => {
  const [first, second] = [FORMATS.test(one.nodeName), FORMATS.test(other?.nodeName ?? '')];
  if (first === second) return false;
  const piece = first ? (before.split(/\s/).at(-1) ?? '') : after;
  return piece.length <= PIECE_LENGTH || GOES_ON.test(after);
};

/**
 * The text of an element without code in it, at most `length` characters; the work is bounded by that, not by the page. Pieces of one word
 * stay together ("<b>A</b>nn"); what stands in elements of its own is told apart, for their styles may part them.
 */
export const readText = (element: Element, length: number): string => {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  let last: Element | null = null;
  for (let i = 0; i < TEXTS_AT_MOST && text.length < length * 2; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const holder = parentElementOf(node);
    if (holder && (isUnread(holder) || isNoteMark(node.data, holder))) continue;
    if (!/\S/.test(node.data)) {
      last = null;
      continue;
    }
    if (breaksLine(node.previousSibling)) last = null;
    const data = node.data.slice(0, READ_AT_ONCE);
    const isOneWord =
      last !== null && isInLine(last, holder) && (CLOSES.test(data) || isPiece(last, holder, text, data));
    text += `${isOneWord ? '' : ' '}${data}`;
    last = breaksLine(node.nextSibling) ? null : holder;
  }
  return fold(text).slice(0, length);
};

/** More characters than this are never asked about at once. */
const MEASURED = 1600;

/** How many characters of words an element has, up to MEASURED. */
export const textLength = forOneLook((element: Element): number => readText(element, MEASURED).length);
