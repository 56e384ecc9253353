import { describe, expect, it } from '@jest/globals';
import { readCorrections } from '../../../background/store/corrections';
import { list } from '../../../background/store/library';
import { migrations, type Step } from '../../../background/store/migrations';
import { openStore } from '../../../background/store/open';
import { rowOf } from '../../../background/store/row';
import type { Store } from '../../../background/store/schema';
import { aCorrection } from '../correction/a-correction';
import { kept } from '../export/entries';
import { freshName } from './a-store';

const correction = aCorrection({ is: 'not-licensed' });
const storesOf = (store: Store): string[] => [...store.objectStoreNames];

describe('the database', () => {
  it('has a version for every step', async () => {
    const store = await openStore(freshName());
    expect(store.version).toBe(migrations.length);
    expect(storesOf(store)).toEqual(['blocks', 'corrections', 'entries', 'keys', 'settings', 'shares']);
    store.close();
  });

  const versions = migrations.map((_, index) => index + 1);
  it.each(versions)('comes from version %i with every row intact', async (version) => {
    const name = freshName();
    const old = await openStore(name, migrations.slice(0, version));
    const entry = kept('a');
    await old.put('entries', rowOf(entry));
    if (version >= 2) await old.put('blocks', new Uint8Array([1, 2, 3]), 'bafy');
    if (version >= 3) await old.put('settings', { creator: 'Ann' }, 'settings');
    if (version >= 4) await old.put('corrections', correction);
    old.close();

    const store = await openStore(name);
    expect(store.version).toBe(migrations.length);
    expect((await list(store, { search: 'tarn', after: null, limit: 5 })).entries).toEqual([entry]);
    if (version >= 2) expect(await store.get('blocks', 'bafy')).toEqual(new Uint8Array([1, 2, 3]));
    if (version >= 3) expect(await store.get('settings', 'settings')).toEqual({ creator: 'Ann' });
    expect(await readCorrections(store, correction.page)).toEqual(version >= 4 ? [correction] : []);
    store.close();
  });

  it('stays as it was where a step fails, and says so', async () => {
    const name = freshName();
    const old = await openStore(name);
    await old.put('entries', rowOf(kept('a')));
    old.close();
    const breaks: Step = async (database, transaction) => {
      database.deleteObjectStore('blocks');
      await transaction.objectStore('entries').clear();
      throw new Error('no more');
    };
    await expect(openStore(name, [...migrations, breaks])).rejects.toThrow(/could not be brought up to date.*no more/);

    const store = await openStore(name);
    expect(store.version).toBe(migrations.length);
    expect(await store.count('entries')).toBe(1);
    expect(storesOf(store)).toContain('blocks');
    store.close();
  });

  it('that a newer version wrote is left alone', async () => {
    const name = freshName();
    (await openStore(name, [...migrations, () => undefined])).close();
    await expect(openStore(name)).rejects.toThrow(/newer Commoner/);
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
    await expect(openStore(name)).rejects.toThrow(/Another window/);
    holder.close();
  });
});
