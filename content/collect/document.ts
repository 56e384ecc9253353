import type { Signal } from '../../src/signal/signal';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

const BYLINE =
  '[rel~="author" i],[class~="author" i] .fn,.byline a,.byline .author,.entry-author,.post-author,.author-name,.p-author';

/** What the document says of itself with no license in mind: its heading and its byline. */
export const collectDocument: Collect = ({ document }) => {
  const signals: Signal[] = [];
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
