import type { Credited, Entry, Known } from '../../../src/library/entry';
import type { EntryPage, EntryQuery } from '../../../src/library/query';
import type { Work } from '../../../src/work/work';
import { findByKeys, keysOf, whole } from '../db/row';
import type { Reading, Row, Store } from '../db/schema';
import { countAll, countFound, newest, readFresh, SEARCHED, search } from '../search/search';
import { isOtherwise } from './keep';

/** An entry with everything that was read for it, also one that is deleted and not yet swept out. */
export const read = async (store: Store, id: string): Promise<Entry | null> => {
  const transaction = store.transaction(['rows', 'bin', 'evidence']) as Reading;
  const row =
    (await transaction.objectStore('rows').index('id').get(id)) ??
    (await transaction.objectStore('bin').index('id').get(id));
  return row ? whole(transaction, row) : null;
};

/** The rows under these numbers, in their order. Neighbours are read at one stroke. */
export const readRows = async (transaction: Reading, numbers: readonly number[]): Promise<Row[]> => {
  const rows = transaction.objectStore('rows');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length > 1 && high - low < numbers.length * 2) {
    const near = new Map((await rows.getAll(IDBKeyRange.bound(low, high))).map((row) => [row.n, row]));
    return numbers.flatMap((n) => near.get(n) ?? []);
  }
  const each = await Promise.all(numbers.map((n) => rows.get(n)));
  return each.filter((row): row is Row => row !== undefined);
};

/** A part of what a query finds, without evidence, counted from the newest. */
export const list = async (
  store: Store,
  { query, from, limit }: { query: EntryQuery; from: number; limit: number },
): Promise<EntryPage> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  const fresh = await readFresh(transaction);
  const total = countAll(transaction, fresh);
  const found = await search(transaction, query, fresh);
  const rows = await readRows(transaction, newest(found, from, limit));
  return { entries: rows.map(({ entry }) => entry), found: countFound(found), total: await total };
};

/** What the library knows of works that a page shows, in their order; null for one that it does not know. */
export const find = (store: Store, works: readonly Work[]): Promise<(Known | null)[]> => {
  const transaction = store.transaction('rows') as unknown as Reading;
  const index = transaction.objectStore('rows').index('keys');
  return Promise.all(
    works.map(async (work): Promise<Known | null> => {
      const kept = (await findByKeys(transaction, keysOf('kept', work)))?.entry;
      const counts = await Promise.all(keysOf('credited', work).map((key) => index.count(key)));
      const credited = Math.max(...counts);
      if (!kept && credited === 0) return null;
      return {
        id: kept?.id ?? null,
        at: kept?.at ?? null,
        licenses: kept?.work.licenses.map(({ id }) => id) ?? [],
        changed: kept !== undefined && isOtherwise(kept.work, work),
        credited,
      };
    }),
  );
};

/** More credits of one work are found by a search. */
const USES_AT_MOST = 200;

/** The credits of a kept work, the newest first, without evidence. */
export const readUses = async (store: Store, id: string): Promise<Credited[]> => {
  const { store: rows } = store.transaction('rows');
  const keys = (await rows.index('id').get(id))?.keys ?? [];
  const found = await Promise.all(keys.map((key) => rows.index('keys').getAll(key.replace(/^k:/, 'c:'), USES_AT_MOST)));
  const each = new Map(found.flat().map((row) => [row.n, row.entry]));
  const uses = [...each.values()].filter((entry): entry is Credited => entry.type === 'credited');
  return uses.sort((a, b) => b.at.localeCompare(a.at)).slice(0, USES_AT_MOST);
};
