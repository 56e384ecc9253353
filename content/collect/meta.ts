import type { Says, Signal } from '../../src/signal/signal';
import type { Offer } from '../../src/signal/support';
import { attributeOf } from '../read/node';
import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

/** The names of meta elements that say something about rights, authors and titles, in lower case. */
const NAMES: Record<string, Says> = {
  'dc.rights': 'license', 'dc.rights.license': 'license', 'dc.license': 'license', 'dcterms.license': 'license',
  'dcterms.rights': 'license', 'dcterms.rightsholder': 'creator', license: 'license', 'og:license': 'license',
  'article:license': 'license', citation_license: 'license', copyright: 'license', rights: 'license',
  'dc.creator': 'creator', 'dcterms.creator': 'creator', author: 'creator', citation_author: 'creator',
  'dc.title': 'title', 'dcterms.title': 'title', citation_title: 'title', 'og:title': 'title',
  monetization: 'support', lightning: 'support', 'fediverse:creator': 'support',
}; // biome-ignore format: a table

/** Who wrote it, as Mastodon links it (https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/). */
const FEDIVERSE = 'fediverse:creator';
const AT_MOST = 60;

/** Dublin Core, Highwire, Open Graph and plain meta elements. */
export const collectMeta: Collect = ({ document }) => {
  const signals: Signal[] = [];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    if (signals.length === AT_MOST) break;
    const name = (attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '').toLowerCase();
    const says = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    const content = attributeOf(meta, 'content');
    if (!says || !content) continue;
    if (says === 'support')
      signals.push(...tellSupport(meta, 'meta', name === FEDIVERSE ? 'contact' : (name as Offer), content, content));
    else signals.push(makeSignal(says, 'meta', '', content, content, '', name));
  }
  return signals;
};
