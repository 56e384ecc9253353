import type { Item } from '../../../src/catalogue/catalogue';
import { FOLLOWED_AT_MOST } from '../../../src/catalogue/followed';
import type { OwnCatalogue } from '../../../src/catalogue/own';
import {
  itemsOf,
  type KeptCatalogue,
  type KeptFollowed,
  type KeptNews,
  keyOfSaid,
  type Listed,
} from '../../../src/message/catalogue-row';
import { announceCatalogue } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';

/**
 * Brings the person's own catalogue back where there is none. Whether a newer version lies at its place nobody knows: that is asked at the next
 * press, and nothing before.
 */
export const restoreOwn = async (store: Store, kept: KeptCatalogue): Promise<void> => {
  await change(store, ['catalogue'], async (transaction) => {
    const catalogue = transaction.objectStore('catalogue');
    const known = (await catalogue.get('own')) as OwnCatalogue | undefined;
    if (known?.place || known?.published || known?.pending) return;
    await catalogue.put({ ...kept, pending: null, restored: true }, 'own');
    await catalogue.put([], 'items');
  });
  announceCatalogue();
};

/** Brings a part of what its last version lists back, behind the parts before it. */
export const restoreListed = (store: Store, listed: Listed): Promise<void> =>
  change(store, ['catalogue'], async (transaction) => {
    const catalogue = transaction.objectStore('catalogue');
    const own = (await catalogue.get('own')) as OwnCatalogue | undefined;
    const items = ((await catalogue.get('items')) as Item[] | undefined) ?? [];
    if (!own?.restored || own.published?.cid !== listed.cid || items.length !== listed.from) return;
    await catalogue.put([...items, ...itemsOf(listed)], 'items');
  });

/** Brings a followed catalogue back where none of its key is followed. It is asked on a press, also where it was asked daily. */
export const restoreFollowed = async (store: Store, kept: KeptFollowed): Promise<void> => {
  await change(store, ['followed'], async (transaction) => {
    const followed = transaction.objectStore('followed');
    const all = await followed.getAll();
    if (all.length >= FOLLOWED_AT_MOST || all.some(({ id, key }) => id === kept.id || key === kept.key)) return;
    await followed.put({ ...kept, daily: false, problem: null, odd: null });
  });
  announceCatalogue();
};

/** Brings a part of what was found in one back, if that is followed here. What is known stays as it is. */
export const restoreNews = async (store: Store, { followed, rows }: KeptNews): Promise<void> => {
  await change(store, ['followed', 'news'], async (transaction) => {
    if ((await transaction.objectStore('followed').getKey(followed)) === undefined) return;
    const news = transaction.objectStore('news');
    for (const { order, isNew, foundAt, said } of rows) {
      const key = keyOfSaid(said);
      if ((await news.getKey([followed, key])) !== undefined) continue;
      await news.put({ followed, key, order, ...(isNew && { fresh: order }), foundAt, said });
    }
  });
  announceCatalogue();
};
