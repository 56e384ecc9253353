import { type Collect, makeSignal } from './signal';

const AT_MOST = 4;
const RELATION = /(?:^|\s)(?:alternate|describedby)(?:\s|$)/i;
const TYPE = /^application\/(?:json\+oembed|ld\+json)/i;

/** Where the page says that the site tells more of it, for machines. It is asked there when a person presses for it. */
export const collectRecordLinks: Collect = ({ document }) =>
  [...document.getElementsByTagName('link')]
    .filter((link) => TYPE.test(link.getAttribute('type') ?? '') && RELATION.test(link.getAttribute('rel') ?? ''))
    .filter((link) => /^https?:/.test(link.href))
    .slice(0, AT_MOST)
    .map((link) => makeSignal('record', 'link-element', '', link.href, link.title, '', link.type.toLowerCase()));
