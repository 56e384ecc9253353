import type { Signal } from '../../src/signal/signal';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

const BYLINE =
  'a[rel~="author"],.author .fn,.byline a,.byline .author,.entry-author,.post-author,.author-name,.p-author';

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
  const heading = document.querySelector('article h1,main h1') ?? document.querySelector('h1');
  if (heading)
    signals.push(
      makeSignal('title', 'document', '', readText(heading, 300), readText(heading, 300), pathOf(heading), 'heading'),
    );
  for (const author of [...document.querySelectorAll(BYLINE)].slice(0, 20)) {
    const name = readText(author, 100);
    if (!name || author.tagName === 'LINK' || author.closest('[class*="comment" i],[id*="comment" i],aside,footer'))
      continue;
    signals.push(
      makeSignal('creator', 'document', '', name, name, pathOf(author), (author as HTMLAnchorElement).href ?? ''),
    );
    break;
  }
  return signals;
};
