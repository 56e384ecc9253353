import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { noteLooks, readLooks } from '../../../background/store/library/looks';
import { remove } from '../../../background/store/library/remove';
import { putThumbnail } from '../../../background/store/library/thumbnails';
import { freshStore, minute, photo } from './a-store';

// Node draws no pictures: each is one that cannot be drawn, which is noted as such.
Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('no pictures here')) });

const [ONE, OTHER] = ['data:image/png;base64,AAAA', 'data:image/png;base64,BBBB'];
let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

describe('how kept pictures look', () => {
  it('is noted once for each, those that came from elsewhere too', async () => {
    const { id } = await keep(store, photo(1), { now: minute(1), thumbnail: ONE });
    await putThumbnail(store, 'restored', OTHER);
    const told: number[] = [];
    expect(await readLooks(store, (_, of) => told.push(of))).toEqual({ ids: [], looks: [] });
    expect((await store.getAllKeys('looks')).sort()).toEqual([id, 'restored'].sort());
    await readLooks(store, (_, of) => told.push(of));
    expect(told).toEqual([2]);
  });

  it('is read with the entries that they are of', async () => {
    await store.put('looks', [1, 2], 'a');
    await store.put('looks', null, 'plain');
    expect(await readLooks(store)).toEqual({ ids: ['a'], looks: [[1, 2]] });
  });

  it('is forgotten where a work is kept with another picture, and goes with it', async () => {
    const { id } = await keep(store, photo(1), { now: minute(1), thumbnail: ONE });
    await store.put('looks', [1, 2], id);
    await keep(store, photo(1), { now: minute(2), thumbnail: OTHER });
    expect(await store.get('looks', id)).toBeUndefined();
    await store.put('looks', [1, 2], id);
    await remove(store, { ids: [id] }, minute(3));
    expect(await store.get('looks', id)).toEqual([1, 2]);
    await remove(store, { ids: [] }, minute(60 * 48));
    expect(await store.get('looks', id)).toBeUndefined();
  });

  it('is not noted of a picture that was taken away meanwhile', async () => {
    await putThumbnail(store, 'a', ONE);
    const noting = noteLooks(store, ['a']);
    await store.delete('thumbnails', 'a');
    await noting;
    expect(await store.count('looks')).toBe(0);
  });
});
