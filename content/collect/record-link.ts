import { addressOf, attributeOf } from '../read/node';
import { type Collect, makeSignal } from './signal';

const AT_MOST = 4;
const RELATION = /(?:^|\s)(?:alternate|describedby)(?:\s|$)/i;
const TYPE = /^application\/(?:json\+oembed|ld\+json)/i;

/** Where the page says that the site tells more of it, for machines. It is asked there when a person presses for it. */
export const collectRecordLinks: Collect = ({ document }) =>
  [...document.getElementsByTagName('link')]
    .filter((link) => TYPE.test(attributeOf(link, 'type') ?? '') && RELATION.test(attributeOf(link, 'rel') ?? ''))
    .filter((link) => /^https?:/.test(addressOf(link)))
    .slice(0, AT_MOST)
    .map((link) => {
      const type = (attributeOf(link, 'type') ?? '').toLowerCase();
      return makeSignal('record', 'link-element', '', addressOf(link), attributeOf(link, 'title') ?? '', '', type);
    });
