import { readTokens } from '../check/read/html-tokens';
import { parseAddress } from '../signal/parse-address';
import { readLinkHeader } from './read-link-header';

const RELATION = 'webmention';

/** Ends the reading of a page: what was looked for is there. */
const FOUND = Symbol('found');

/** Where the first <link> or <a> with rel=webmention leads, as written; null where there is none. One without href is passed over. */
const inMarkup = (html: string): string | null => {
  let found: string | null = null;
  let templates = 0;
  try {
    readTokens(html, {
      open: (name, { rel = '', href }) => {
        // What stands in a template is no part of the page.
        if (name === 'template') templates += 1;
        if (templates > 0 || (name !== 'link' && name !== 'a') || href === undefined) return;
        if (!rel.toLowerCase().split(/\s+/).includes(RELATION)) return;
        found = href;
        throw FOUND;
      },
      close: (name) => {
        if (name === 'template' && templates > 0) templates -= 1;
      },
      text: () => undefined,
    });
  } catch (error) {
    if (error !== FOUND) throw error;
  }
  return found;
};

/** What came when a page was asked for. */
export interface TargetPage {
  /** Where it came from in the end. */
  address: string;
  /** The Link header, or null. */
  link: string | null;
  /** Its markup, or its beginning; '' where it is no HTML. */
  html: string;
}

/**
 * The address that takes notices about a page (W3C Recommendation Webmention §3.1.2): the first of its Link header, else the first <link>
 * or <a> in the order of the document, resolved against the page's own address. null where it names none, or one that is no address of the
 * web.
 */
export const findEndpoint = ({ address, link, html }: TargetPage): string | null => {
  const inHeader = readLinkHeader(link ?? '').find(({ relations }) => relations.includes(RELATION))?.target;
  const written = inHeader ?? inMarkup(html);
  const url = written === null ? null : parseAddress(written.trim(), address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
};
