import { ARTICLE, findTitle, followsText, HEADER, holderOf, MAIN, outermost } from './find-title';
import { forOneLook } from './memo';
import { parentElementOf } from './node';
import { isRepeated } from './repeated';
import { hasTextBetween } from './text-between';

/** The only outermost article of a page, or of its main part; null where there are several. */
const onlyArticle = (document: Document, within: Element | null): Element | null => {
  let only: Element | null = null;
  for (const article of [...(within ?? document).querySelectorAll(ARTICLE)].slice(0, 200)) {
    if (parentElementOf(article)?.closest(ARTICLE)) continue;
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

/** The nearest of the work's own parts that an element stands in, and no text of another's within it; null where it stands in none. */
export const ownRootOf = (element: Element): Element | null => {
  const { title, roots } = ownWorkIn(element.ownerDocument);
  for (let at = parentElementOf(element); at; at = parentElementOf(at)) {
    if (roots.includes(at)) return at;
    if (at.matches(ARTICLE) && !(title && at.contains(title))) return null;
  }
  return null;
};
