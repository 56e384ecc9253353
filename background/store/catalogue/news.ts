import type { Item } from '../../../src/catalogue/catalogue';
import { FIRST_NEW, type News, type NewsPage } from '../../../src/catalogue/followed';
import { keyOf, licenseOf, readItem } from '../../../src/catalogue/item';
import { announceCatalogue } from '../db/announce';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';
import type { NewsRow } from './catalogue-stores';

/** Behind every text that an order can begin with. */
const LAST = '\uffff';

const rangeOf = (followed: string): IDBKeyRange => IDBKeyRange.bound([followed, ''], [followed, LAST]);

/**
 * Writes down items of a followed catalogue. One that is known keeps its place and whether it is new; what its author changed in it is taken.
 * @param items the newest first
 * @param foundAt ISO 8601 in UTC
 * @param isFirst whether nothing of this catalogue was known before: then most are not new
 */
export const takeNews = async (
  transaction: Writing,
  followed: string,
  items: readonly Item[],
  foundAt: string,
  isFirst: boolean,
): Promise<void> => {
  const news = transaction.objectStore('news');
  for (const [i, item] of items.entries()) {
    const key = keyOf(item);
    const known = isFirst ? undefined : await news.get([followed, key]);
    if (known) {
      if (JSON.stringify(known.said) !== JSON.stringify(item.said)) await news.put({ ...known, said: item.said });
      continue;
    }
    const order = `${foundAt} ${String(items.length - i).padStart(6, '0')} ${followed}`;
    const isNew = !isFirst || i < FIRST_NEW;
    await news.put({ followed, key, order, ...(isNew && { fresh: order }), foundAt, said: item.said });
  }
};

export const removeNews = async (transaction: Writing, followed: string): Promise<void> => {
  const keys = await transaction.objectStore('news').index('followed').getAllKeys(rangeOf(followed));
  for (const key of keys) await transaction.objectStore('news').delete(key);
};

/** How many items of each kind are known of a catalogue. */
export const countKinds = async (transaction: Writing, followed: string): Promise<Record<string, number>> => {
  const kinds: Record<string, number> = {};
  for (const [, key] of await transaction.objectStore('news').index('followed').getAllKeys(rangeOf(followed))) {
    const kind = key.slice(0, key.indexOf(' '));
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};

const toNews = ({ followed, foundAt, fresh, said }: NewsRow): News | null => {
  const item = readItem(said);
  if (!item) return null;
  const { kind, id, name, published } = item;
  return {
    followed,
    kind,
    id,
    name,
    published,
    license: licenseOf(item)?.id ?? '',
    foundAt,
    isNew: fresh !== undefined,
  };
};

/** Which items are wanted. */
export interface NewsQuery {
  /** The id of a followed catalogue; '' for all. */
  followed: string;
  /** New ones alone. */
  fresh: boolean;
  /** Where the part begins, as the part before said; '' for the first. */
  from: string;
  limit: number;
}

/** A part of the items, the last found first. */
export const listNews = async (store: Store, { followed, fresh, from, limit }: NewsQuery): Promise<NewsPage> => {
  const transaction = store.transaction('news');
  const upTo = from || LAST;
  const index = followed ? 'followed' : fresh ? 'fresh' : 'order';
  const range = followed ? IDBKeyRange.bound([followed, ''], [followed, upTo]) : IDBKeyRange.upperBound(upTo);
  const rows: NewsRow[] = [];
  let next = '';
  let cursor = await transaction.store.index(index).openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    if (fresh && cursor.value.fresh === undefined) continue;
    if (rows.length === limit) {
      next = cursor.value.order;
      break;
    }
    rows.push(cursor.value);
  }
  const news = rows.map(toNews).filter((each) => each !== null);
  return { news, fresh: await transaction.store.index('fresh').count(), next };
};

/** Marks items as seen: those of a catalogue, one of them, or all. */
export const seeNews = async (store: Store, { followed, key }: { followed: string; key: string }): Promise<void> => {
  await change(store, ['news'], async (transaction) => {
    const news = transaction.objectStore('news');
    let cursor = await news.index('fresh').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const { fresh: _, ...row } = cursor.value;
      if ((followed === '' || row.followed === followed) && (key === '' || row.key === key)) await cursor.update(row);
    }
  });
  announceCatalogue();
};
