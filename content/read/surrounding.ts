import type { Surrounding } from '../../src/signal/signal';
import { forOneLook } from './memo';
import { attributeOf, idOf, textIn } from './node';
import { parentOf } from './place';

const BY_TAG: Record<string, Surrounding> = {
  FIGURE: 'figure', FIGCAPTION: 'caption', CAPTION: 'caption', ARTICLE: 'article', MAIN: 'main', HEADER: 'header',
  FOOTER: 'footer', ASIDE: 'aside', NAV: 'nav', TABLE: 'table', LI: 'list', A: 'link',
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', BLOCKQUOTE: 'quote', Q: 'quote',
}; // biome-ignore format: a table

/** Class and id names, split at hyphens and underscores, that say what an element is for. */
const BY_NAME: readonly (readonly [Surrounding, RegExp])[] = [
  ['comment', /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies)(?=$|[\s_-])/i],
  // What code says is said of the code.
  ['quote', /(?:^|[\s_-])(?:quote(?:content|block|body)|bbcode_quote|bbquote|zitat|code|hljs|prettyprint|syntaxhighlighter|sourcecode)(?=$|[\s_-])/i],
  ['teaser', /(?:^|[\s_-])(?:related|teasers?|recommended|crp|yarpp|jp-relatedposts)(?=$|[\s_-])/i],
  ['caption', /caption|bildunterschrift|legende|thumbcaption|bildtext/i],
  ['credit', /(?:^|[\s_-])(?:(?:image|photo|picture|media|bild|foto)[\s_-]?(?:credits?|copyright|source|quelle)|credits?|bildnachweis|bildquelle|attribution)(?=$|[\s_-])/i],
  ['figure', /(?:^|[\s_-])(?:wp-block-image|figure|thumbinner|image-?wrap(?:per)?|gallery-item|photo|imagebox|csc-textpic-image)(?=$|[\s_-])/i],
  ['rights', /licen[cs]|lizenz|copyright|creative-?commons|(?:^|[\s_-])(?:rights|cc)(?=$|[\s_-])/i],
  ['footer', /(?:^|[\s_-])(?:footer|colophon|site-info|footbar)/i],
  ['aside', /(?:^|[\s_-])sidebar|(?:^|\s)widget/i],
]; // biome-ignore format: a table

/** What is one credit, whatever blocks it is made of. */
const CAPTION = 'figcaption,caption';
const CREDIT = /caption|credit|copyright|bildnachweis/i;
const LEVELS_AT_MOST = 4;

const ANCESTORS_AT_MOST = 30;

/** Code that is shown, and coloured as such: what it says is said of it. */
const CODE = 'pre[class*=lang],pre[class*=source],pre[class*=highlight],[class*=highlight] pre,[class*=lang-] pre';

/** Paragraphs of a quotation: what is longer is a text that is indented. */
const QUOTED_AT_MOST = 20;

/** A quotation has no headings of its own, and an end: some pages are set in one whole. */
const isLayout = (element: Element): boolean =>
  element.tagName === 'BLOCKQUOTE' &&
  (element.childElementCount > QUOTED_AT_MOST || element.querySelector('h1,h2,h3,h4') !== null);

/** What an element is by its name, and by what the page calls it: a link may be a teaser, a list item a comment. */
const rolesOf = forOneLook((element: Element): (Surrounding | undefined)[] => {
  const names = `${attributeOf(element, 'class') ?? ''} ${idOf(element)}`;
  const byName =
    names.length > 1 && element.tagName !== 'BODY' && element.tagName !== 'HTML'
      ? BY_NAME.find(([, pattern]) => pattern.test(names.slice(0, 200)))?.[0]
      : undefined;
  // A page may write an element of any name into MathML: `constructor` is no tag of the table.
  const byTag = element.matches(CODE)
    ? 'quote'
    : Object.hasOwn(BY_TAG, element.tagName) && !isLayout(element)
      ? BY_TAG[element.tagName]
      : undefined;
  return [byTag, byName];
});

/** A paragraph with as many characters is a part of a text. */
const LONG = 200;
/** Paragraphs that are looked at from either end: there may be as many comments below a text. */
const PARAGRAPHS_AT_MOST = 200;

const isOfText = (paragraph: Element): boolean =>
  textIn(paragraph).trim().length >= LONG &&
  !standsIn(paragraph, 'comment', 'footer', 'aside', 'teaser', 'nav', 'rights');

/** The first and the last long paragraph of a document; null where it has none. */
const textOf = forOneLook((document: Document): { first: Element; last: Element } | null => {
  const paragraphs = [...document.getElementsByTagName('p')];
  const first = paragraphs.slice(0, PARAGRAPHS_AT_MOST).find(isOfText);
  const last = first && paragraphs.slice(-PARAGRAPHS_AT_MOST).reverse().find(isOfText);
  return first ? { first, last: last ?? first } : null;
});

/** Whether an element stands before the text of its page, or after it. */
const besideText = (element: Element): Surrounding[] => {
  const text = textOf(element.ownerDocument);
  if (!text) return [];
  if (element.compareDocumentPosition(text.first) === 4 /* following */) return ['before-text'];
  return element.compareDocumentPosition(text.last) === 2 /* preceding */ ? ['after-text'] : [];
};

/** What an element stands in, the nearest first. */
export const rolesAround = (element: Element): Surrounding[] => {
  const roles: Surrounding[] = [];
  let at: Element | null = element;
  for (let i = 0; at && i < ANCESTORS_AT_MOST; i++, at = parentOf(at)) {
    for (const role of rolesOf(at)) if (role && !roles.includes(role)) roles.push(role);
  }
  return roles;
};

/**
 * What an element stands in, the nearest first; then whether it stands beside the text of the page, which costs a walk over the elements
 * between them.
 */
export const surroundingsOf = (element: Element): Surrounding[] => [...rolesAround(element), ...besideText(element)];

/**
 * The block that a statement's credit ends with: the caption or credit that it is a part of, or else the block itself. A cell or an item is
 * no such whole where it holds blocks: pages are laid out in them.
 */
export const creditBlockOf = forOneLook((block: Element): Element => {
  let called: Element | null = null;
  let at: Element | null = block;
  for (let i = 0; at && i < LEVELS_AT_MOST; i++, at = parentOf(at)) {
    if (at.matches(CAPTION)) return at;
    if (CREDIT.test((attributeOf(at, 'class') ?? '').slice(0, 200))) called ??= at;
  }
  return called ?? block;
});

/** Nobody's own words stand as deep as that. */
const DEPTH_AT_MOST = 1000;

/**
 * Whether an element stands in one of these, however deep: what others write may nest as far as it likes. What stands too deep to tell
 * is taken for what others write.
 */
export const standsIn = (element: Element, ...roles: Surrounding[]): boolean => {
  let at: Element | null = element;
  for (let i = 0; at && i < DEPTH_AT_MOST; i++, at = parentOf(at))
    if (rolesOf(at).some((role) => role && roles.includes(role))) return true;
  return at !== null;
};
