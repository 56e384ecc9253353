import { FOLLOWED_AT_MOST, type Followed } from '../../../src/catalogue/followed';
import { announceCatalogue } from '../db/announce';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';
import { removeNews } from './news';

export const listFollowed = async (store: Store): Promise<Followed[]> =>
  (await store.getAll('followed')).sort((a, b) => b.followedAt.localeCompare(a.followedAt));

export const readFollowed = (store: Store, id: string): Promise<Followed | undefined> => store.get('followed', id);

/**
 * Begins to follow a catalogue, with what was found in it: all or nothing.
 * @param take writes down what was found, and returns the row as it is then
 * @throws RangeError for one too many
 */
export const addFollowed = async (
  store: Store,
  take: (transaction: Writing) => Promise<Followed>,
): Promise<Followed> => {
  const added = await change(store, ['followed', 'news'], async (transaction) => {
    const followed = transaction.objectStore('followed');
    if ((await followed.count()) >= FOLLOWED_AT_MOST) throw new RangeError('as many catalogues as one may follow');
    const row = await take(transaction);
    await followed.put(row);
    return row;
  });
  announceCatalogue();
  return added;
};

/**
 * Changes a followed catalogue, with what was found in it: all or nothing. null where it is followed no more.
 * @param how may write down what was found, by requests of the transaction alone
 */
export const changeFollowed = async (
  store: Store,
  id: string,
  how: (followed: Followed, transaction: Writing) => Followed | Promise<Followed>,
): Promise<Followed | null> => {
  const changed = await change(store, ['followed', 'news'], async (transaction) => {
    const known = await transaction.objectStore('followed').get(id);
    if (!known) return null;
    const next = await how(known, transaction);
    await transaction.objectStore('followed').put(next);
    return next;
  });
  announceCatalogue();
  return changed;
};

/** Follows it no more: what was found in it goes, and works that were kept stay. */
export const removeFollowed = async (store: Store, id: string): Promise<void> => {
  await change(store, ['followed', 'news'], async (transaction) => {
    await transaction.objectStore('followed').delete(id);
    await removeNews(transaction, id);
  });
  announceCatalogue();
};
