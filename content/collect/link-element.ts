import { type Collect, makeSignal } from './signal';

const AT_MOST = 20;

/** <link rel="license">, the older rel="copyright", and rel="monetization" and rel="payment". */
export const collectLinkElements: Collect = ({ document }) =>
  [...document.getElementsByTagName('link')]
    .filter((link) =>
      /(?:^|\s)(?:license|copyright|monetization|payment)(?:\s|$)/i.test(link.getAttribute('rel') ?? ''),
    )
    .slice(0, AT_MOST)
    .filter((link) => link.href)
    .map((link) => {
      const says = /monetization|payment/i.test(link.rel) ? 'support' : 'license';
      const words = link.title || `<link rel="${link.rel}" href="${link.getAttribute('href')}">`;
      return makeSignal(says, 'link-element', '', link.href, words, '', link.rel.toLowerCase());
    });
