import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { merge } from '../../../background/store/library/merge';
import { list, read } from '../../../background/store/library/read';
import { remove } from '../../../background/store/library/remove';
import type { Credited, Entry, KeptWork } from '../../../src/library/entry';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { credited, kept, SAID } from '../transfer/export/entries';
import { freshStore, minute, withFullDisk } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const at = (number: number) => ({ address: `https://photos.example/${number}.jpg` });
const total = async () => (await list(store, { query: { search: '', filter: {} }, from: 0, limit: 1 })).total;
const licensed = (id: string) => ({ licenses: [fromId(id) as License] });

describe('merging', () => {
  it('adds what is not there, and nothing twice', async () => {
    const entries: Entry[] = [kept('a', at(1)), kept('b', at(2)), credited('c')];
    expect(await merge(store, entries, 'keep-mine')).toEqual({ added: 3, same: 0, updated: 0, conflicts: [] });
    expect(await merge(store, entries, 'keep-mine')).toEqual({ added: 0, same: 3, updated: 0, conflicts: [] });
    expect(await total()).toBe(3);
  });

  it('knows a kept work under another id by what it is', async () => {
    const mine = await keep(store, kept('x', at(1)).work, { now: minute(1) });
    const theirs = { ...kept('a', at(1), minute(0)), tags: ['sea'], note: 'theirs' };
    expect(await merge(store, [theirs], 'keep-mine')).toMatchObject({ added: 0, updated: 1, conflicts: [] });
    expect(await read(store, mine.id)).toMatchObject({ tags: ['sea'], note: 'theirs' });
    expect(await read(store, 'a')).toBeNull();
  });

  it('has a file that says one work twice as one work', async () => {
    const merged = await merge(store, [kept('a', at(1)), kept('b', at(1)), kept('a', at(1))], 'keep-mine');
    expect(merged).toMatchObject({ added: 1, conflicts: [] });
    expect(await total()).toBe(1);
  });

  it('keeps both licenses of a work that says something else there, the older as the former one', async () => {
    const mine = kept('a', { ...at(1), ...licensed('CC-BY-4.0') }, minute(1));
    const theirs = kept('a', { ...at(1), ...licensed('CC0-1.0') }, minute(9));
    for (const [first, second] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const fresh = await freshStore();
      await merge(fresh, [first], 'keep-mine');
      expect(await merge(fresh, [second], 'keep-mine')).toMatchObject({ updated: 1, conflicts: [] });
      const joined = (await read(fresh, 'a')) as KeptWork;
      expect(joined.work.licenses[0]?.id).toBe('CC0-1.0');
      expect(joined.former.map(({ licenses }) => licenses)).toEqual([['CC-BY-4.0']]);
      fresh.close();
    }
  });

  it('asks where both sides wrote something else, and does as it is told', async () => {
    const mine = { ...kept('a', at(1)), note: 'mine' };
    const theirs = { ...mine, note: 'theirs' };
    await merge(store, [mine], 'keep-mine');
    expect(await merge(store, [theirs], 'look')).toMatchObject({ conflicts: ['a'] });
    expect((await read(store, 'a'))?.note).toBe('mine');
    expect(await merge(store, [theirs], 'keep-mine')).toMatchObject({ conflicts: ['a'] });
    expect((await read(store, 'a'))?.note).toBe('mine');
    await merge(store, [theirs], 'take-theirs');
    expect((await read(store, 'a'))?.note).toBe('theirs');
  });

  it('joins what one side alone said of a right, a copy and a place, and takes the later copy', async () => {
    const older = { ...SAID.archivedCopy, at: '2025-01-01T00:00:00.000Z' };
    await merge(store, [{ ...credited('c'), archivedCopy: older }], 'keep-mine');
    const theirs = { ...credited('c'), ...SAID };
    theirs.attribution = { ...theirs.attribution, number: 'Figure 3', where: 'Chapter 2' };
    expect(await merge(store, [theirs], 'keep-mine')).toMatchObject({ updated: 1, conflicts: [] });
    expect(await read(store, 'c')).toMatchObject({ ...SAID, attribution: { number: 'Figure 3', where: 'Chapter 2' } });
  });

  it.each<[string, Partial<Credited['attribution']>, Partial<Entry>]>([
    ['number', { number: 'Figure 4' }, {}],
    ['place', { where: 'Chapter 9' }, {}],
    ['right', {}, { permission: { state: 'asked', note: '' } }],
  ])('asks where the two sides say another %s', async (_, place, more) => {
    const mine = { ...credited('c'), ...SAID };
    mine.attribution = { ...mine.attribution, number: 'Figure 3', where: 'Chapter 2' };
    const theirs = { ...mine, ...more, attribution: { ...mine.attribution, ...place } } as Credited;
    await merge(store, [mine], 'keep-mine');
    expect(await merge(store, [theirs], 'keep-mine')).toMatchObject({ conflicts: ['c'] });
  });

  it('lets no file of another program take the place of what a page said', async () => {
    const page = { says: 'license', evidence: 'statement', about: '', value: '', words: 'CC BY', place: 'p' } as const;
    const file = { says: 'license', evidence: 'import', about: '', value: '', words: 'CC BY', place: '' } as const;
    await merge(store, [kept('a', { ...at(1), evidence: [page] }, minute(1))], 'keep-mine');
    const same = { ...kept('b', { ...at(1), evidence: [file] }, minute(9)), tags: ['sea'] };
    expect(await merge(store, [same], 'keep-mine')).toMatchObject({ updated: 1, conflicts: [] });
    expect(await read(store, 'a')).toMatchObject({ tags: ['sea'], seenAt: minute(1), work: { evidence: [page] } });
    expect(await merge(store, [same], 'keep-mine')).toMatchObject({ same: 1, updated: 0 });
    const other = kept('c', { ...at(1), ...licensed('CC0-1.0'), evidence: [file] }, minute(9));
    expect(await merge(store, [other], 'keep-mine')).toMatchObject({ conflicts: ['a'] });
  });

  it('brings back what was deleted here', async () => {
    await merge(store, [kept('a', at(1))], 'keep-mine');
    await remove(store, { ids: ['a'] }, minute(5));
    expect(await merge(store, [kept('a', at(1))], 'keep-mine')).toMatchObject({ added: 1 });
    expect(await read(store, 'a')).toMatchObject({ deletedAt: null });
    expect(await store.count('bin')).toBe(0);
  });

  it('only looks where it is told to look', async () => {
    expect(await merge(store, [kept('a', at(1)), credited('c')], 'look')).toMatchObject({ added: 2 });
    expect(await total()).toBe(0);
  });

  it('writes nothing of what does not fit on the disk', async () => {
    await merge(store, [kept('a', at(1))], 'keep-mine');
    const more = [kept('b', at(2)), kept('c', at(3))];
    await withFullDisk(() => expect(merge(store, more, 'keep-mine')).rejects.toThrow(/quota/));
    expect(await total()).toBe(1);
  });
});
