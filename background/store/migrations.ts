import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema } from './schema';

type Stores = ('entries' | 'shares' | 'blocks' | 'keys' | 'settings' | 'corrections')[];
type Upgrade = IDBPTransaction<Schema, Stores, 'versionchange'>;

/**
 * Takes the database from one version to the next. It may await requests of this transaction and nothing else: any
 * other wait would let the browser commit half of it. What has been released is never edited; a change is a new step.
 */
export type Step = (database: IDBPDatabase<Schema>, transaction: Upgrade) => void | Promise<void>;

const createLibrary: Step = (database) => {
  const entries = database.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('live', 'live');
  entries.createIndex('key', 'key', { unique: true });
  // A live entry's deletedAt is null, which is no key: only deleted ones are in this index.
  entries.createIndex('deleted', 'entry.deletedAt');
};

const createSharing: Step = (database) => {
  database.createObjectStore('shares', { keyPath: 'id' });
  database.createObjectStore('blocks');
  database.createObjectStore('keys');
};

const createSettings: Step = (database) => {
  database.createObjectStore('settings');
};

const createCorrections: Step = (database) => {
  database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('page', 'page');
};

/** The database's version is the length of this list. */
export const migrations: readonly Step[] = [createLibrary, createSharing, createSettings, createCorrections];
