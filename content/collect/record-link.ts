import { type Collect, makeSignal } from './signal';

const AT_MOST = 4;
const TYPES = ['application/json+oembed', 'application/ld+json'];

const SELECTOR = ['alternate', 'describedby']
  .flatMap((rel) => TYPES.map((type) => `link[rel~="${rel}" i][type^="${type}" i][href]`))
  .join();

/** Where the page says that the site tells more of it, for machines. It is asked there when a person presses for it. */
export const collectRecordLinks: Collect = ({ document }) =>
  [...document.querySelectorAll<HTMLLinkElement>(SELECTOR)]
    .filter((link) => /^https?:/.test(link.href))
    .slice(0, AT_MOST)
    .map((link) => makeSignal('record', 'link-element', '', link.href, link.title, '', link.type.toLowerCase()));
