import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type OldEntry, upgradeEntry } from '../../../src/library/upgrade';
import { noteChanges } from '../search/postings';
import { termsOf } from '../search/terms';
import { keysOf, putEvidence, rowOf, split, takeNumber } from './row';
import type { Schema, Writing } from './schema';

interface OldSchema extends DBSchema {
  entries: { key: string; value: { id: string; entry: OldEntry } };
}

/** Takes every entry of version 4 over into rows, the oldest first, and the old store away. */
export const upgradeEntries = async (database: IDBPDatabase<Schema>, transaction: Writing): Promise<void> => {
  const old = (transaction as unknown as IDBPTransaction<OldSchema, ['entries'], 'versionchange'>).objectStore(
    'entries',
  );
  const ids = await old.getAllKeys();
  const times: { id: string; at: string }[] = [];
  for (const id of ids) times.push({ id, at: (await old.get(id))?.entry.at ?? '' });
  times.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  for (const { id } of times) {
    const row = await old.get(id);
    if (!row) continue;
    const { entry, evidence } = split(upgradeEntry(row.entry));
    const next = rowOf(await takeNumber(transaction, entry.at), entry, keysOf(entry.type, row.entry.work));
    await putEvidence(transaction, evidence);
    await transaction.objectStore(entry.deletedAt === null ? 'rows' : 'bin').put(next);
    if (entry.deletedAt === null) await noteChanges(transaction, [{ n: next.n, before: [], terms: termsOf(entry) }]);
  }
  (database as unknown as IDBPDatabase<OldSchema>).deleteObjectStore('entries');
};
