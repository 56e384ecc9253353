import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { edit } from '../../../background/store/library/edit';
import { readLastAct } from '../../../background/store/library/last-act';
import { merge } from '../../../background/store/library/merge';
import { list, read } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { undoAct } from '../../../background/store/library/undo-act';
import type { Entry } from '../../../src/library/entry';
import { credited, kept, SAID } from '../transfer/export/entries';
import { freshName, minute } from './a-store';

const ALL = { query: { search: '', filter: {} } };
const AT = minute(5000);
const TAGGED = { addTags: ['lake'], removeTags: ['old'] };

let name: string;
let store: Store;
beforeEach(async () => {
  name = freshName();
  store = await openStore(name);
});
afterEach(() => store.close());

const fill = (count: number) =>
  merge(
    store,
    Array.from(
      { length: count },
      (_, i): Entry => ({
        ...kept(`k${i}`, { address: `https://photos.example/${i}.jpg`, title: `Photo ${i}` }, minute(i)),
        tags: i % 2 === 0 ? ['old', 'mine'] : ['lake'],
      }),
    ),
    'keep-mine',
  );
const written = async (): Promise<Record<string, string[]>> => {
  const { entries } = await list(store, { ...ALL, from: 0, limit: 5000 });
  return Object.fromEntries(entries.map(({ id, tags }) => [id, tags]));
};
const found = async (tag: string): Promise<number> =>
  (await list(store, { query: { search: '', filter: { tag: [tag] } }, from: 0, limit: 1 })).found;

/** Does something in a browser that dies at its n-th write: what was not committed is not there. Says whether it came so far. */
const diesAt = async (writes: number, act: () => Promise<unknown>): Promise<boolean> => {
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  let left = writes;
  const mortal = (write: (...given: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...given: never[]): IDBRequest {
      const request = write.apply(this, given);
      left -= 1;
      if (left === 0) this.transaction.abort();
      return request;
    };
  Object.assign(IDBObjectStore.prototype, {
    put: mortal(put as never),
    add: mortal(add as never),
    delete: mortal(remove as never),
  });
  try {
    await act();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add, delete: remove });
    // The next background opens the library anew.
    store.close();
    store = await openStore(name);
  }
};

describe.each<[string, (at: string) => Promise<unknown>]>([
  ['an edit', (at) => edit(store, ALL, TAGGED, at)],
  ['a deletion', (at) => remove(store, ALL, at)],
])('%s of many entries', (_, act) => {
  it('is done to all of them or to none, at whichever write the browser dies, and says which', async () => {
    await fill(12);
    const before = await written();
    let deaths = 0;
    while (await diesAt(deaths + 1, () => act(AT))) {
      deaths += 1;
      expect(await written()).toEqual(before);
      expect([await found('lake'), await found('old')]).toEqual([6, 6]);
      expect(await readLastAct(store)).toBeNull();
    }
    expect(deaths).toBeGreaterThan(7);
    expect(await readLastAct(store)).toMatchObject({ at: AT });
  });

  it('leaves none of 1,500 half done', async () => {
    await fill(1500);
    const before = await written();
    for (const writes of [1, 400, 700]) {
      expect(await diesAt(writes, () => act(AT))).toBe(true);
      expect(await written()).toEqual(before);
    }
    await act(AT);
    expect(await readLastAct(store)).toMatchObject({ at: AT });
    expect(await undoAct(store, AT)).toBeGreaterThan(700);
    expect(await written()).toEqual(before);
  });

  it('can be taken back by another background, at whichever write that dies, and once', async () => {
    await fill(12);
    const before = await written();
    await act(AT);
    const after = await written();
    for (let deaths = 0; await diesAt(deaths + 1, () => undoAct(store, AT)); deaths += 1)
      expect(await written()).toEqual(after);
    expect(await written()).toEqual(before);
    expect([await found('lake'), await found('old')]).toEqual([6, 6]);
    expect(await undoAct(store, AT)).toBe(0);
  });
});

describe('what was done last', () => {
  it('gives its way back up to the next act', async () => {
    await fill(4);
    await edit(store, ALL, TAGGED, minute(5000));
    await edit(store, { ids: ['k1'] }, { note: 'mine' }, minute(5001));
    expect(await undoAct(store, minute(5000))).toBe(0);
    expect(await readLastAct(store)).toEqual({ did: 'edit', at: minute(5001), count: 1 });
    expect(await undoAct(store, minute(5001))).toBe(1);
    expect(await readLastAct(store)).toBeNull();
  });

  it('gives each entry its own words back, in their order, and leaves what was written since', async () => {
    await fill(4);
    const before = await written();
    await edit(store, ALL, TAGGED, AT);
    const row = await store.getFromIndex('rows', 'id', 'k0');
    if (!row) throw new Error('no row');
    await store.put('rows', { ...row, entry: { ...row.entry, tags: ['else'] } });
    // What had the tag before was not changed, and is not.
    expect(await undoAct(store, AT)).toBe(1);
    expect(await written()).toEqual({ ...before, k0: ['else'] });
  });

  it('may be what was said of a right, a copy and the place of a credit', async () => {
    await merge(store, [kept('k1'), credited('c1')], 'keep-mine');
    const before = [await read(store, 'k1'), await read(store, 'c1')];
    const said = { ...SAID, number: ' Figure 3 ', where: 'Chapter 2' };
    expect((await edit(store, ALL, said, AT)).sort()).toEqual(['c1', 'k1']);
    expect(await edit(store, ALL, said, minute(5001))).toEqual([]);
    expect(await read(store, 'k1')).toEqual({ ...before[0], ...SAID });
    expect(await read(store, 'c1')).toMatchObject({ ...SAID, attribution: { number: 'Figure 3', where: 'Chapter 2' } });
    expect((await list(store, { query: { search: 'figure', filter: {} }, from: 0, limit: 9 })).found).toBe(1);
    expect(await undoAct(store, AT)).toBe(2);
    expect([await read(store, 'k1'), await read(store, 'c1')]).toEqual(before);
  });

  it('is nothing once what was deleted is restored', async () => {
    await fill(3);
    await remove(store, ALL, AT);
    expect(await restore(store, AT)).toBe(3);
    expect(await readLastAct(store)).toBeNull();
  });
});
