import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { putInOrder } from '../../../background/store/db/put-in-order';
import type { Store } from '../../../background/store/db/schema';
import { merge } from '../../../background/store/library/merge';
import { list } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { settle } from '../../../background/store/search/postings';
import { nothingTaken, Taking } from '../../../background/worker/taking';
import type { Entry } from '../../../src/library/entry';
import { kept } from '../transfer/export/entries';
import { freshStore, minute } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const entry = (number: number): Entry =>
  kept(`n${number}`, { address: `https://photos.example/${number}.jpg`, title: `Photo w${number}w` }, minute(number));
const entries = (numbers: readonly number[]): Entry[] => numbers.map(entry);
const listed = async (search = ''): Promise<string[]> =>
  (await list(store, { query: { search, filter: {} }, from: 0, limit: 5000 })).entries.map(({ id }) => id);
const take = async (numbers: readonly number[], moving?: () => void) => {
  const taking = new Taking(store, 'keep-mine', nothingTaken(), moving);
  for (const each of entries(numbers)) await taking.take(each);
  await taking.end();
};
const go = async () => undefined;
const odd = Array.from({ length: 600 }, (_, i) => i * 2 + 1);
const even = Array.from({ length: 600 }, (_, i) => i * 2);
const all = [...odd, ...even].sort((a, b) => b - a).map((number) => `n${number}`);

describe('what comes in late', () => {
  it('stands where its time is, and is found by its own words', async () => {
    await take(odd);
    await take(even);
    expect(await listed()).toEqual(all);
    for (const number of [0, 1, 2, 599, 600, 1197, 1198, 1199])
      expect(await listed(`w${number}w`)).toEqual([`n${number}`]);
    expect((await list(store, { query: { search: '', filter: {} }, from: 0, limit: 1 })).total).toBe(1200);
    expect(await listed('photo')).toEqual(all);
  });

  it('changes nothing where all is in order', async () => {
    await merge(store, entries([1, 2, 3]), 'keep-mine');
    let moved = 0;
    await putInOrder(store, 2026, async (rows) => {
      moved += rows;
    });
    expect(moved).toBe(0);
  });

  it('may be stopped between two steps, with nobody missing, and goes on another time', async () => {
    await merge(store, entries(odd), 'keep-mine');
    await merge(store, entries(even), 'keep-mine');
    const stopped = putInOrder(store, 2026, async () => {
      throw new Error('stop');
    });
    await expect(stopped).rejects.toThrow('stop');
    expect([...(await listed())].sort()).toEqual([...all].sort());
    expect(await listed()).not.toEqual(all);
    await settle(store, 0);
    expect([...(await listed('photo'))].sort()).toEqual([...all].sort());
    await putInOrder(store, 2026, go);
    expect(await listed()).toEqual(all);
    expect(await listed('photo')).toEqual(all);
  });

  it('waits for nobody who deletes meanwhile, and puts in order who is left', async () => {
    await merge(store, entries(odd), 'keep-mine');
    await merge(store, entries(even), 'keep-mine');
    let isFirst = true;
    await putInOrder(store, 2026, async () => {
      if (!isFirst) return;
      isFirst = false;
      await remove(store, { ids: ['n0', 'n700', 'n1199'] }, minute(5000));
    });
    expect(await listed()).toEqual(all.filter((id) => !['n0', 'n700', 'n1199'].includes(id)));
    expect(await restore(store, minute(5000))).toBe(3);
    expect([...(await listed())].sort()).toEqual([...all].sort());
  });

  it('of another year is none of its business', async () => {
    await merge(store, [kept('old', { address: 'https://old.example/' }, '2019-05-05T00:00:00.000Z')], 'keep-mine');
    await take([3, 2, 1]);
    expect(await listed()).toEqual(['n3', 'n2', 'n1', 'old']);
  });
});
