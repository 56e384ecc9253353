import { regroup } from '../library/group';
import { noteChanges } from '../search/postings';
import { termsOfRow } from '../search/row-terms';
import { inGroup } from './row';
import type { Row, Writing } from './schema';

/** Rows that are read at once. */
const AT_ONCE = 500;

/** Gives every row of version 7 what it is sorted and found by since, and its place among the entries of its work. */
export const upgradeRows = async (transaction: Writing): Promise<void> => {
  const store = transaction.objectStore('rows');
  for (let from = 0; ; ) {
    const rows = await store.getAll(IDBKeyRange.lowerBound(from), AT_ONCE);
    if (rows.length === 0) return;
    const now = rows.map((row) => inGroup(row, row.group));
    await Promise.all(now.map((row) => store.put(row)));
    // What a search finds creators by is new: all other terms are there.
    const isOld = (term: string): boolean => !term.startsWith('n');
    await noteChanges(
      transaction,
      rows.map((row, i) => ({ n: row.n, before: termsOfRow(row).filter(isOld), terms: termsOfRow(now[i] as Row) })),
    );
    await regroup(
      transaction,
      rows.flatMap(({ keys }) => keys),
    );
    from = (rows.at(-1) as Row).n + 1;
  }
};
