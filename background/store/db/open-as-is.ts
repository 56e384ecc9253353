import { openDB } from 'idb';
import type { Schema, Store } from './schema';

/** The one database of the extension. */
export const DATABASE = 'commoner';

/**
 * Opens the database as it is, or answers null where there is none yet. It is for what happens on every page, which carries no step of
 * an upgrade: an older library is brought up to date when a person does something with it. The caller closes it.
 */
const openAsIs = (): Promise<Store | null> =>
  openDB<Schema>(DATABASE, undefined, {
    // There is none: making an empty one would be version 1 of something else.
    upgrade: (_, __, ___, transaction) => {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  }).catch(() => null);

/** What `read` says of the database as it is; `otherwise` if there is none, or it cannot be read, which the library itself says. */
export const withStoreAsIs = async <Value>(
  read: (store: Store) => Promise<Value>,
  otherwise: Value,
): Promise<Value> => {
  const store = await openAsIs();
  if (!store) return otherwise;
  try {
    return await read(store);
  } catch {
    return otherwise;
  } finally {
    store.close();
  }
};
