import type { Fields } from '../tips/fields';

/** Of the document itself (docs/CATALOGUE.md). */
export const CATALOGUE_FORMAT = 'commoner-catalogue-1';
/** By this a link's media type says that it leads to one, beside what ActivityStreams says of itself (RFC 6906). */
export const CATALOGUE_PROFILE = 'commoner-catalogue:1';
/** The media type of a catalogue, as a page's link has it (https://www.w3.org/TR/activitystreams-core/#media-type). */
export const CATALOGUE_TYPE = `application/ld+json; profile="https://www.w3.org/ns/activitystreams ${CATALOGUE_PROFILE}"`;
/** What the signed part is called in its directory. */
export const HEAD_NAME = 'catalogue.json';

/** Whether a link's media type is that of a catalogue. */
export const isCatalogueType = (type: string): boolean =>
  /^application\/ld\+json/i.test(type) && type.toLowerCase().includes(CATALOGUE_PROFILE);

/** Where a page lies, beside the head. */
export const pagePath = (cid: string): string => `pages/${cid}.json`;

/** What a catalogue may be: more is not read, and never written. */
export const LIMITS = {
  /** Bytes of the head, and of each page: one block of IPFS. */
  document: 1024 * 1024,
  /** UTF-16 units of one item in its canonical form. */
  item: 5000,
  /** Items on a page that is full. */
  pageItems: 200,
  /** Pages, and so twenty thousand items. */
  pages: 100,
  /** Names of earlier versions that a version carries. */
  previous: 256,
  /** UTF-16 units of a name. */
  name: 1000,
} as const;

/** What an item may be of that this version knows by name. Another kind is kept as it is written. */
export const ITEM_KINDS = ['work', 'recognition', 'call', 'decision', 'correction'] as const;

/** One thing that a catalogue lists. */
export interface Item {
  /** One of ITEM_KINDS, or a kind that nobody here knows: small letters, digits and hyphens. */
  kind: string;
  /** What it names. For a work `ipfs://` and the root of its directory, a CIDv1 in base32. */
  id: string;
  /** '' where it has none. */
  name: string;
  /** ISO 8601 in UTC, or ''. */
  published: string;
  /** All that was written of it. */
  said: Fields;
}

/** A page of older items. Its bytes are what its CID says. */
export interface PageName {
  cid: string;
  /** How many items it has. */
  items: number;
}

/** Which version of a catalogue somebody has seen. */
export interface VersionName {
  /** The first is 1. */
  version: number;
  /** The CID of its head in the canonical form. */
  cid: string;
}

/** The signed part of a catalogue, read and checked. */
export interface Head extends VersionName {
  /** The did:key of the key that signed it. */
  key: string;
  /** The CIDs of the versions before, the last first. */
  previous: string[];
  name: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Where the newest version is found, as it says itself; null where it says nothing that can be asked. */
  url: string | null;
  /** The newest items, the newest first. */
  items: Item[];
  /** Items that are not understood: longer than one may be, or without a kind or an id. */
  unread: number;
  /** Pages of older items, the newest first. */
  pages: PageName[];
}
