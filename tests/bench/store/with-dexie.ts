import Dexie, { type Table } from 'dexie';
import type { Signal } from '../../../src/signal/signal';
import type { Prepared, RawRow } from './raw';

/** The same rows and indexes by the library that most people would take. */
class Library extends Dexie {
  rows!: Table<RawRow, number>;
  evidence!: Table<Signal[], string>;
  constructor() {
    super('bench-dexie', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'n, &id, *keys, *digests, *words, *facets, at', evidence: '' });
  }
}

export const openDexie = (): Library => new Library();

export const putDexie = (library: Library, all: readonly Prepared[]): Promise<void> =>
  library.transaction('rw', library.rows, library.evidence, async () => {
    const evidence = all.flatMap((each) => each.evidence);
    await library.rows.bulkPut(all.map(({ row }) => row));
    await library.evidence.bulkPut(
      evidence.map(([, signals]) => signals),
      evidence.map(([digest]) => digest),
    );
  });

/** The newest rows that have every word: by one word's index, and the others looked for in what it finds. */
export const searchDexie = async (library: Library, words: readonly string[], limit: number): Promise<number> => {
  const [first = '', ...others] = words;
  const found = library.rows
    .where('words')
    .startsWith(first)
    .distinct()
    .filter((row) => others.every((word) => row.words.some((own) => own.startsWith(word))));
  return (await found.reverse().sortBy('at')).slice(0, limit).length;
};
