import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import {
  keepCorrection,
  listCorrections,
  readCorrections,
  undoCorrection,
} from '../../../background/store/library/corrections';
import type { Correction } from '../../../src/correction/correction';
import { aCorrection } from '../correction/a-correction';
import { freshStore, minute, withFullDisk } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const PAGE = 'https://a.example/';
const correction = (id: string, given: Partial<Correction> = {}) =>
  aCorrection({ is: 'not-licensed' }, { id, page: PAGE, subject: PAGE, ...given });

describe('corrections', () => {
  it('are found by their page', async () => {
    const one = await keepCorrection(store, correction('one'));
    const picture = await keepCorrection(store, correction('two', { subject: `${PAGE}b.jpg` }));
    await keepCorrection(store, correction('three', { page: 'https://b.example/' }));
    expect(await readCorrections(store, PAGE)).toEqual([one, picture]);
    expect(await readCorrections(store, 'https://c.example/')).toEqual([]);
  });

  it('of the same work are one, which remembers what the page said at first', async () => {
    await keepCorrection(store, correction('one', { was: ['CC-BY-4.0'] }));
    await keepCorrection(store, correction('two', { was: ['CC0-1.0'], note: 'No, this' }));
    expect(await readCorrections(store, PAGE)).toEqual([correction('two', { was: ['CC-BY-4.0'], note: 'No, this' })]);
  });

  it('are undone, once and again', async () => {
    const one = await keepCorrection(store, correction('one'));
    expect(await undoCorrection(store, 'one')).toEqual(one);
    expect(await undoCorrection(store, 'one')).toBeNull();
    expect(await listCorrections(store)).toEqual([]);
  });

  it('are listed with the newest first', async () => {
    for (const [id, at] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const) {
      await keepCorrection(store, correction(id, { subject: `${PAGE}${id}`, at: minute(at) }));
    }
    expect((await listCorrections(store)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('stay as they were on a full disk', async () => {
    const one = await keepCorrection(store, correction('one'));
    await expect(withFullDisk(() => keepCorrection(store, correction('two')))).rejects.toThrow(/quota/);
    expect(await listCorrections(store)).toEqual([one]);
  });
});
