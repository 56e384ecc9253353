import type { Credited, Entry, EntryPage, EntryQuery, KeptWork } from '../../src/export/entry';
import type { Work } from '../../src/work/work';
import { change } from './change';
import { fold } from './fold';
import { keyOf, rowOf } from './row';
import type { Store } from './schema';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Keeps a work. Kept before, the row is brought up to date and stays where it is; deleted before, it comes back as new.
 * @param now ISO 8601 in UTC
 */
export const keep = (store: Store, work: Work, now: string): Promise<KeptWork> =>
  change(store, async (entries) => {
    const before = (await entries.index('key').get(keyOf(work)))?.entry;
    const id = before?.id ?? crypto.randomUUID();
    const at = before && before.deletedAt === null ? before.at : now;
    const kept: KeptWork = { type: 'kept', id, work, at, seenAt: now, deletedAt: null };
    await entries.put(rowOf(kept));
    return kept;
  });

/** Writes down a credit that was copied. */
export const record = (store: Store, credited: Credited): Promise<Credited> =>
  change(store, async (entries) => {
    await entries.add(rowOf(credited));
    return credited;
  });

/** An entry, also one that is deleted and not yet swept out. */
export const read = async (store: Store, id: string): Promise<Entry | null> =>
  (await store.get('entries', id))?.entry ?? null;

/** Walks the library, the newest first, and gives what matches until `most` are found. */
const walk = async (store: Store, search: string, after: string | null, most: number): Promise<Entry[]> => {
  const words = fold(search).split(' ').filter(Boolean);
  const [at = '', id = ''] = after?.split(' ') ?? [];
  // A key sorts after its own beginning, so the entry that the cursor names is not in the range.
  const range = after === null ? null : IDBKeyRange.upperBound([at, id]);
  const transaction = store.transaction('entries');
  const found: Entry[] = [];
  // A cursor over keys: of what does not match, the entry with its evidence is never read.
  let cursor = await transaction.store.index('live').openKeyCursor(range, 'prev');
  while (cursor && found.length < most) {
    const [, , text] = cursor.key;
    if (words.every((word) => text.includes(word))) {
      const row = await transaction.store.get(cursor.primaryKey);
      if (row) found.push(row.entry);
    }
    cursor = await cursor.continue();
  }
  return found;
};

/** One page of the library. Entries that come or go meanwhile make no other one appear twice or be left out. */
export const list = async (store: Store, { search, after, limit }: EntryQuery): Promise<EntryPage> => {
  const found = await walk(store, search, after, limit + 1);
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  const total = await store.countFromIndex('entries', 'live');
  return { entries, next: found.length > limit && last ? `${last.at} ${last.id}` : null, total };
};

/** All that matches, the newest first. */
export const readAll = (store: Store, search: string): Promise<Entry[]> =>
  walk(store, search, null, Number.POSITIVE_INFINITY);

const mark = (store: Store, ids: readonly string[], deletedAt: string | null, sweepBefore: string | null) =>
  change(store, async (entries) => {
    if (sweepBefore) {
      const old = await entries.index('deleted').getAllKeys(IDBKeyRange.upperBound(sweepBefore));
      for (const id of old) await entries.delete(id);
    }
    for (const id of ids) {
      const entry = (await entries.get(id))?.entry;
      if (entry && (entry.deletedAt === null) !== (deletedAt === null))
        await entries.put(rowOf({ ...entry, deletedAt }));
    }
    return null;
  });

/** Takes entries out of the library, for a day so that they can be brought back; sweeps out what has had its day. */
export const remove = (store: Store, ids: readonly string[], now: string): Promise<null> =>
  mark(store, ids, now, new Date(Date.parse(now) - DAY).toISOString());

/** Brings deleted entries back to where they were. */
export const restore = (store: Store, ids: readonly string[]): Promise<null> => mark(store, ids, null, null);
