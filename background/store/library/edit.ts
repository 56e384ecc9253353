import type { Entry } from '../../../src/library/entry';
import type { Edit, Selection } from '../../../src/library/query';
import { change } from '../db/change';
import { rowOf } from '../db/row';
import type { Row, Store, Writing } from '../db/schema';
import { termsOfRow } from '../search/row-terms';
import { partsOf, withSelected } from '../search/select';
import { putRows } from './group';
import { type Before, noteAct } from './last-act';
import { changedOf, type Said, saidAfter, saidOf, withSaid } from './said';

/** The entry as it is after an edit, or null where that changes nothing. */
export const edited = (entry: Entry, edit: Edit): Entry | null => {
  const own = saidOf(entry);
  const said = saidAfter(own, edit, entry.type);
  return isSame(own, said) ? null : withSaid(entry, said);
};

const isSame = (a: Said, b: Said): boolean => Object.keys(changedOf(a, b)).length === 0;

/** Whether a person has written the same of both. */
export const isSameText = (a: Entry, b: Entry): boolean => isSame(saidOf(a), saidOf(b));

/** Writes rows with other words of a person. */
export const putEdited = (transaction: Writing, all: readonly (readonly [Row, Entry])[]): Promise<void> =>
  putRows(
    transaction,
    all.map(([row, entry]) => ({ row: rowOf(row.n, entry, row.keys), before: termsOfRow(row) })),
  );

const beforeOf = (was: Entry, now: Entry): Before => ({ id: was.id, ...changedOf(saidOf(was), saidOf(now)) });

const editRows = async (transaction: Writing, numbers: readonly number[], how: Edit): Promise<Before[]> => {
  const rows = transaction.objectStore('rows');
  const before: Before[] = [];
  for (const part of partsOf(numbers)) {
    const read = await Promise.all(part.map((n) => rows.get(n)));
    const puts = read.flatMap((row): [Row, Entry][] => {
      const entry = row && edited(row.entry, how);
      return entry ? [[row, entry]] : [];
    });
    await putEdited(transaction, puts);
    before.push(...puts.map(([row, entry]) => beforeOf(row.entry, entry)));
  }
  return before;
};

/**
 * Changes what a person wrote of entries, all of them in one transaction or none, and answers the ids of those that it changed. What takes
 * it back is written with it (last-act), in place of what took back the act before.
 * @param at ISO 8601 in UTC; `undoAct` takes back what was done then
 */
export const edit = (store: Store, selection: Selection, how: Edit, at = new Date().toISOString()): Promise<string[]> =>
  withSelected(store, selection, (numbers) =>
    change(store, ['rows', 'fresh', 'settings'], async (transaction) => {
      const before = await editRows(transaction, numbers, how);
      if (before.length > 0) await noteAct(transaction, { did: 'edit', at, count: before.length, edit: how, before });
      return before.map(({ id }) => id);
    }),
  );
