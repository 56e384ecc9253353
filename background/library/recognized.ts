import { openStore, withStore } from '../store/db/open';
import { recognize } from '../store/library/recognized';

/** Writes down which work of the library a picture of a document is, as a person says, or takes that back. */
export const recognizePicture = async ({ picture, id }: { picture: string; id: string | null }): Promise<null> => {
  await withStore(openStore, (store) => recognize(store, picture, id));
  return null;
};
