import type { Store } from '../db/schema';

/** A picture of a document, and the kept work that a person said it is. */
export interface Recognized {
  /** sha256: and the hash of its file in hexadecimal, or its address where the document only links to it. */
  picture: string;
  /** The entry's id. */
  id: string;
}

/** Notes which entry a picture is; null takes back what was said of it. */
export const recognize = async (store: Store, picture: string, id: string | null): Promise<void> => {
  if (id === null) await store.delete('recognized', picture);
  else await store.put('recognized', id, picture);
};

/** Which entry a person said that a picture is; null where they said nothing. The entry may be gone. */
export const readRecognized = async (store: Store, picture: string): Promise<string | null> =>
  (await store.get('recognized', picture)) ?? null;

/** All that was said. */
export const listRecognized = async (store: Store): Promise<Recognized[]> => {
  const { store: recognized } = store.transaction('recognized');
  const [pictures, ids] = await Promise.all([recognized.getAllKeys(), recognized.getAll()]);
  return pictures.map((picture, i) => ({ picture, id: ids[i] as string }));
};

/** Brings back what was said of a picture, if its entry is here and nothing was said of it since. */
export const bringRecognized = async (store: Store, { picture, id }: Recognized): Promise<void> => {
  const transaction = store.transaction(['rows', 'recognized'], 'readwrite');
  const recognized = transaction.objectStore('recognized');
  const isHere = (await transaction.objectStore('rows').index('id').getKey(id)) !== undefined;
  if (isHere && (await recognized.getKey(picture)) === undefined) await recognized.put(id, picture);
  await transaction.done;
};
