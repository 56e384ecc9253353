import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Files travel between our pages and the background through a small database of their own: a message turns a File into
 * {} in Chrome. The pages put in what is to be shared; the background puts in a CAR that is to be saved.
 */
interface HandOver extends DBSchema {
  files: { key: string; value: Blob };
}

const open = (): Promise<IDBPDatabase<HandOver>> =>
  openDB<HandOver>('commoner-handover', 1, {
    upgrade: (database) => {
      database.createObjectStore('files');
    },
  });

const use = async <T>(act: (database: IDBPDatabase<HandOver>) => Promise<T>): Promise<T> => {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

export const takeFile = (key: string): Promise<Blob | undefined> => use((database) => database.get('files', key));
export const putFile = (key: string, file: Blob): Promise<string> =>
  use((database) => database.put('files', file, key));
export const deleteFile = (key: string): Promise<void> => use((database) => database.delete('files', key));
