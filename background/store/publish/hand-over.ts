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

/** A day: whoever has not told the background of a file by then never will. */
const FORGOTTEN_MS = 24 * 60 * 60_000;

/** When somebody put a file in that may be forgotten, by its key (popup/platform/hand-over); null for one of a share's own. */
const putAt = (key: string): number | null => {
  const [, at] = /^at-(\d+)-/.exec(key) ?? [];
  return at === undefined ? null : Number(at);
};

export const takeFile = (key: string): Promise<Blob | undefined> => use((database) => database.get('files', key));
export const putFile = (key: string, file: Blob): Promise<string> =>
  use((database) => database.put('files', file, key));
/** Puts a file in for a page of ours, and answers the key that it is found under. */
export const putNew = (file: Blob): Promise<string> => putFile(`at-${Date.now()}-${crypto.randomUUID()}`, file);
export const deleteFile = (key: string): Promise<void> => use((database) => database.delete('files', key));

/** The keys of files that pages put in long ago. */
export const listOldFiles = async (now: Date): Promise<string[]> => {
  const keys = await use((database) => database.getAllKeys('files'));
  return keys.filter((key) => (putAt(key) ?? Number.POSITIVE_INFINITY) < now.getTime() - FORGOTTEN_MS);
};
