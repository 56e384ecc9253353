import type { Edit, Entry, Selection } from '../../src/export/entry';
import { change } from './change';
import { noteChanges } from './postings';
import { rowOf } from './row';
import type { Change, Store, Writing } from './schema';
import { selected } from './select';
import { termsOf } from './terms';

const joined = (own: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] => [
  ...new Set([...own.filter((each) => !remove.includes(each)), ...add]),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** The entry as it is after an edit, or null where that changes nothing. */
const edited = (entry: Entry, edit: Edit): Entry | null => {
  const note = edit.note ?? entry.note;
  const tags = joined(
    entry.tags,
    edit.addTags?.map((tag) => tag.trim()),
    edit.removeTags,
  );
  const projects = joined(entry.projects, edit.addProjects, edit.removeProjects);
  const stays = note === entry.note && isSame(tags, entry.tags) && isSame(projects, entry.projects);
  return stays ? null : { ...entry, note, tags, projects };
};

const editRows = async (transaction: Writing, numbers: readonly number[], edit: Edit): Promise<string[]> => {
  const rows = transaction.objectStore('rows');
  const changes: Change[] = [];
  const ids: string[] = [];
  await Promise.all(
    numbers.map(async (n) => {
      const row = await rows.get(n);
      const entry = row && edited(row.entry, edit);
      if (!entry) return;
      await rows.put(rowOf(n, entry, row.keys));
      changes.push({ n, before: termsOf(row.entry), terms: termsOf(entry) });
      ids.push(row.id);
    }),
  );
  await noteChanges(transaction, changes);
  return ids;
};

/** Changes what a person wrote of entries, some hundred in each transaction, and answers the ids of those that it changed. */
export const edit = async (store: Store, selection: Selection, how: Edit): Promise<string[]> => {
  const changed: string[] = [];
  for await (const numbers of selected(store, selection)) {
    changed.push(...(await change(store, ['rows', 'fresh'], (transaction) => editRows(transaction, numbers, how))));
  }
  return changed;
};
