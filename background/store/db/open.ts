import { openDB } from 'idb';
import { CodedError } from '../../../src/error/coded-error';
import type { StoreProblem } from '../../../src/library/store-problem';
import { migrations } from './migrations';
import { DATABASE } from './open-as-is';
import type { Schema, Store } from './schema';

/** The library cannot be opened. Nothing in it was changed or deleted. */
const storeError = (code: StoreProblem, detail = ''): CodedError<StoreProblem> =>
  new CodedError<StoreProblem>(code, detail);

const explain = (error: unknown, cause: unknown): unknown => {
  if (cause !== undefined) return storeError('library-old', String(cause));
  return (error as Error).name === 'VersionError' ? storeError('library-newer') : error;
};

/**
 * Opens the database, with every step applied that it has not had. The caller closes it: the background may be stopped
 * at any line and keeps nothing open between two messages.
 * @throws StoreProblem where an upgrade fails or is blocked, or the database is newer; the database is left as it was
 */
export const openStore = (name = DATABASE, steps = migrations): Promise<Store> =>
  new Promise((resolve, reject) => {
    let cause: unknown;
    let refused = false;
    openDB<Schema>(name, steps.length, {
      upgrade: (database, from, _, transaction) => {
        const run = async (): Promise<void> => {
          for (const step of steps.slice(from)) await step(database, transaction);
        };
        // idb does not wait for an upgrade: without the abort half of one would be committed.
        run().catch((error: unknown) => {
          cause = error;
          transaction.abort();
        });
        transaction.done.catch(() => undefined);
      },
      // Every connection of ours makes way (below), so this one is held by a context that hangs.
      blocked: () => {
        refused = true;
        reject(storeError('library-held'));
      },
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    }).then(
      (database) => (refused ? database.close() : resolve(database)),
      (error: unknown) => reject(explain(error, cause)),
    );
  });

/** Opens the database for one piece of work and closes it after, whatever came of it. */
export const withStore = async <Value>(open: () => Promise<Store>, work: (store: Store) => Promise<Value>) => {
  const store = await open();
  try {
    return await work(store);
  } finally {
    store.close();
  }
};
