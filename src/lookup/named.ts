import { isPage, namedIn, type RecordSource, type Subject } from './record';
import { apiOf } from './wiki-file';

/** Records that a page names, in its head or in its own address (content/collect/record-link). */

/** A IIIF manifest's media type, as a page writes it (https://iiif.io/api/presentation/3.0/#63-responses). */
const isIiif = (type: string): boolean => type.includes('iiif.io/api/presentation');

/** Where viewers have the manifest in their own address: ?manifest=, and #?manifest= (https://iiif.io/api/content-state/1.0/#31). */
const PARAMETERS = ['manifest', 'iiif-content'] as const;

const manifestIn = (subject: Subject): string | null => {
  if (!isPage(subject) || !URL.canParse(subject.page)) return null;
  const { search, hash } = new URL(subject.page);
  for (const query of [search, hash.replace(/^#\??/, '')]) {
    const parameters = new URLSearchParams(query);
    for (const name of PARAMETERS) {
      const address = parameters.get(name) ?? '';
      if (/^https?:\/\//i.test(address)) return address;
    }
  }
  return null;
};

export const iiif: RecordSource = {
  ...{ id: 'iiif', name: 'IIIF' },
  find: (subject) => namedIn(subject, isIiif) ?? manifestIn(subject),
};

const DOI_HOME = 'https://doi.org/';

/** The DOI that the page calls its own, as a path: its slashes stand, and nothing else of it means anything in an address. */
const doiIn = (subject: Subject): string | null => {
  const address = namedIn(subject, (type) => type === 'doi');
  if (!address?.startsWith(DOI_HOME)) return null;
  return address.slice(DOI_HOME.length).split('/').map(encodeURIComponent).join('/');
};

const datacite: RecordSource = {
  ...{ id: 'datacite', name: 'DataCite' },
  find: (subject) => {
    const doi = doiIn(subject);
    return doi && `https://api.datacite.org/dois/${doi}`;
  },
};

/** What it has no record of, DataCite may have. */
export const crossref: RecordSource = {
  ...{ id: 'crossref', name: 'Crossref' },
  find: (subject) => {
    const doi = doiIn(subject);
    return doi && `https://api.crossref.org/works/${doi}`;
  },
  orElse: datacite,
};

/** https://oembed.com, 4 */
export const oembed: RecordSource = {
  ...{ id: 'oembed', name: '' },
  find: (subject) => namedIn(subject, (type) => type === 'application/json+oembed'),
};

/** A creator's catalogue (docs/CATALOGUE.md), which is followed and says nothing of the page. */
const isCatalogue = (type: string): boolean => type.includes('commoner-catalogue:');

/** <link rel="describedby" type="application/ld+json">, as FAIR Signposting does. */
export const jsonRecord: RecordSource = {
  ...{ id: 'json-ld', name: '' },
  find: (subject) =>
    namedIn(subject, (type) => type.startsWith('application/ld+json') && !isIiif(type) && !isCatalogue(type)),
};

/** A wiki about the license of its texts (https://www.mediawiki.org/wiki/API:Siteinfo). */
export const mediaWiki: RecordSource = {
  ...{ id: 'mediawiki', name: '' },
  find: (subject) => {
    const api = isPage(subject) ? apiOf(subject.named) : null;
    return api && `${api}?action=query&meta=siteinfo&siprop=rightsinfo&format=json&formatversion=2`;
  },
  isLicenseOnly: true,
};

/** A site's terms for machines, which may name a standard license for this page. */
export const rsl: RecordSource = {
  ...{ id: 'rsl', name: '' },
  find: (subject) => namedIn(subject, (type) => type === 'application/rsl+xml'),
};
