import { fromId } from './from-id';
import type { License } from './license';

/**
 * The pages on which a site says which license all of its content is under, and that license: with its version only where all
 * of the content has the same one. Hosts without www, paths in lower case. A page that names its license in its own address
 * is read by these words and is not listed.
 */
const HOUSE_PAGES: readonly (readonly [page: RegExp, id: string])[] = [
  // The version has changed over the years, and the page that the address leads to does not say which film has which.
  [/^youtube\.com\/t\/creative_commons$/, 'CC-BY'],
  // What was written until 2011 is under 2.5, until 2018 under 3.0, and later under 4.0.
  [/^(?:(?:[\w-]+\.)?(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu|stackapps)\.com|mathoverflow\.net)\/help\/licensing$/, 'CC-BY-SA'],
  // A wiki says CC BY-SA in its footer, and no version.
  [/^(?:[\w-]+\.)?fandom\.com\/licensing$/, 'CC-BY-SA'],
  [/^mozilla\.org(?:\/[\w-]+)?\/foundation\/licensing\/website-content$/, 'CC-BY-SA-3.0'],
  // No known copyright restrictions: not RightsStatements.org's words, and what they mean.
  [/^flickr\.com\/commons\/usage$/, 'RS-NKC-1.0'],
]; // biome-ignore format: a table

/** The license that a site's own page about its license is about, by the page's address; null for every other page. */
export const fromHousePage = (address: string): License | null => {
  const page = address
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .split(/[?#]/, 1)
    .join('')
    .replace(/(?<!\/)\/+$/, '');
  const id = HOUSE_PAGES.find(([pattern]) => pattern.test(page))?.[1];
  return id === undefined ? null : fromId(id);
};
