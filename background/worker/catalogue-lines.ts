import { latestOf, withoutStep } from '../../src/catalogue/own';
import {
  type KeptCatalogue,
  type KeptFollowed,
  type KeptNews,
  LINE_ITEMS,
  type Listed,
} from '../../src/message/catalogue-row';
import { listFollowed } from '../store/catalogue/followed';
import { readKeptOwn } from '../store/catalogue/own';
import type { Store } from '../store/db/schema';

/** A line of a backup about catalogues. */
export type CatalogueLine =
  | { catalogue: KeptCatalogue }
  | { listed: Listed }
  | { followed: KeptFollowed }
  | { news: KeptNews };

/** The person's own catalogue, and what its last version lists. */
async function* ownLines(store: Store): AsyncGenerator<CatalogueLine> {
  const { own, items } = await readKeptOwn(store);
  const latest = latestOf(own);
  if (!own.place && !latest) return;
  const published = latest && latest === own.pending ? withoutStep(own.pending) : latest;
  yield { catalogue: { place: own.place, name: own.name, leftOut: own.leftOut, published } };
  for (let from = 0; latest && from < items.length; from += LINE_ITEMS)
    yield { listed: { cid: latest.cid, from, items: items.slice(from, from + LINE_ITEMS).map(({ said }) => said) } };
}

/** The catalogues that are followed, each with what was found in it. */
async function* followedLines(store: Store): AsyncGenerator<CatalogueLine> {
  for (const { problem: _, odd: __, daily: ___, ...followed } of await listFollowed(store)) {
    yield { followed };
    const range = IDBKeyRange.bound([followed.id, ''], [followed.id, '\uffff']);
    const keys = await store.getAllKeysFromIndex('news', 'followed', range);
    for (let from = 0; from < keys.length; from += LINE_ITEMS) {
      const rows: KeptNews['rows'] = [];
      for (const key of keys.slice(from, from + LINE_ITEMS)) {
        const row = await store.get('news', key);
        if (!row) continue;
        const { order, foundAt, said, fresh } = row;
        rows.push({ order, foundAt, said, isNew: fresh !== undefined });
      }
      yield { news: { followed: followed.id, rows } };
    }
  }
}

/** All of catalogues that a backup has. */
export async function* catalogueLines(store: Store): AsyncGenerator<CatalogueLine> {
  yield* ownLines(store);
  yield* followedLines(store);
}
