import { readTokens } from '../check/read/html-tokens';
import { parseAddress } from '../signal/parse-address';

/** The attributes that lead somewhere, by which a receiver looks for the link (Webmention §3.2.2: "<a href>, <img>, <video> and others"). */
const LEADING: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['href'], area: ['href'], link: ['href'], img: ['src'], video: ['src', 'poster'], audio: ['src'] },
  ...{ source: ['src'], iframe: ['src'], embed: ['src'], object: ['data'], blockquote: ['cite'], q: ['cite'] },
};

/**
 * Whether a page leads to another: to exactly its address, as a receiver will ask. What is there only once a script has run, no receiver
 * sees, and it does not count.
 * @param address where the page is
 * @param target the page that is told, an absolute address
 */
export const linksTo = (html: string, address: string, target: string): boolean => {
  const wanted = parseAddress(target)?.href;
  let base = address;
  let isLinked = false;
  readTokens(html, {
    open: (name, attributes) => {
      if (name === 'base' && attributes.href && base === address)
        base = parseAddress(attributes.href, address)?.href ?? address;
      for (const key of LEADING[name] ?? []) {
        const written = attributes[key];
        isLinked ||= written !== undefined && parseAddress(written.trim(), base)?.href === wanted;
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isLinked && wanted !== undefined;
};
