import { keysOf, rowOf, split } from '../../../background/store/db/row';
import type { Row } from '../../../background/store/db/schema';
import { facetsOf, facetTerm, termsOf } from '../../../background/store/search/terms';
import type { Entry } from '../../../src/library/entry';
import type { Facet } from '../../../src/library/query';
import type { Signal } from '../../../src/signal/signal';

/** A row as IndexedDB itself would search it: the words and the values of facets as keys of indexes. */
export interface RawRow extends Row {
  words: string[];
  facets: string[];
  /** Sorts the newest first. */
  at: number;
}

export interface Prepared {
  row: RawRow;
  evidence: [string, Signal[]][];
}

export const prepare = (entry: Entry, n: number): Prepared => {
  const { entry: brief, evidence } = split(entry);
  const facets = Object.entries(facetsOf(brief)) as [Facet, string[]][];
  return {
    row: {
      ...rowOf(n, brief, keysOf(entry.type, entry.work)),
      words: termsOf(brief)
        .filter((term) => term.startsWith('w'))
        .map((term) => term.slice(1)),
      facets: facets.flatMap(([facet, values]) => values.map((value) => facetTerm(facet, value))),
      at: -Date.parse(entry.at),
    },
    evidence: [...evidence],
  };
};

const promise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

export const openRaw = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('bench-raw', 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore('rows', { keyPath: 'n' });
    rows.createIndex('id', 'id', { unique: true });
    for (const name of ['keys', 'digests', 'words', 'facets']) rows.createIndex(name, name, { multiEntry: true });
    rows.createIndex('at', 'at');
    request.result.createObjectStore('evidence');
  };
  return promise(request);
};

/** Puts rows, all requests at once, and waits until they are on the disk. */
export const putRaw = async (database: IDBDatabase, all: readonly Prepared[]): Promise<void> => {
  const transaction = database.transaction(['rows', 'evidence'], 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore('rows');
  const evidence = transaction.objectStore('evidence');
  for (const each of all) {
    rows.put(each.row);
    for (const [digest, signals] of each.evidence) evidence.put(signals, digest);
  }
  await finished(transaction);
};

/** The first rows that have a word which begins like this, as the index has them: in no order that a person asked for. */
export const readRaw = async (database: IDBDatabase, beginning: string, limit: number): Promise<number> => {
  const index = database.transaction('rows').objectStore('rows').index('words');
  return (await promise(index.getAll(IDBKeyRange.bound(beginning, `${beginning}\uffff`), limit))).length;
};

/** Reads all rows, some hundred at a time, and forgets them. */
export const readAllRaw = async (database: IDBDatabase, size: number): Promise<number> => {
  let count = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: RawRow[] = await promise(database.transaction('rows').objectStore('rows').getAll(after, size));
    const last = rows.at(-1);
    if (!last) return count;
    count += rows.length;
    after = IDBKeyRange.lowerBound(last.n, true);
  }
};
