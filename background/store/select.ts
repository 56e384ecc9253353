import type { Selection } from '../../src/export/entry';
import { holdOrder } from './order';
import type { Reading, Store } from './schema';
import { countFound, newest, readFresh, SEARCHED, search } from './search';

/** Rows that one transaction changes: more would keep others waiting. */
const AT_ONCE = 500;

/** The numbers of a selection as it is now: of a query the newest first, of ids in their order. */
export const numbersOf = async (store: Store, selection: Selection): Promise<number[]> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  if ('query' in selection) {
    const found = await search(transaction, selection.query, await readFresh(transaction));
    return newest(found, 0, countFound(found));
  }
  const index = transaction.objectStore('rows').index('id');
  const keys = await Promise.all(selection.ids.map((id) => index.getKey(id)));
  return keys.filter((n): n is number => n !== undefined);
};

/** The numbers of a selection as it is now, a few hundred at a time: what one transaction may change. */
export async function* selected(store: Store, selection: Selection): AsyncGenerator<number[]> {
  const release = await holdOrder();
  try {
    const numbers = await numbersOf(store, selection);
    for (let from = 0; from < numbers.length; from += AT_ONCE) yield numbers.slice(from, from + AT_ONCE);
  } finally {
    release();
  }
}
