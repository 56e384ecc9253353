import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { change } from '../../../background/store/change';
import { keep, list, read, readAll, record, remove, restore } from '../../../background/store/library';
import type { Store } from '../../../background/store/schema';
import type { Work } from '../../../src/work/work';
import { aWork } from '../attribution/a-work';
import { credited } from '../export/entries';
import { freshStore, minute, withFullDisk } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const photo = (number: number, given: Partial<Work> = {}): Work =>
  aWork({ address: `https://photos.example/${number}.jpg`, title: `Photo ${number}`, ...given });
const query = (search = '', after: string | null = null, limit = 50) => list(store, { search, after, limit });
const titles = async (search = '') => (await query(search)).entries.map(({ work }) => work.title);

describe('keeping', () => {
  it('writes a work down with its evidence and the time', async () => {
    const kept = await keep(store, aWork(), minute(1));
    expect(kept).toMatchObject({ type: 'kept', work: aWork(), at: minute(1), seenAt: minute(1), deletedAt: null });
    expect(await read(store, kept.id)).toEqual(kept);
  });

  it('of the same work once more brings its one row up to date', async () => {
    const first = await keep(store, aWork(), minute(1));
    const again = await keep(store, aWork({ id: 'seen-elsewhere', title: 'A better title' }), minute(2));
    expect(again).toMatchObject({ id: first.id, at: minute(1), seenAt: minute(2) });
    expect(await titles()).toEqual(['A better title']);
  });

  it('at the same moment from two windows makes one row', async () => {
    const [one, two] = await Promise.all([keep(store, aWork(), minute(1)), keep(store, aWork(), minute(1))]);
    expect(one.id).toBe(two.id);
    expect((await query()).total).toBe(1);
  });

  it('of a deleted work brings it back as the newest', async () => {
    const { id } = await keep(store, photo(1), minute(1));
    await keep(store, photo(2), minute(2));
    await remove(store, [id], minute(3));
    await keep(store, photo(1), minute(4));
    expect(await titles()).toEqual(['Photo 1', 'Photo 2']);
  });
});

describe('listing', () => {
  it('goes through all pages, the newest first, each entry once, also where times are the same', async () => {
    for (let number = 0; number < 25; number += 1) await keep(store, photo(number), minute(Math.floor(number / 5)));
    const seen: string[] = [];
    const times: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page = await query('', after, 4);
      expect(page.total).toBe(25);
      seen.push(...page.entries.map(({ id }) => id));
      times.push(...page.entries.map(({ at }) => at));
      after = page.next;
      pages += 1;
    } while (after);
    expect(pages).toBe(7);
    expect(new Set(seen).size).toBe(25);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('ends with null, also where the last page is full', async () => {
    for (let number = 0; number < 4; number += 1) await keep(store, photo(number), minute(number));
    const first = await query('', null, 2);
    const second = await query('', first.next, 2);
    expect(second.entries).toHaveLength(2);
    expect(second.next).toBeNull();
  });

  it('is not moved by what is kept or deleted meanwhile', async () => {
    const kept = [];
    for (let number = 0; number < 6; number += 1) kept.push(await keep(store, photo(number), minute(number)));
    const first = await query('', null, 2);
    await keep(store, photo(99), minute(99));
    await remove(store, [first.entries[1]?.id ?? '', kept[3]?.id ?? ''], minute(100));
    const rest = await query('', first.next, 10);
    expect(rest.entries.map(({ work }) => work.title)).toEqual(['Photo 2', 'Photo 1', 'Photo 0']);
  });

  it('has the credits that were copied among the kept works', async () => {
    await keep(store, photo(1), minute(1));
    await record(store, credited('c'));
    expect((await query()).entries.map(({ type }) => type)).toEqual(['credited', 'kept']);
    expect((await readAll(store, '')).map(({ type }) => type)).toEqual(['credited', 'kept']);
  });
});

describe('searching', () => {
  beforeEach(async () => {
    await keep(
      store,
      photo(1, { title: 'Čajovna U Řeky', creators: [{ name: 'José Ångström', address: null }] }),
      minute(1),
    );
    await keep(
      store,
      photo(2, { title: 'Straße im Regen', creators: [{ name: 'Søren Łoś', address: null }] }),
      minute(2),
    );
    await keep(store, photo(3, { title: '夕日の海', creators: [{ name: 'عَلِيّ', address: null }] }), minute(3));
  });

  it.each([
    ['cajovna', 'Čajovna U Řeky'],
    ['ANGSTROM reky', 'Čajovna U Řeky'],
    ['A\u030angstro\u0308m', 'Čajovna U Řeky'],
    ['strasse soren', 'Straße im Regen'],
    ['STRASSE', 'Straße im Regen'],
    ['los', 'Straße im Regen'],
    ['夕日', '夕日の海'],
    ['علي', '夕日の海'],
  ])('for %s finds %s', async (words, title) => {
    expect(await titles(words)).toEqual([title]);
  });

  it('looks at hosts and licenses too, and wants every word', async () => {
    expect(await titles('photos.example cc by')).toHaveLength(3);
    expect(await titles('blog.example CC-BY-4.0')).toHaveLength(3);
    expect(await titles('cajovna strasse')).toEqual([]);
  });

  it('counts the whole library, whatever it finds', async () => {
    expect(await query('cajovna')).toMatchObject({ total: 3, next: null });
  });

  it('pages through what it finds', async () => {
    const first = await query('photos.example', null, 2);
    const second = await query('photos.example', first.next, 2);
    expect([...first.entries, ...second.entries]).toHaveLength(3);
    expect(second.next).toBeNull();
  });
});

describe('deleting', () => {
  it('can be undone, and the entry is where it was', async () => {
    const kept = [];
    for (let number = 0; number < 3; number += 1) kept.push(await keep(store, photo(number), minute(number)));
    const id = kept[1]?.id ?? '';
    await remove(store, [id, 'unknown'], minute(10));
    expect(await query()).toMatchObject({ total: 2 });
    expect(await titles('photo 1')).toEqual([]);
    expect(await read(store, id)).toMatchObject({ deletedAt: minute(10) });
    await restore(store, [id]);
    expect(await titles()).toEqual(['Photo 2', 'Photo 1', 'Photo 0']);
    expect(await read(store, id)).toEqual(kept[1]);
  });

  it('sweeps out what was deleted more than a day before', async () => {
    const one = await keep(store, photo(1), minute(0));
    const two = await keep(store, photo(2), minute(0));
    await remove(store, [one.id], minute(0));
    await remove(store, [], minute(24 * 60 - 1));
    expect(await read(store, one.id)).not.toBeNull();
    await remove(store, [two.id], minute(24 * 60 + 1));
    expect(await read(store, one.id)).toBeNull();
    expect(await read(store, two.id)).not.toBeNull();
  });
});

describe('a change', () => {
  it('that stops in the middle leaves nothing behind', async () => {
    const kept = await keep(store, photo(1), minute(1));
    const stops = change(store, async (entries) => {
      await entries.delete(kept.id);
      throw new Error('stop');
    });
    await expect(stops).rejects.toThrow('stop');
    expect(await read(store, kept.id)).toEqual(kept);
  });

  it('that the browser could not write is an error, also where every request went well', async () => {
    const aborted = change(store, async (entries) => {
      await entries.clear();
      entries.transaction.abort();
    });
    await expect(aborted).rejects.toThrow();
  });
});

describe('a full disk', () => {
  it('is said to be full, and what was there stays as it was', async () => {
    const kept = await keep(store, photo(1), minute(1));
    await withFullDisk(async () => {
      await expect(keep(store, photo(2), minute(2))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      await expect(record(store, credited('c'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      await expect(remove(store, [kept.id], minute(3))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    });
    expect((await query()).entries).toEqual([kept]);
    await keep(store, photo(2), minute(2));
    expect((await query()).total).toBe(2);
  });
});
