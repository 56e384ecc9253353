import type { IDBPObjectStore } from 'idb';
import type { Schema, Store } from './schema';

type Entries = IDBPObjectStore<Schema, ['entries'], 'entries', 'readwrite'>;

/**
 * Does one piece of work on the entries in one transaction: all of it is written, or nothing. Resolves once it is on the
 * disk, and throws what stopped it (QuotaExceededError where the disk is full).
 * @param work may await requests of this transaction and nothing else
 */
export const change = async <Value>(store: Store, work: (entries: Entries) => Promise<Value>): Promise<Value> => {
  const transaction = store.transaction('entries', 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (reason: unknown) => transaction.error ?? reason,
  );
  let value: Value;
  try {
    value = await work(transaction.store);
  } catch (error) {
    if (transaction.error === null) {
      try {
        transaction.abort();
      } catch {
        // It had ended by itself, for the reason that is thrown below.
      }
    }
    await done;
    throw error;
  }
  const failure = await done;
  if (failure) throw failure;
  return value;
};
