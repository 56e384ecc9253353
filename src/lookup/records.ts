import { github, inaturalist, internetArchive, openverse, zenodo } from './archives';
import { flickrPhoto } from './flickr';
import { crossref, iiif, jsonRecord, mediaWiki, oembed, rsl } from './named';
import type { RecordSource, Subject } from './record';
import { wikimediaCommons } from './wiki-files';

/** Every place that can be asked, the best known first: a site's own interface before what its pages name. */
export const RECORDS: readonly RecordSource[] = [
  ...[wikimediaCommons, flickrPhoto, internetArchive, zenodo, github, inaturalist, openverse],
  ...[iiif, crossref, oembed, jsonRecord, mediaWiki, rsl],
];

/** A place that keeps a record of a subject, and the record's address. */
export interface Place {
  source: RecordSource;
  address: string;
  /** Whom to ask where it has none after all. */
  orElse: Place | null;
}

/** An address that may be asked: https, and http from a page that is http itself. */
const mayAsk = (address: string, page: string): boolean =>
  URL.canParse(address) && [new URL(page).protocol, 'https:'].includes(new URL(address).protocol);

const placeIn = (sources: readonly RecordSource[], subject: Subject): Place | null => {
  for (const source of sources) {
    const address = source.find(subject);
    if (address === null || !mayAsk(address, subject.page)) continue;
    return { source, address, orElse: source.orElse ? placeIn([source.orElse], subject) : null };
  }
  return null;
};

/** The first place that keeps a record about a subject; null where none does. */
export const findRecord = (subject: Subject): Place | null => placeIn(RECORDS, subject);
