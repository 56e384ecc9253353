import type { Says, Signal } from '../../src/signal/signal';
import type { Offer } from '../../src/signal/support';
import { attributeOf } from '../read/node';
import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

/** What meta elements with these names say about rights, authors and titles. */
const NAMES: readonly (readonly [names: RegExp, says: Says])[] = [
  // A vocabulary may stand before the term, however it is put there: DC.rights, dcterms:license, prism.copyright, citation_license.
  [/^(?:(?:dc|dcterms|dct|dc11|schema|cc|edm|eprints|prism|og|article|citation|bepress_citation)[.:_])?(?:licen[cs]es?|rights|copyright)(?:[.:_](?:license|ur[il]|link))?$/i, 'license'],
  [/^(?:(?:dc|dcterms|dct|dc11)[.:]creator(?:[.:]personalname)?|dcterms[.:]rightsholder|author|citation_author)$/i, 'creator'],
  [/^(?:(?:dc|dcterms|dct|dc11)[.:]title|citation_title|og:title)$/i, 'title'],
  [/^(?:monetization|lightning|fediverse:creator)$/i, 'support'],
]; // biome-ignore format: a table

/** Who wrote it, as Mastodon links it (https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/). */
const FEDIVERSE = 'fediverse:creator';
const AT_MOST = 60;

/** Dublin Core, Highwire, Open Graph and plain meta elements. */
export const collectMeta: Collect = ({ document }) => {
  const signals: Signal[] = [];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    if (signals.length === AT_MOST) break;
    const name = (attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '').toLowerCase();
    const says = NAMES.find(([names]) => names.test(name))?.[1];
    const content = attributeOf(meta, 'content');
    if (!says || !content) continue;
    if (says === 'support')
      signals.push(...tellSupport(meta, 'meta', name === FEDIVERSE ? 'contact' : (name as Offer), content, content));
    else signals.push(makeSignal(says, 'meta', '', content, content, '', name));
  }
  return signals;
};
