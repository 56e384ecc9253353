import type { Selection } from '../../../src/library/query';
import { change, LIBRARY } from '../db/change';
import { findByKeys } from '../db/row';
import type { Change, Row, Store, Writing } from '../db/schema';
import { noteChanges } from '../search/postings';
import { termsOfRow } from '../search/row-terms';
import { partsOf, withSelected } from '../search/select';
import { putRows, type Written } from './group';
import { forgetAct, noteAct, readAct } from './last-act';
import { forgetStatements } from './statements';

const DAY = 24 * 60 * 60 * 1000;
/** Rows of the bin that are swept out at once. */
const SWEPT_AT_ONCE = 500;

/** Deletes what was read for a row, where no other row has it. */
const forgetEvidence = async (transaction: Writing, { digests }: Row): Promise<void> => {
  for (const key of digests) {
    const rows = await transaction.objectStore('rows').index('digests').count(key);
    const bin = await transaction.objectStore('bin').index('digests').count(key);
    if (rows + bin === 0) await transaction.objectStore('evidence').delete(key);
  }
};

/** Sweeps out what was deleted before a time, with everything that belongs to it. */
const sweep = async (transaction: Writing, before: string): Promise<void> => {
  const bin = transaction.objectStore('bin');
  for (const row of await bin.index('deleted').getAll(IDBKeyRange.upperBound(before), SWEPT_AT_ONCE)) {
    await bin.delete(row.n);
    await transaction.objectStore('thumbnails').delete(row.id);
    await forgetStatements(transaction, row.entry);
    await transaction.objectStore('looks').delete(row.id);
    await forgetEvidence(transaction, row);
  }
};

const move = async (transaction: Writing, numbers: readonly number[], deletedAt: string): Promise<number> => {
  const rows = transaction.objectStore('rows');
  const changes: Change[] = [];
  const keys: string[] = [];
  await Promise.all(
    numbers.map(async (n) => {
      const row = await rows.get(n);
      if (!row) return;
      await rows.delete(n);
      await transaction.objectStore('bin').put({ ...row, entry: { ...row.entry, deletedAt } });
      changes.push({ n, before: termsOfRow(row), terms: [] });
      if (row.group) keys.push(...row.keys);
    }),
  );
  await noteChanges(transaction, changes);
  await putRows(transaction, [], keys);
  return changes.length;
};

/**
 * Takes entries out of the library, all of them in one transaction or none, for a day so that they can be brought back; sweeps out what has had its day.
 * @param now ISO 8601 in UTC; `restore` brings back what was deleted then
 */
export const remove = async (store: Store, selection: Selection, now: string): Promise<number> => {
  const old = new Date(Date.parse(now) - DAY).toISOString();
  await change(store, LIBRARY, (transaction) => sweep(transaction, old));
  return withSelected(store, selection, (numbers) =>
    change(store, [...LIBRARY, 'settings'], async (transaction) => {
      let count = 0;
      for (const part of partsOf(numbers)) count += await move(transaction, part, now);
      if (count > 0) await noteAct(transaction, { did: 'delete', at: now, count });
      return count;
    }),
  );
};

const bringBack = async (transaction: Writing, binned: readonly Row[]): Promise<number> => {
  const back: Written[] = [];
  for (const row of binned) {
    // It was kept anew meanwhile: that one has what is known now.
    if (row.entry.type === 'kept' && (await findByKeys(transaction, row.keys))) continue;
    await transaction.objectStore('bin').delete(row.n);
    back.push({ row: { ...row, entry: { ...row.entry, deletedAt: null } }, before: [] });
  }
  await putRows(transaction, back);
  return back.length;
};

/** Brings back to where it was what was deleted at a time, within a transaction. */
export const bringBackAll = async (transaction: Writing, deletedAt: string): Promise<number> => {
  const bin = transaction.objectStore('bin');
  let count = 0;
  for (const part of partsOf(await bin.index('deleted').getAllKeys(deletedAt))) {
    const rows = await Promise.all(part.map((n) => bin.get(n)));
    count += await bringBack(
      transaction,
      rows.filter((row) => row !== undefined),
    );
  }
  return count;
};

/** Brings back to where it was what was deleted at a time, all of it or nothing, and answers how many came back. */
export const restore = (store: Store, deletedAt: string): Promise<number> =>
  change(store, [...LIBRARY, 'settings'], async (transaction) => {
    if ((await readAct(transaction))?.at === deletedAt) await forgetAct(transaction);
    return bringBackAll(transaction, deletedAt);
  });
