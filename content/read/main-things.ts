import { forOneLook } from './memo';
import { addressOf, documentFacts } from './node';

/**
 * What is no work of the page though it may say a license: schema.org's people, places, offers, acts and lists, and what visitors write.
 * Every other type may be a work, known or not.
 */
const NO_WORK =
  /Person|Organi[sz]ation|Corporation|Business|Agent$|Place$|Event|Offer|Action|(?:Item|Breadcrumb)List|ListItem|Rating|Review|Comment|Question|Answer|Service$|PropertyValue|Brand$/;
/** What a page's record is, and its site's: they speak for the page where nothing on it is described itself. */
const RECORD = /Page$|^WebPageElement$/;
const SITE = /Site$|^Blog$|Catalog$/;

/** The properties by which a thing and its page are one: what is said of one is said of the other. */
export const ONE_WITH = /^mainEntity(?:OfPage)?$/;

export const isWork = (type: string): boolean => !NO_WORK.test(type);

/** An address without what differs between ways to write the same one. */
const keyOf = (address: string): string =>
  (address.split('#')[0] ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const keysOf = forOneLook(
  (document: Document): ReadonlySet<string> =>
    new Set(
      [documentFacts.url(document), addressOf(document.querySelector('link[rel="canonical" i]'))]
        .filter(Boolean)
        .map(keyOf),
    ),
);

/** Whether an address is this page's own. One with a fragment is of something on it. */
export const isHere = (addresses: readonly string[], document: Document): boolean =>
  addresses.some((address) => !address.includes('#') && keysOf(document).has(keyOf(address)));

/** Whether an address only tells places of this page apart. */
export const isPlaceOf = (address: string, document: Document): boolean =>
  address.includes('#') && (keysOf(document).has(keyOf(address)) || keyOf(address) === keyOf(document.baseURI));

/** A thing that is described at the top of the page's data. */
export interface Described {
  type: string;
  /** By which the thing calls itself, the surest first. */
  addresses: readonly string[];
}

/**
 * Those of a page's things that are the page, in groups: what it is about, its record, its site. Of several in a group the one with the
 * page's address is meant; several with other addresses are a list.
 */
export const mainThings = <Thing extends Described>(things: readonly Thing[], document: Document): Thing[][] => {
  const groups: [Thing[], Thing[], Thing[]] = [[], [], []];
  for (const thing of things) {
    const types = thing.type.split(' ');
    if (isWork(thing.type))
      groups[types.every((type) => SITE.test(type)) ? 2 : types.every((type) => RECORD.test(type)) ? 1 : 0].push(thing);
  }
  return groups.map((group) => {
    const isElsewhere = ({ addresses }: Thing) =>
      addresses.some((address) => !isPlaceOf(address, document)) && !isHere(addresses, document);
    const others = new Set(group.filter(isElsewhere).map(({ addresses }) => keyOf(addresses[0] ?? '')));
    const isListed = others.size > 1 || group.some(({ addresses }) => isHere(addresses, document));
    return isListed ? group.filter((thing) => !isElsewhere(thing)) : group;
  });
};
