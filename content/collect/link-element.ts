import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

const AT_MOST = 20;
const RELATION = /(?:^|\s)(license|copyright|monetization|payment|me|author)(?=\s|$)/i;
const RIGHTS = /license|copyright/i;

/** <link rel="license">, the older rel="copyright", and rel="monetization" and rel="payment"; rel="me" and "author". */
export const collectLinkElements: Collect = ({ document }) =>
  [...document.getElementsByTagName('link')]
    .filter((link) => RELATION.test(link.getAttribute('rel') ?? ''))
    .slice(0, AT_MOST)
    .filter((link) => link.href)
    .flatMap((link) => {
      const written = link.getAttribute('href')?.trim() ?? '';
      const words = link.title || `<link rel="${link.rel}" href="${written}">`;
      const [offer] = /monetization|payment/.exec(link.rel.toLowerCase()) ?? [];
      // https://webmonetization.org/specification/#disabled: it is not to be paid now.
      if (offer === 'monetization' && link.hasAttribute('disabled')) return [];
      // A payment pointer is no relative address, though it would pass for one: resolved, it would be this site's own.
      if (offer && written.startsWith('$')) return tellSupport(link, 'link-element', 'monetization', written, words);
      return offer
        ? tellSupport(link, 'link-element', offer as 'monetization' | 'payment', link.href, words)
        : !RIGHTS.test(link.rel)
          ? tellSupport(link, 'link-element', 'contact', link.href, words)
          : makeSignal('license', 'link-element', '', link.href, words, '', link.rel.toLowerCase());
    });
