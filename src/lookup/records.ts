import { github, internetArchive, zenodo } from './archives';
import { jsonRecord } from './json-record';
import { oembed } from './oembed';
import type { RecordSource, Subject } from './record';
import { wikimediaCommons } from './wikimedia-commons';

/** Every place that can be asked, the best known first: a site's own interface before what its pages name. */
export const RECORDS: readonly RecordSource[] = [wikimediaCommons, internetArchive, zenodo, github, oembed, jsonRecord];

/** An address that may be asked: https, and http from a page that is http itself. */
const mayAsk = (address: string, page: string): boolean =>
  URL.canParse(address) && [new URL(page).protocol, 'https:'].includes(new URL(address).protocol);

/** The first place that keeps a record about a subject, and the record's address; null where none does. */
export const findRecord = (subject: Subject): { source: RecordSource; address: string } | null => {
  for (const source of RECORDS) {
    const address = source.find(subject);
    if (address !== null && mayAsk(address, subject.page)) return { source, address };
  }
  return null;
};
