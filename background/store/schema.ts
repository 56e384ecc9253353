import type { DBSchema, IDBPDatabase } from 'idb';
import type { Correction } from '../../src/correction/correction';
import type { Entry } from '../../src/export/entry';
import type { ShareStores } from './share-stores';

/** One line of the library as it is stored: the entry, and what it is found by. */
export interface Row {
  id: string;
  entry: Entry;
  /** Of a kept work: what makes it the same work when it is kept again. One row for each key. */
  key?: string;
  /**
   * When, which, and the words that a search looks through: the library's order, and its search without reading the
   * entries. A deleted row has none, and so is not in the index.
   */
  live?: [at: string, id: string, words: string];
}

/** The one database of the extension. */
export interface Schema extends DBSchema {
  entries: {
    key: string;
    value: Row;
    indexes: { live: [string, string, string]; key: string; deleted: string };
  };
  shares: ShareStores['shares'];
  blocks: ShareStores['blocks'];
  keys: ShareStores['keys'];
  settings: { key: string; value: unknown };
  corrections: { key: string; value: Correction; indexes: { page: string } };
}

export type Store = IDBPDatabase<Schema>;
