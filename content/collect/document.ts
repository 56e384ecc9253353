import type { Signal } from '../../src/signal/signal';
import { AUTHORS_AT_MOST, bylinesIn, isOfPage, nameIn } from '../read/author';
import { addressOf, documentFacts } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

const AT_MOST = 12;

/** A picture, film or sound that was opened by itself: the browser makes a document around it. */
const collectFile = (document: Document): Signal[] => {
  const kind = /^(image|video|audio)\//.exec(document.contentType)?.[1];
  if (!kind) return [];
  const media = kind === 'audio' ? 'sound' : kind;
  return [makeSignal('media', 'document', documentFacts.url(document), media, document.contentType, '')];
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
  for (const byline of bylinesIn(document).slice(0, AUTHORS_AT_MOST)) {
    const author = nameIn(byline);
    const name = readText(author, 100);
    if (!name || !isOfPage(author)) continue;
    const address = addressOf(author);
    signals.push(makeSignal('creator', 'document', '', name, name, pathOf(author), address));
    break;
  }
  return signals;
};
