import type { VersionName } from './catalogue';
import type { CatalogueTrouble } from './problem';

/** Catalogues that one person may follow. */
export const FOLLOWED_AT_MOST = 500;
/** New works of a catalogue that is followed from now on: the others were there before. */
export const FIRST_NEW = 20;

/** A catalogue that a person follows. */
export interface Followed {
  id: string;
  /** Where it is asked for: https://, http:// or ipns://. */
  address: string;
  /** What it calls itself. */
  name: string;
  /** The did:key that signed it when the person began: no other is believed. */
  key: string;
  /** The version that was taken last. */
  known: VersionName;
  followedAt: string;
  /** When it was asked last, whatever came of it. */
  checkedAt: string;
  /** Whether it is asked once a day by itself. */
  daily: boolean;
  /** Why the last look took nothing. */
  problem: CatalogueTrouble | null;
  /** A version that was found and does not follow from the known one: it is taken only where the person says so. */
  odd: VersionName | null;
  /** How many items of each kind are known. */
  kinds: Record<string, number>;
  /** Items that were not understood at the last look. */
  unread: number;
  /** The CIDs of pages that were read: they never change. */
  pages: string[];
}

/** An item of a followed catalogue. */
export interface News {
  /** The id of the catalogue here. */
  followed: string;
  kind: string;
  /** What it names: for a work ipfs:// and its root. */
  id: string;
  name: string;
  /** An SPDX identifier, or ''. */
  license: string;
  /** When its author says that it was published, or ''. */
  published: string;
  /** When it was found. */
  foundAt: string;
  isNew: boolean;
}

/** A part of the items, the last found first. */
export interface NewsPage {
  news: News[];
  /** How many new ones there are in all. */
  fresh: number;
  /** Where the next part begins; '' where there is none. */
  next: string;
}
