import { addressOf, attributeOf } from '../read/node';
import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

const AT_MOST = 20;
const RELATION =
  /(?:^|\s)((?:(?:dc|dcterms|dct|cc|schema|edm)[.:])?(?:licen[cs]e|rights)|copyright|monetization|payment|me|author)(?=\s|$)/i;
const RIGHTS = /licen[cs]e|copyright|rights/i;
/** What machines may do with a page, by RSL (https://rslstandard.org/rsl): terms of another kind, though it is called a license. */
const FOR_MACHINES = /^application\/rsl\+xml/i;

/** <link rel="license">, the older rel="copyright", Dublin Core's rel="DC.rights", and rel="monetization" and rel="payment"; rel="me" and "author". */
export const collectLinkElements: Collect = ({ document }) =>
  [...document.getElementsByTagName('link')]
    .filter(
      (link) => RELATION.test(attributeOf(link, 'rel') ?? '') && !FOR_MACHINES.test(attributeOf(link, 'type') ?? ''),
    )
    .slice(0, AT_MOST)
    .filter((link) => addressOf(link))
    .flatMap((link) => {
      const address = addressOf(link);
      const relation = (attributeOf(link, 'rel') ?? '').toLowerCase();
      const written = (attributeOf(link, 'href') ?? '').trim();
      const words = attributeOf(link, 'title') || `<link rel="${relation}" href="${written}">`;
      const [offer] = /monetization|payment/.exec(relation) ?? [];
      // https://webmonetization.org/specification/#disabled: it is not to be paid now.
      if (offer === 'monetization' && attributeOf(link, 'disabled') !== null) return [];
      // A payment pointer is no relative address, though it would pass for one: resolved, it would be this site's own.
      if (offer && written.startsWith('$')) return tellSupport(link, 'link-element', 'monetization', written, words);
      return offer
        ? tellSupport(link, 'link-element', offer as 'monetization' | 'payment', address, words)
        : !RIGHTS.test(relation)
          ? tellSupport(link, 'link-element', 'contact', address, words)
          : makeSignal('license', 'link-element', '', address, words, '', relation);
    });
