import type { Signal } from '../../src/signal/signal';
import { pathOf } from '../read/place';
import { surroundingsOf } from '../read/surrounding';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** What pages call a byline, the surest first. Lists by class cost next to nothing where there is none. */
const BYLINES = ['p-author', 'author-name', 'entry-author', 'post-author', 'author', 'byline', 'byl'];
const AT_MOST = 12;

/** Elements that may name who wrote the page, the surest first. */
const authorsIn = function* (document: Document): Generator<Element> {
  yield* document.querySelectorAll('a[rel~="author"],[itemprop~="author"]');
  for (const name of BYLINES)
    for (const element of [...document.getElementsByClassName(name)].slice(0, AT_MOST))
      yield element.querySelector('.fn,[itemprop~="name"],a') ?? element;
};

const isOfPage = (element: Element): boolean =>
  !surroundingsOf(element).some((role) => ['comment', 'aside', 'footer', 'teaser', 'nav'].includes(role));

/** A picture, film or sound that was opened by itself: the browser makes a document around it. */
const collectFile = (document: Document): Signal[] => {
  const kind = /^(image|video|audio)\//.exec(document.contentType)?.[1];
  if (!kind) return [];
  const media = kind === 'audio' ? 'sound' : kind;
  return [makeSignal('media', 'document', document.URL, media, document.contentType, '')];
};

/** What the document says of itself with no license in mind: that it is a file, or its heading and its byline. */
export const collectDocument: Collect = ({ document }) => {
  const signals = collectFile(document);
  const headings = [...document.getElementsByTagName('h1')].slice(0, AT_MOST);
  const heading = headings.find((each) => each.closest('article,main')) ?? headings[0];
  if (heading) {
    const words = readText(heading, 300);
    signals.push(makeSignal('title', 'document', '', words, words, pathOf(heading), 'heading'));
  }
  let asked = 0;
  for (const author of authorsIn(document)) {
    if (asked++ === AT_MOST) break;
    const name = readText(author, 100).replace(/^(?:by|von|par|por|di)\s+/i, '');
    if (!name || !isOfPage(author)) continue;
    const address = (author as HTMLAnchorElement).href ?? '';
    signals.push(makeSignal('creator', 'document', '', name, name, pathOf(author), address));
    break;
  }
  return signals;
};
