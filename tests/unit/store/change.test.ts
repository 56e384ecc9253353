import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { change, LIBRARY } from '../../../background/store/db/change';
import type { Store } from '../../../background/store/db/schema';
import { edit } from '../../../background/store/library/edit';
import { keep, record } from '../../../background/store/library/keep';
import { list, read } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { walk } from '../../../background/store/search/walk';
import type { Entry } from '../../../src/library/entry';
import type { Work } from '../../../src/work/work';
import { aWork } from '../attribution/a-work';
import { credited } from '../transfer/export/entries';
import { freshStore, minute, photo, STATES, withFullDisk } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const ALL = { query: { search: '', filter: {} } };
const keepAt = (work: Work, at: number) => keep(store, work, { now: minute(at) });
const query = (search = '') => list(store, { query: { search, filter: {} }, from: 0, limit: 50 });
const titles = async (search = '') => (await query(search)).entries.map(({ work }) => work.title);
const walkAll = async (): Promise<Entry[]> => {
  const found: Entry[] = [];
  for await (const batch of walk(store, ALL, { order: 'newest', evidence: true, size: 2 })) found.push(...batch);
  return found;
};

describe('deleting', () => {
  it('can be undone, and the entry is where it was', async () => {
    const kept = [];
    for (let number = 0; number < 3; number += 1) kept.push(await keepAt(photo(number), number));
    const id = kept[1]?.id ?? '';
    expect(await remove(store, { ids: [id, 'unknown'] }, minute(10))).toBe(1);
    expect(await query()).toMatchObject({ total: 2, found: 2 });
    expect(await titles('photo 1')).toEqual([]);
    expect(await read(store, id)).toMatchObject({ deletedAt: minute(10) });
    expect(await restore(store, minute(10))).toBe(1);
    expect(await titles()).toEqual(['Photo 2', 'Photo 1', 'Photo 0']);
    expect(await read(store, id)).toEqual(kept[1]);
  });

  it('of all that a search finds leaves the others', async () => {
    for (let number = 0; number < 12; number += 1)
      await keepAt(photo(number, number % 3 ? {} : { kind: 'sound' }), number);
    const sounds = { query: { search: 'photo', filter: { kind: ['sound'] } } };
    expect(await remove(store, sounds, minute(20))).toBe(4);
    expect((await query()).entries.every(({ work }) => work.kind !== 'sound')).toBe(true);
    expect(await restore(store, minute(20))).toBe(4);
    expect((await query()).total).toBe(12);
  });

  it('sweeps out what was deleted more than a day before, with what was read for it', async () => {
    const one = await keepAt(photo(1), 0);
    const two = await keepAt(photo(2, STATES), 0);
    await remove(store, { ids: [two.id] }, minute(0));
    await remove(store, { ids: [] }, minute(24 * 60 - 1));
    expect(await read(store, two.id)).not.toBeNull();
    expect(await store.count('evidence')).toBe(1);
    await remove(store, { ids: [one.id] }, minute(24 * 60 + 1));
    expect(await read(store, two.id)).toBeNull();
    expect(await store.count('evidence')).toBe(0);
    expect(await read(store, one.id)).not.toBeNull();
  });

  it('leaves what was read for a work that others have too', async () => {
    const { id } = await keepAt(aWork(STATES), 0);
    await record(store, credited('c', STATES));
    await remove(store, { ids: [id] }, minute(0));
    await remove(store, { ids: [] }, minute(24 * 60 + 1));
    expect((await read(store, 'c'))?.work).toEqual(aWork(STATES));
  });
});

describe('editing', () => {
  it('answers what it changed, so that the contrary takes it back', async () => {
    const kept = [];
    for (let number = 0; number < 3; number += 1) kept.push(await keepAt(photo(number), number));
    await edit(store, { ids: [kept[0]?.id ?? ''] }, { addTags: ['blue'] });
    const all = { query: { search: '', filter: {} } };
    const changed = await edit(store, all, { addTags: ['blue'] });
    expect(changed.sort()).toEqual([kept[1]?.id, kept[2]?.id].sort());
    await edit(store, { ids: changed }, { removeTags: ['blue'] });
    const blue = await list(store, { query: { search: '', filter: { tag: ['blue'] } }, from: 0, limit: 5 });
    expect(blue.entries.map(({ id }) => id)).toEqual([kept[0]?.id]);
  });
});

describe('a change', () => {
  it('that stops in the middle leaves nothing behind', async () => {
    const kept = await keepAt(photo(1), 1);
    const stops = change(store, LIBRARY, async (transaction) => {
      await transaction.objectStore('rows').clear();
      throw new Error('stop');
    });
    await expect(stops).rejects.toThrow('stop');
    expect(await read(store, kept.id)).toEqual(kept);
  });

  it('that the browser could not write is an error, also where every request went well', async () => {
    const aborted = change(store, LIBRARY, async (transaction) => {
      await transaction.objectStore('rows').clear();
      transaction.abort();
    });
    await expect(aborted).rejects.toThrow();
  });
});

describe('a full disk', () => {
  it('is said to be full, and what was there stays as it was', async () => {
    const kept = await keepAt(photo(1), 1);
    await withFullDisk(async () => {
      await expect(keepAt(photo(2), 2)).rejects.toMatchObject({ name: 'QuotaExceededError' });
      await expect(record(store, credited('c'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      await expect(remove(store, { ids: [kept.id] }, minute(3))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    });
    expect(await walkAll()).toEqual([kept]);
    await keepAt(photo(2), 2);
    expect((await query()).total).toBe(2);
  });
});
