import type { Credited, Entry, Known } from '../../../src/library/entry';
import type { EntryPage, EntryQuery, Sort, TimesCredited } from '../../../src/library/query';
import type { Work } from '../../../src/work/work';
import { findByKeys, keysOf, whole } from '../db/row';
import type { Reading, Row, Store } from '../db/schema';
import { countAll, countFound, type Found, isIn, newest, readFresh, SEARCHED, search } from '../search/search';
import { creditsOf, readGroups } from './group';
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

/** What was found in another order than the newest first. What has nothing to be sorted by is at the end, the newest first. */
const sorted = async (
  transaction: Reading,
  found: Found,
  sort: Exclude<Sort, 'saved'>,
  from: number,
  limit: number,
): Promise<number[]> => {
  const numbers = await transaction.objectStore('rows').index(sort).getAllKeys();
  if (sort === 'credited') numbers.reverse();
  const inOrder = numbers.filter((n) => isIn(found, n));
  const part = inOrder.slice(from, from + limit);
  const missing = countFound(found) - inOrder.length;
  if (part.length === limit || missing === 0) return part;
  const ordered = new Set(inOrder);
  const others = newest(found, 0, countFound(found)).filter((n) => !ordered.has(n));
  const first = Math.max(0, from - inOrder.length);
  return [...part, ...others.slice(first, first + limit - part.length)];
};

/** A part of what a query finds, without evidence, counted from the newest, or in the order of a sort. */
export const list = async (
  store: Store,
  { query, from, limit, sort = 'saved' }: { query: EntryQuery; from: number; limit: number; sort?: Sort },
): Promise<EntryPage> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  const fresh = await readFresh(transaction);
  const total = countAll(transaction, fresh, query.of);
  const found = await search(transaction, query, fresh);
  const numbers = sort === 'saved' ? newest(found, from, limit) : await sorted(transaction, found, sort, from, limit);
  const rows = await readRows(transaction, numbers);
  const credited = rows.flatMap((row): [string, TimesCredited][] => {
    const credits = creditsOf(row);
    return credits ? [[row.id, credits]] : [];
  });
  return {
    entries: rows.map(({ entry }) => entry),
    ...{ found: countFound(found), total: await total, credited: Object.fromEntries(credited) },
  };
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

/** The credits of an entry's work, itself among them, the newest first, without evidence. */
export const readUses = async (store: Store, id: string): Promise<Credited[]> => {
  const transaction = store.transaction('rows') as unknown as Reading;
  const keys = (await transaction.objectStore('rows').index('id').get(id))?.keys ?? [];
  const rows = (await readGroups(transaction, keys)).flat();
  const uses = rows.map(({ entry }) => entry).filter((entry): entry is Credited => entry.type === 'credited');
  return uses.sort((a, b) => b.at.localeCompare(a.at)).slice(0, USES_AT_MOST);
};
