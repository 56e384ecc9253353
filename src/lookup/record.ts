import type { NamedRecord } from '../work/work';

/** What a person asks about. */
export interface Subject {
  /** The absolute address of a work's file; that of the page where they ask about the page itself. */
  address: string;
  /** The absolute address of the page that it is on. */
  page: string;
  /** The records that the page names. */
  named: readonly NamedRecord[];
}

/** Every kind of record that is read (read/readers). */
export type RecordId =
  | 'wikimedia-commons'
  | 'flickr'
  | 'internet-archive'
  | 'zenodo'
  | 'github'
  | 'inaturalist'
  | 'openverse'
  | 'iiif'
  | 'crossref'
  | 'datacite'
  | 'oembed'
  | 'json-ld'
  | 'mediawiki'
  | 'rsl';

/**
 * A place that keeps a record of works, to be asked when a person presses for it and never before. What reads its answers is loaded then, too:
 * these are on the way of each opening of the toolbar window.
 */
export interface RecordSource {
  /** By which its reader is found. */
  id: RecordId;
  /** What people call it; '' where the host of the address says it best. */
  name: string;
  /** The address of the record about a subject, or null where this place keeps none: answered from addresses alone. */
  find(subject: Subject): string | null;
  /** Whom to ask where this place has no record after all. */
  orElse?: RecordSource;
  /** It says a license and no more: nobody is led to it where the page says its license and version. */
  isLicenseOnly?: true;
}

/** Whether it is the page itself that is asked about. */
export const isPage = ({ address, page }: Subject): boolean => address.split('#')[0] === page.split('#')[0];

/** What a pattern finds in the path of the page that is asked about, if that is on this host; null where it finds nothing. */
export const idIn = (subject: Subject, host: RegExp, pattern: RegExp): string | null => {
  if (!isPage(subject) || !URL.canParse(subject.page)) return null;
  const { hostname, pathname } = new URL(subject.page);
  return host.test(hostname) ? (pattern.exec(pathname)?.[1] ?? null) : null;
};

/** The address of the first record of such a type that the page itself names. */
export const namedIn = (subject: Subject, isMeant: (type: string) => boolean): string | null =>
  isPage(subject) ? (subject.named.find(({ type }) => isMeant(type))?.address ?? null) : null;
