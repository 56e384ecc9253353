import type { Item } from '../../../src/catalogue/catalogue';
import { NO_CATALOGUE, type OwnCatalogue } from '../../../src/catalogue/own';
import { announceCatalogue } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';

/** The person's own catalogue, and what its last version lists, the oldest first. */
export interface KeptOwn {
  own: OwnCatalogue;
  items: Item[];
}

export const readOwn = async (store: Store): Promise<OwnCatalogue> =>
  ((await store.get('catalogue', 'own')) as OwnCatalogue | undefined) ?? NO_CATALOGUE;

export const readKeptOwn = async (store: Store): Promise<KeptOwn> => {
  const transaction = store.transaction('catalogue');
  const [own, items] = await Promise.all([transaction.store.get('own'), transaction.store.get('items')]);
  return { own: (own as OwnCatalogue | undefined) ?? NO_CATALOGUE, items: (items as Item[] | undefined) ?? [] };
};

/**
 * Changes the person's own catalogue in one transaction, and returns it.
 * @param items what the version that is written down now lists; left out where that is not another
 */
export const changeOwn = async (
  store: Store,
  how: (own: OwnCatalogue) => OwnCatalogue,
  items?: readonly Item[],
): Promise<OwnCatalogue> => {
  const changed = await change(store, ['catalogue'], async (transaction) => {
    const catalogue = transaction.objectStore('catalogue');
    const next = how(((await catalogue.get('own')) as OwnCatalogue | undefined) ?? NO_CATALOGUE);
    await catalogue.put(next, 'own');
    if (items) await catalogue.put([...items], 'items');
    return next;
  });
  announceCatalogue();
  return changed;
};
