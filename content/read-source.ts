import { parseAddress } from '../src/signal/parse-address';
import { type Look, look } from './look';
import { attributeOf, documentFacts } from './read/node';

/** UTF-16 units of a page's source that are read. */
const LENGTH_AT_MOST = 2_000_000;

/**
 * Reads the source of a page that is not open, as the page itself is read: nothing of it is loaded, and no script of it runs. How it looks is
 * not known then: what a style hides counts as seen.
 * @param address where the page is, or will be
 */
export const readSource = (html: string, address: string): Look => {
  const document = new DOMParser().parseFromString(html.slice(0, LENGTH_AT_MOST), 'text/html');
  const base = document.createElement('base');
  // The page's own base is told from its own address, as in a browser.
  const own = attributeOf(document.querySelector('base[href]'), 'href') ?? '';
  base.href = (parseAddress(own, address) ?? new URL(address)).href;
  document.head.prepend(base);
  const before = documentFacts.url;
  documentFacts.url = (asked) => (asked === document ? address : before(asked));
  try {
    return look(document);
  } finally {
    documentFacts.url = before;
  }
};
