import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './schema';
import { upgradeEntries } from './upgrade-entries';
import { upgradeRows } from './upgrade-rows';

type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/**
 * Takes the database from one version to the next. It may await requests of this transaction and nothing else: any
 * other wait would let the browser commit half of it. What has been released is never edited; a change is a new step.
 */
export type Step = (database: IDBPDatabase<Schema>, transaction: Upgrade) => void | Promise<void>;

const createLibrary: Step = (database) => {
  // This store was taken away again by a later step: today's types do not know it.
  const entries = (database as unknown as IDBPDatabase).createObjectStore('entries', { keyPath: 'id' });
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

/** A library of a hundred thousand works: rows by number, an index that answers in bits, and what was read kept once. */
const createRows: Step = async (database, transaction) => {
  for (const name of ['rows', 'bin'] as const) {
    const rows = database.createObjectStore(name, { keyPath: 'n' });
    rows.createIndex('id', 'id', { unique: true });
    rows.createIndex('keys', 'keys', { multiEntry: true });
    rows.createIndex('digests', 'digests', { multiEntry: true });
  }
  transaction.objectStore('bin').createIndex('deleted', 'entry.deletedAt');
  database.createObjectStore('evidence');
  database.createObjectStore('postings', { keyPath: ['c', 'b'] });
  database.createObjectStore('fresh', { autoIncrement: true });
  database.createObjectStore('values');
  database.createObjectStore('turns');
  database.createObjectStore('thumbnails');
  database.createObjectStore('projects', { keyPath: 'id' });
  await upgradeEntries(database, transaction);
};

/** A block may be a slice of the file that was handed over: a large work is not written twice. */
const createSlices: Step = (database) => {
  database.createObjectStore('slices').createIndex('file', 'file');
};

/** The journal of what was given. */
const createTips: Step = (database) => {
  const tips = database.createObjectStore('tips', { keyPath: 'id' });
  tips.createIndex('gift', 'gift');
  tips.createIndex('createdAt', 'createdAt');
  tips.createIndex('creator', 'creator');
  // Only what is not final yet has it.
  tips.createIndex('open', 'open');
  // Only what was quoted has it.
  tips.createIndex('hash', 'hash');
};

/** One row a work: the credits of a work stand under it, and works are sorted and found by their creators. */
const groupRows: Step = async (_, transaction) => {
  const rows = transaction.objectStore('rows');
  for (const name of ['title', 'creator', 'license', 'credited'] as const) rows.createIndex(name, `by.${name}`);
  await upgradeRows(transaction);
};

/** What was signed of the words of pages, and pictures of them. */
const createStatements: Step = (database) => {
  database.createObjectStore('statements');
  database.createObjectStore('captures');
};

/** How kept pictures look, by which a document's are found again. What is there already is looked at when that is asked first. */
const createLooks: Step = (database) => {
  database.createObjectStore('looks');
};

/** Which entries a person said that pictures of documents are. */
const createRecognized: Step = (database) => {
  database.createObjectStore('recognized');
};

/** The database's version is the length of this list. */
export const migrations: readonly Step[] = [
  createLibrary,
  createSharing,
  createSettings,
  createCorrections,
  createRows,
  createSlices,
  createTips,
  groupRows,
  createStatements,
  createLooks,
  createRecognized,
];
