import { putRows } from '../library/group';
import { termsOfRow } from '../search/row-terms';
import type { Row, Writing } from './schema';

/** Rows that are read at once. */
const AT_ONCE = 500;

/** Gives every row of version 7 what it is sorted and found by since, and its place among the entries of its work. */
export const upgradeRows = async (transaction: Writing): Promise<void> => {
  const store = transaction.objectStore('rows');
  for (let from = 0; ; ) {
    const rows = await store.getAll(IDBKeyRange.lowerBound(from), AT_ONCE);
    if (rows.length === 0) return;
    // What a search finds creators by is new: all other terms are there.
    const isOld = (term: string): boolean => !term.startsWith('n');
    await putRows(
      transaction,
      rows.map((row) => ({ row, before: termsOfRow(row).filter(isOld) })),
    );
    from = (rows.at(-1) as Row).n + 1;
  }
};
