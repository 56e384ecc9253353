import type { Says, Signal } from '../../src/signal/signal';
import { makeSignal } from '../collect/signal';
import { addressOf, documentFacts } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import type { Site } from './site';

const LICENSES_AT_MOST = 20;
const LENGTH = 1000;

const textIn = (element: Element | null, selector: string): string => {
  const found = element?.querySelector(selector);
  return found ? readText(found, LENGTH) : '';
};

/** What a wiki writes for machines alone. */
const HIDDEN = '[style*="display:none" i],[style*="display: none" i],[hidden],.mw-empty-elt,.mw-editsection,.nodisplay';

/** The words of an element that are shown. */
const shownIn = (element: Element | null | undefined): string => {
  const shown = element?.cloneNode(true) as Element | undefined;
  for (const each of shown?.querySelectorAll(HIDDEN) ?? []) each.remove();
  return shown ? readText(shown, 190) : '';
};

const kindOf = (file: string): string => {
  if (/\.(?:ogv|webm|mpe?g)$/i.test(file)) return 'video';
  return /\.(?:og[ga]|opus|mp3|wav|flac|midi?)$/i.test(file) ? 'sound' : 'image';
};

/**
 * A file's page on Commons or a Wikipedia: hidden elements for machines, one set for each license to choose from
 * (https://commons.wikimedia.org/wiki/Commons:Machine-readable_data). All of it is about the file; the page's own text has a
 * license of its own.
 */
export const wikimediaCommons: Site = {
  pages: /^[\w.-]+\.(?:wiki(?:media|pedia|books|source|news|voyage|versity)|wiktionary)\.org\/wiki\/[^/]+(?::|%3A)./i,
  read: function* (document): Generator<Signal> {
    const file = addressOf(document.querySelector('.fullMedia a.internal[href],#file a[href]'));
    if (!/^https?:/.test(file)) return;
    const tell = (says: Says, value: string, place: string, detail?: string) =>
      makeSignal(says, 'site', file, value, value, place, detail);
    let count = 0;
    for (const box of document.getElementsByClassName('licensetpl')) {
      // What the wiki may show and nobody else may reuse is in such a box, too.
      const isFree = !box.matches('.licensetpl_nonfree') && !box.querySelector('.licensetpl_nonfree');
      const name = textIn(box, '.licensetpl_short') || textIn(box, '.licensetpl_long');
      const license = textIn(box, '.licensetpl_link') || name;
      if (!isFree || !license || count++ === LICENSES_AT_MOST) continue;
      yield { ...tell('license', license, pathOf(box)), words: name.slice(0, 300) };
      const attribution = textIn(box, '.licensetpl_attr');
      if (attribution) yield tell('notice', attribution, pathOf(box));
    }
    if (!count) return;
    const author = document.querySelector('#fileinfotpl_aut + td');
    const name = shownIn(author?.querySelector('.fn')) || shownIn(author) || textIn(document.body, '.licensetpl_aut');
    const link = addressOf(author?.querySelector('a[href]'));
    if (name) yield tell('creator', name, author ? pathOf(author) : '', link);
    const title = /^[^:]+:(.+?)(?:\.\w{2,4})?$/.exec(textIn(document.body, '#firstHeading'))?.[1];
    if (title) yield tell('title', title, '');
    yield tell('source', documentFacts.url(document).split('#')[0] ?? '', '');
    yield tell('media', kindOf(file), '');
  },
};
