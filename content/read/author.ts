import { authorBlockOf } from './author-place';
import { forOneLook } from './memo';
import { rolesAround } from './surrounding';

/** What pages call a byline, the surest first. Lists by class cost next to nothing where there is none. */
const BYLINES = ['p-author', 'author-name', 'entry-author', 'post-author', 'author', 'byline', 'byl'];
export const AUTHORS_AT_MOST = 12;

const ofClasses = (document: Document, names: readonly string[]): Element[] =>
  names.flatMap((name) => [...document.getElementsByClassName(name)].slice(0, AUTHORS_AT_MOST));

/** Marked as the author's name, and not only called so by a class. */
const MARKED = 'a[rel~="author"],[itemprop~="author"]';

/** Elements that are called the name of who wrote something, the surest first. */
const namedIn = forOneLook((document: Document): Element[] => [
  ...document.querySelectorAll(MARKED),
  ...ofClasses(document, BYLINES),
]);

/** The same, with those first that stand where the page's own work names its author. */
export const bylinesIn = forOneLook((document: Document): Element[] => {
  const named = namedIn(document).slice(0, AUTHORS_AT_MOST);
  const own = named.filter((each) => authorBlockOf(each));
  return [...own, ...named.filter((each) => !own.includes(each))];
});

/** The element in a byline that holds the name alone. */
export const nameIn = (byline: Element): Element =>
  (byline.matches(MARKED) ? null : byline.querySelector('.fn,[itemprop~="name"],a')) ?? byline;

/** Whether what is said of an author here is of the page's own, and not of another that is listed beside it. */
export const isOfPage = (element: Element): boolean =>
  !rolesAround(element).some((role) => ['comment', 'aside', 'footer', 'teaser', 'nav'].includes(role));
