import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Files on their way between the library and the background: a message cannot carry them in every browser. The name
 * and the version are the same in background/publish/hand-over.
 */
interface HandOver extends DBSchema {
  files: { key: string; value: Blob };
}

const within = async <Value>(act: (database: IDBPDatabase<HandOver>) => Promise<Value>): Promise<Value> => {
  const database = await openDB<HandOver>('commoner-handover', 1, {
    upgrade: (opening) => {
      opening.createObjectStore('files');
    },
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

/**
 * Copies a file's bytes into the database.
 * @returns the key that the background finds it under
 * @throws DOMException QuotaExceededError on a full disk; NotFoundError or NotReadableError where the file is gone
 */
export const put = (file: Blob): Promise<string> =>
  within(async (database) => {
    const key = `at-${Date.now()}-${crypto.randomUUID()}`;
    await database.put('files', file, key);
    return key;
  });

/** The file under a key, or undefined where there is none. */
export const take = (key: string): Promise<Blob | undefined> => within((database) => database.get('files', key));

/** Takes a file out of the database. */
export const remove = (key: string): Promise<void> => within((database) => database.delete('files', key));
