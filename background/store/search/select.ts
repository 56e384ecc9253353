import type { Selection } from '../../../src/library/query';
import { keepNumbers } from '../db/number-lock';
import type { Reading, Store } from '../db/schema';
import { readGroups } from '../library/group';
import { countFound, newest, readFresh, SEARCHED, search } from './search';

/** Each of these, followed by the credits of its work that are not among them. */
const withCredits = async (transaction: Reading, numbers: readonly number[]): Promise<number[]> => {
  const all = new Set<number>(numbers);
  const rows = transaction.objectStore('rows');
  for (const part of partsOf(numbers)) {
    const read = await Promise.all(part.map((n) => rows.get(n)));
    const keys = read.flatMap((row) => (row?.group ? row.keys : []));
    for (const { n, entry } of (await readGroups(transaction, keys)).flat()) if (entry.type === 'credited') all.add(n);
  }
  return [...all];
};

/** The numbers of a selection as it is now: of a query the newest first, of ids in their order. */
export const numbersOf = async (store: Store, selection: Selection): Promise<number[]> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  const numbers = await numbersIn(transaction, selection);
  return selection.credits ? withCredits(transaction, numbers) : numbers;
};

const numbersIn = async (transaction: Reading, selection: Selection): Promise<number[]> => {
  if ('query' in selection) {
    const found = await search(transaction, selection.query, await readFresh(transaction));
    return newest(found, 0, countFound(found));
  }
  const index = transaction.objectStore('rows').index('id');
  const keys = await Promise.all(selection.ids.map((id) => index.getKey(id)));
  return keys.filter((n): n is number => n !== undefined);
};

/** Does something with the numbers of a selection as it is now, which stay those of its entries until it is done. */
export const withSelected = async <Value>(
  store: Store,
  selection: Selection,
  job: (numbers: readonly number[]) => Promise<Value>,
): Promise<Value> => {
  const release = await keepNumbers();
  try {
    return await job(await numbersOf(store, selection));
  } finally {
    release();
  }
};

/** Requests that wait at once in one transaction. */
const AT_ONCE = 500;

/** Parts of a long list, for one transaction that goes through them one after the other. */
export const partsOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) => items.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
