import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Looks } from '../../../src/check/looks';
import type { Correction } from '../../../src/correction/correction';
import type { Entry } from '../../../src/library/entry';
import type { Project } from '../../../src/library/project';
import type { Signal } from '../../../src/signal/signal';
import type { ShareStores } from '../publish/share-stores';
import type { Packed } from '../search/bits';
import type { Term } from '../search/terms';
import type { TipStores } from '../tips/tip-stores';

/** The place of an entry among those of its work (library/group.ts). */
export type Group =
  /** A credit that the list shows inside its work's row. */
  | { under: true }
  /** The row of a work that has others under it: what they are found by and it is not, how many credits there are, and when the last was. */
  | { under: false; terms: Term[]; credits: number; last: string };

/** What the works of a list are sorted by, folded; what has none of it is left out. credited: a time. */
export interface SortKeys {
  title?: string;
  creator?: string;
  license?: string;
  credited?: string;
}

/** One entry as it is stored. */
export interface Row {
  /** Its number (number.ts): the library's order. */
  n: number;
  id: string;
  /** What makes its work the same work (identity.ts), behind k: for a kept work and c: for a credit. */
  keys: string[];
  /** The digests of the evidence that belongs to it: its own, and of former licenses. */
  digests: string[];
  /** Without evidence, but for what a person said. */
  entry: Entry;
  /** Left out where it is the only entry of its work. */
  group?: Group;
  /** Left out where it is under another. */
  by?: SortKeys;
}

/** Which entries of one chunk have the terms of one bucket (terms.ts): rows enough to be small, and few enough to be written fast. */
export interface Posting {
  c: number;
  b: string;
  /** The terms, and for each the set of who has it. */
  t: Term[];
  p: Packed[];
}

/** An entry that has changed and is not in the postings yet: what they have it under, and what it is to be found by; none where it is gone. */
export interface Change {
  n: number;
  before: Term[];
  terms: Term[];
}

interface LibraryStores {
  /** The library. Every row is in it: what is deleted is in the bin. */
  rows: {
    key: number;
    value: Row;
    indexes: { id: string; keys: string; digests: string } & Record<keyof SortKeys, string>;
  };
  /** What was deleted and can be brought back, under the numbers that it had. */
  bin: { key: number; value: Row; indexes: { id: string; keys: string; digests: string; deleted: string } };
  /** What was read, by its digest. */
  evidence: { key: string; value: Signal[] };
  /** The search's index. */
  postings: { key: [number, string]; value: Posting };
  /** Changes that the postings do not have yet, in the order in which they came. */
  fresh: { key: number; value: Change[] };
  /** How many entries have each value of a facet, in the postings. Key: the facet's term. */
  values: { key: string; value: number };
  /** The next turn of each year (number.ts). */
  turns: { key: number; value: number };
  /** Small pictures as data: addresses, by the id of the kept work. */
  thumbnails: { key: string; value: string };
  /** Signed statements (docs/EVIDENCE.md), by their CID: the text whose bytes it is of. */
  statements: { key: string; value: string };
  /** Pictures of pages, by the CID of the statement that names them. */
  captures: { key: string; value: Uint8Array<ArrayBuffer> };
  /** How these pictures look (src/check/looks), under the same ids; null where a picture is too plain, or cannot be drawn. */
  looks: { key: string; value: Looks | null };
  /** Which entry a person said that a picture of a document is (recognized.ts), by its file's hash or its address. */
  recognized: { key: string; value: string };
  projects: { key: string; value: StoredProject };
}

export interface StoredProject extends Project {
  /** Null while it is there. */
  deletedAt: string | null;
}

/** The one database of the extension. */
export interface Schema extends DBSchema {
  rows: LibraryStores['rows'];
  bin: LibraryStores['bin'];
  evidence: LibraryStores['evidence'];
  postings: LibraryStores['postings'];
  fresh: LibraryStores['fresh'];
  values: LibraryStores['values'];
  turns: LibraryStores['turns'];
  thumbnails: LibraryStores['thumbnails'];
  statements: LibraryStores['statements'];
  captures: LibraryStores['captures'];
  looks: LibraryStores['looks'];
  recognized: LibraryStores['recognized'];
  projects: LibraryStores['projects'];
  shares: ShareStores['shares'];
  blocks: ShareStores['blocks'];
  slices: ShareStores['slices'];
  keys: ShareStores['keys'];
  settings: { key: string; value: unknown };
  corrections: { key: string; value: Correction; indexes: { page: string } };
  tips: TipStores['tips'];
}

export type Store = IDBPDatabase<Schema>;
export type StoreName =
  | keyof LibraryStores
  | 'shares'
  | 'blocks'
  | 'slices'
  | 'keys'
  | 'settings'
  | 'corrections'
  | 'tips';
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite' | 'versionchange'>;
