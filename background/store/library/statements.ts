import type { Entry } from '../../../src/library/entry';
import { STATEMENTS_AT_MOST, type Statement } from '../../../src/library/statement';
import { refusal } from '../../../src/message/refusal';
import { change } from '../db/change';
import type { Row, Store, StoreName, Writing } from '../db/schema';
import { putEdited } from './edit';

const TOUCHED: StoreName[] = ['rows', 'fresh', 'statements', 'captures'];

/** A statement with its text, and the picture that it names. */
export interface Kept {
  statement: Statement;
  text: string;
  capture: Uint8Array<ArrayBuffer> | null;
}

const needRow = async (transaction: Writing, id: string): Promise<Row> => {
  const row = await transaction.objectStore('rows').index('id').get(id);
  if (!row) throw refusal('bad-input', 'not in the library');
  return row;
};

const withStatements = (entry: Entry, statements: Statement[]): Entry => {
  const { statements: _, ...rest } = entry;
  return statements.length > 0 ? { ...rest, statements } : rest;
};

const forget = async (transaction: Writing, { cid }: Statement): Promise<void> => {
  await transaction.objectStore('statements').delete(cid);
  await transaction.objectStore('captures').delete(cid);
};

/** Keeps a statement for an entry, all of it or nothing. Where the entry has as many as it may, the oldest makes room. */
export const keepStatement = (store: Store, id: string, { statement, text, capture }: Kept): Promise<void> =>
  change(store, TOUCHED, async (transaction) => {
    const row = await needRow(transaction, id);
    const all = [...(row.entry.statements ?? []).filter(({ cid }) => cid !== statement.cid), statement];
    for (const old of all.slice(0, -STATEMENTS_AT_MOST)) await forget(transaction, old);
    await transaction.objectStore('statements').put(text, statement.cid);
    if (capture) await transaction.objectStore('captures').put(capture, statement.cid);
    await putEdited(transaction, [[row, withStatements(row.entry, all.slice(-STATEMENTS_AT_MOST))]]);
  });

/** Takes a statement away from an entry, with its picture: nothing of either is kept. */
export const removeStatement = (store: Store, { id, cid }: { id: string; cid: string }): Promise<void> =>
  change(store, TOUCHED, async (transaction) => {
    const row = await needRow(transaction, id);
    const all = row.entry.statements ?? [];
    const gone = all.find((each) => each.cid === cid);
    if (!gone) return;
    await forget(transaction, gone);
    await putEdited(transaction, [
      [
        row,
        withStatements(
          row.entry,
          all.filter((each) => each !== gone),
        ),
      ],
    ]);
  });

/** Deletes the statements of an entry that is swept out. */
export const forgetStatements = async (transaction: Writing, { statements = [] }: Entry): Promise<void> => {
  for (const statement of statements) await forget(transaction, statement);
};

/** The text of a statement, or null where there is none. */
export const readStatement = async (store: Store, cid: string): Promise<string | null> =>
  (await store.get('statements', cid)) ?? null;

/** The bytes of the picture that a statement names, or null where there is none. */
export const readCapture = async (store: Store, cid: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  (await store.get('captures', cid)) ?? null;
