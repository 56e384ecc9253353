import { openDB } from 'idb';
import type { Schema, Store } from './schema';

/** The one database of the extension. */
export const DATABASE = 'commoner';

/**
 * Opens the database as it is, or answers null where there is none yet. It is for what happens on every page, which carries no step of
 * an upgrade: an older library is brought up to date when a person does something with it. The caller closes it.
 */
export const openAsIs = (name = DATABASE): Promise<Store | null> =>
  openDB<Schema>(name, undefined, {
    // There is none: making an empty one would be version 1 of something else.
    upgrade: (_, __, ___, transaction) => {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  }).catch(() => null);
