import type { Signal } from '../../src/signal/signal';
import { addressOf, attributeOf, documentFacts } from '../read/node';
import { type Collect, makeSignal } from './signal';

const AT_MOST = 4;
/** Meta elements that are looked at: a page has some dozens. */
const METAS_AT_MOST = 1000;

/** The media types of records, and the relation by which a page names each: src/lookup reads them. */
const RECORDS: readonly (readonly [type: RegExp, relation: RegExp])[] = [
  [/^application\/(?:json\+oembed|ld\+json)/, /(?:^|\s)(?:alternate|describedby)(?:\s|$)/i],
  [/^application\/rsd\+xml/, /^edituri$/i],
  [/^application\/rsl\+xml/, /(?:^|\s)license(?:\s|$)/i],
];

const IDENTIFIER = /^(?:(?:bepress_)?citation_doi|prism[.:]doi|(?:dc|dcterms)[.:]identifier(?:[.:]doi)?)$/i;
const DOI = /^(?:doi:\s{0,3}|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,200})$/i;

/** The page's own DOI, by which its registry knows it (https://www.doi.org/the-identifier/resources/handbook, 2.2). */
const doiIn = (document: Document): Signal[] => {
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, METAS_AT_MOST)) {
    if (!IDENTIFIER.test(attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '')) continue;
    const doi = DOI.exec((attributeOf(meta, 'content') ?? '').trim())?.[1];
    if (doi) return [makeSignal('record', 'meta', '', `https://doi.org/${doi}`, doi, '', 'doi')];
  }
  return [];
};

/** Where a viewer's markup has the address of what it shows (https://iiif.io/api/presentation/3.0/), and links that hand it on. */
const NAMES = ['data-manifest', 'data-iiif-manifest', 'data-manifest-url'] as const;
const MANIFESTS = `${NAMES.map((name) => `[${name}]`)},a[href*="manifest=http"]`;
/** Films have manifests, too. */
const IS_IIIF = /^https?:.*(?:iiif|\/manifest(?:\.json)?(?:[?#]|$))/i;
/** https://iiif.io/api/presentation/3.0/#63-responses */
const IIIF = 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"';

/** The IIIF manifest of what the page shows; none where it shows several. */
const manifestIn = (document: Document): Signal[] => {
  const addresses = new Set<string>();
  const here = documentFacts.url(document);
  for (const element of [...document.querySelectorAll(MANIFESTS)].slice(0, AT_MOST)) {
    const href = addressOf(element);
    const written = NAMES.map((name) => attributeOf(element, name)).find((each) => each);
    const address = written ?? (URL.canParse(href) ? new URL(href).searchParams.get('manifest') : null);
    if (address && URL.canParse(address, here)) addresses.add(new URL(address, here).href);
  }
  const [address = '', another] = addresses;
  return another || !IS_IIIF.test(address) ? [] : [makeSignal('record', 'document', '', address, '', '', IIIF)];
};

/** Where the page says that the site, or a registry, tells more of it for machines. It is asked there when a person presses for it. */
export const collectRecordLinks: Collect = ({ document }) => [
  ...[...document.getElementsByTagName('link')]
    .map((link) => ({
      link,
      type: (attributeOf(link, 'type') ?? '').toLowerCase(),
      rel: attributeOf(link, 'rel') ?? '',
    }))
    .filter(({ type, rel }) => RECORDS.some(([types, relation]) => types.test(type) && relation.test(rel)))
    .filter(({ link }) => /^https?:/.test(addressOf(link)))
    .slice(0, AT_MOST)
    .map(({ link, type }) =>
      makeSignal('record', 'link-element', '', addressOf(link), attributeOf(link, 'title') ?? '', '', type),
    ),
  ...doiIn(document),
  ...manifestIn(document),
];
