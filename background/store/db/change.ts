import type { IDBPTransaction } from 'idb';
import type { Schema, Store, StoreName } from './schema';

type ReadWrite = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** Everything that a change of the library may touch. */
export const LIBRARY: StoreName[] = [
  'rows',
  'bin',
  'evidence',
  'fresh',
  'turns',
  'thumbnails',
  'statements',
  'captures',
  'looks',
];

/**
 * Does one piece of work on these stores in one transaction: all of it is written, or nothing. Resolves once it is on the
 * disk, and throws what stopped it (QuotaExceededError where the disk is full).
 * @param work may await requests of this transaction and nothing else
 */
export const change = async <Value>(
  store: Store,
  names: StoreName[],
  work: (transaction: ReadWrite) => Promise<Value>,
): Promise<Value> => {
  const transaction = store.transaction(names, 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (reason: unknown) => transaction.error ?? reason,
  );
  let value: Value;
  try {
    value = await work(transaction);
  } catch (error) {
    if (transaction.error === null) {
      try {
        transaction.abort();
      } catch {
        // It had ended by itself, for the reason that is thrown below.
      }
    }
    await done;
    throw transaction.error ?? error;
  }
  const failure = await done;
  if (failure) throw failure;
  return value;
};
