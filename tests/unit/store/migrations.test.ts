import { describe, expect, it } from '@jest/globals';
import type { IDBPDatabase } from 'idb';
import { migrations, type Step } from '../../../background/store/db/migrations';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { readCorrections } from '../../../background/store/library/corrections';
import { list, read } from '../../../background/store/library/read';
import { restore } from '../../../background/store/library/remove';
import { plainUse } from '../../../src/attribution/use';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { aCorrection } from '../correction/a-correction';
import { freshName, minute } from './a-store';
import { OLD_CREDITED, OLD_DELETED, OLD_KEPT } from './old-rows';

const correction = aCorrection({ is: 'not-licensed' });
const storesOf = (store: Store): string[] => [...store.objectStoreNames];
const open = async (name: string, version: number) =>
  (await openStore(name, migrations.slice(0, version))) as unknown as IDBPDatabase;
const listAll = (store: Store, search = '') => list(store, { query: { search, filter: {} }, from: 0, limit: 50 });

const CURRENT = [
  ...['bin', 'blocks', 'captures', 'corrections', 'evidence', 'fresh', 'keys', 'looks', 'postings', 'projects'],
  ...['recognized', 'rows', 'settings', 'shares', 'slices', 'statements', 'thumbnails', 'tips', 'turns', 'values'],
];

describe('the database', () => {
  it('has a version for every step', async () => {
    const store = await openStore(freshName());
    expect(store.version).toBe(migrations.length);
    expect(storesOf(store)).toEqual(CURRENT);
    store.close();
  });

  it.each([1, 2, 3, 4])('comes from version %i with every row intact', async (version) => {
    const name = freshName();
    const old = await open(name, version);
    for (const row of [OLD_DELETED, OLD_CREDITED, OLD_KEPT]) await old.put('entries', row);
    if (version >= 2) await old.put('blocks', new Uint8Array([1, 2, 3]), 'bafy');
    if (version >= 3) await old.put('settings', { creator: 'Ann' }, 'settings');
    if (version >= 4) await old.put('corrections', correction);
    old.close();

    const store = await openStore(name);
    expect(store.version).toBe(migrations.length);
    expect(storesOf(store)).toEqual(CURRENT);
    const own = { note: '', tags: [], projects: [], digest: expect.stringMatching(/^[0-9a-f]{64}$/) };
    const { entry: kept } = OLD_KEPT;
    const { entry: credited } = OLD_CREDITED;
    const { attribution } = credited;
    expect(await read(store, 'kept')).toEqual({ ...kept, ...own, former: [] });
    const use = plainUse(fromId('CC-BY-4.0') as License);
    expect(await read(store, 'credited')).toEqual({ ...credited, ...own, attribution: { ...use, ...attribution } });
    expect((await listAll(store)).entries.map(({ id }) => id)).toEqual(['credited', 'kept']);
    expect((await listAll(store, 'tarn holm')).found).toBe(2);
    expect(await restore(store, minute(30))).toBe(1);
    expect((await listAll(store)).entries.map(({ id }) => id)).toEqual(['credited', 'kept', 'deleted']);
    if (version >= 2) expect(await store.get('blocks', 'bafy')).toEqual(new Uint8Array([1, 2, 3]));
    if (version >= 3) expect(await store.get('settings', 'settings')).toEqual({ creator: 'Ann' });
    expect(await readCorrections(store, correction.page)).toEqual(version >= 4 ? [correction] : []);
    store.close();
  });

  it('comes from version 5 with every row intact, and a journal of tips beside them', async () => {
    const name = freshName();
    const old = await open(name, 4);
    await old.put('entries', OLD_KEPT);
    old.close();
    const former = await open(name, 5);
    const rows = await former.getAll('rows');
    await former.put('thumbnails', 'data:image/png;base64,AA', 'kept');
    await former.put('settings', { creator: 'Ann' }, 'settings');
    former.close();

    const store = await openStore(name);
    expect(rows).toHaveLength(1);
    expect(await store.getAll('rows')).toEqual(rows);
    expect(await store.get('thumbnails', 'kept')).toBe('data:image/png;base64,AA');
    expect(await store.get('settings', 'settings')).toEqual({ creator: 'Ann' });
    expect([...store.transaction('tips').store.indexNames]).toEqual(['createdAt', 'creator', 'gift', 'hash', 'open']);
    expect(await store.count('tips')).toBe(0);
    store.close();
  });

  it('comes from version 7 with each credit under its work, found by its creator', async () => {
    const name = freshName();
    const old = await open(name, 4);
    await old.put('entries', OLD_KEPT);
    await old.put('entries', { ...OLD_CREDITED, entry: { ...OLD_CREDITED.entry, work: OLD_KEPT.entry.work } });
    old.close();
    const former = await open(name, 7);
    for (const { by: _, ...row } of await former.getAll('rows')) await former.put('rows', row);
    former.close();

    const store = await openStore(name);
    const works = await list(store, {
      query: { search: '', filter: {}, of: 'works' },
      from: 0,
      limit: 9,
      sort: 'title',
    });
    expect(works.entries.map(({ id }) => id)).toEqual(['kept']);
    expect(works.credited).toEqual({ kept: { times: 1, last: OLD_CREDITED.entry.at } });
    expect((await listAll(store)).found).toBe(2);
    store.close();
  });

  it('comes from version 8 with every row intact, room for statements and pictures of pages, and no picture looked at', async () => {
    const name = freshName();
    const old = await open(name, 4);
    await old.put('entries', OLD_KEPT);
    old.close();
    const former = await open(name, 8);
    const rows = await former.getAll('rows');
    await former.put('thumbnails', 'data:image/png;base64,AA', 'kept');
    former.close();

    const store = await openStore(name);
    expect(rows).toHaveLength(1);
    expect(await store.getAll('rows')).toEqual(rows);
    expect(await store.get('thumbnails', 'kept')).toBe('data:image/png;base64,AA');
    expect([await store.count('statements'), await store.count('captures')]).toEqual([0, 0]);
    expect(await store.count('looks')).toBe(0);
    store.close();
  });

  it('stays as it was where a step fails, and says so', async () => {
    const name = freshName();
    const old = await open(name, 4);
    await old.put('entries', OLD_KEPT);
    old.close();
    const breaks: Step = async (database, transaction) => {
      database.deleteObjectStore('blocks');
      await transaction.objectStore('rows').clear();
      throw new Error('no more');
    };
    await expect(openStore(name, [...migrations, breaks])).rejects.toMatchObject({
      ...{ code: 'library-old', detail: 'Error: no more' },
    });

    const store = await open(name, 4);
    expect(store.version).toBe(4);
    expect(await store.get('entries', 'kept')).toEqual(OLD_KEPT);
    expect([...store.objectStoreNames]).toEqual(['blocks', 'corrections', 'entries', 'keys', 'settings', 'shares']);
    store.close();
  });

  it('that a newer version wrote is left alone', async () => {
    const name = freshName();
    (await openStore(name, [...migrations, () => undefined])).close();
    await expect(openStore(name)).rejects.toMatchObject({ code: 'library-newer' });
    const store = await openStore(name, [...migrations, () => undefined]);
    expect(store.version).toBe(migrations.length + 1);
    store.close();
  });

  it('makes way for a newer version that is opened meanwhile', async () => {
    const name = freshName();
    await openStore(name, migrations.slice(0, 1));
    const store = await openStore(name);
    expect(store.version).toBe(migrations.length);
    store.close();
  });

  it('says that it is held where another window does not make way', async () => {
    const name = freshName();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openStore(name)).rejects.toMatchObject({ code: 'library-held' });
    holder.close();
  });
});
