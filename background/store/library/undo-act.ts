import type { Entry } from '../../../src/library/entry';
import type { Edit } from '../../../src/library/query';
import { change, LIBRARY } from '../db/change';
import type { Row, Store, Writing } from '../db/schema';
import { partsOf } from '../search/select';
import { edited, isSameText, putEdited } from './edit';
import { type Before, forgetAct, readAct } from './last-act';
import { bringBackAll } from './remove';
import { saidOf, withSaid } from './said';

/** The entry as it was before an edit, or null where a person has written something else since: that stays. */
const before = (entry: Entry, edit: Edit, { id: _, ...was }: Before): Entry | null => {
  const former = withSaid(entry, { ...saidOf(entry), ...was });
  const after = edited(former, edit);
  return after && isSameText(after, entry) ? former : null;
};

const takeBack = async (transaction: Writing, edit: Edit, all: readonly Before[]): Promise<number> => {
  const index = transaction.objectStore('rows').index('id');
  let count = 0;
  for (const part of partsOf(all)) {
    const rows = await Promise.all(part.map(({ id }) => index.get(id)));
    const puts = rows.flatMap((row, i): [Row, Entry][] => {
      const entry = row && before(row.entry, edit, part[i] as Before);
      return row && entry ? [[row, entry]] : [];
    });
    await putEdited(transaction, puts);
    count += puts.length;
  }
  return count;
};

/**
 * Takes back what was done last to entries, in one transaction, and answers to how many; none where something else was done since.
 * @param at when it was done
 */
export const undoAct = (store: Store, at: string): Promise<number> =>
  change(store, [...LIBRARY, 'settings'], async (transaction) => {
    const act = await readAct(transaction);
    if (act?.at !== at) return 0;
    await forgetAct(transaction);
    return act.did === 'delete' ? bringBackAll(transaction, at) : takeBack(transaction, act.edit, act.before);
  });
