import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { count } from '../../../background/store/library/count';
import { edit } from '../../../background/store/library/edit';
import { keep, record } from '../../../background/store/library/keep';
import { merge } from '../../../background/store/library/merge';
import { writeProject } from '../../../background/store/library/projects';
import { list, readUses } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { settle } from '../../../background/store/search/postings';
import { facetsOf } from '../../../background/store/search/terms';
import type { Credited, Entry } from '../../../src/library/entry';
import { type EntryQuery, FACETS, type Sort } from '../../../src/library/query';
import { credited, kept } from '../transfer/export/entries';
import { freshStore, minute, photo } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const NOBODY: EntryQuery = { search: '', filter: {}, of: 'works' };
const works = (query: Partial<EntryQuery> = {}, sort: Sort = 'saved', from = 0, limit = 200) =>
  list(store, { query: { ...NOBODY, ...query }, from, limit, sort });
const ids = async (query: Partial<EntryQuery> = {}, sort: Sort = 'saved') =>
  (await works(query, sort)).entries.map(({ id }) => id);
const credit = (id: string, number: number, at: number, more: Partial<Credited> = {}): Promise<Credited> =>
  record(store, { ...credited(id, photo(number)), at: minute(at), ...more });

describe('a list of works', () => {
  it('has one row for a kept work and its credits, and says how often it was credited and when last', async () => {
    const { id } = await keep(store, photo(1), { now: minute(1) });
    await credit('a', 1, 2);
    await credit('b', 1, 3);
    await keep(store, photo(2), { now: minute(4) });
    const page = await works();
    expect(page.entries.map(({ work }) => work.title)).toEqual(['Photo 2', 'Photo 1']);
    expect([page.found, page.total]).toEqual([2, 2]);
    expect(page.credited).toEqual({ [id]: { times: 2, last: minute(3) } });
    expect((await readUses(store, id)).map((use) => use.id)).toEqual(['b', 'a']);
  });

  it('shows the newest credit of a work that is not kept, and the kept work as soon as it is', async () => {
    await credit('a', 1, 1);
    await credit('b', 1, 2);
    expect(await ids()).toEqual(['b']);
    const { id } = await keep(store, photo(1), { now: minute(3) });
    expect(await ids()).toEqual([id]);
    await remove(store, { ids: [id] }, minute(4));
    expect(await ids()).toEqual(['b']);
    await remove(store, { ids: ['b'] }, minute(5));
    expect(await ids()).toEqual(['a']);
    await restore(store, minute(4));
    await restore(store, minute(5));
    expect(await works()).toMatchObject({ found: 1, credited: { [id]: { times: 2, last: minute(2) } } });
  });

  it('knows a work by its key, however its address was written', async () => {
    const { id } = await keep(store, photo(1, { address: 'https://www.photos.example/1.jpg' }), { now: minute(1) });
    await record(store, credited('a', photo(1, { address: 'http://photos.example/1.jpg?utm_source=x' })));
    expect(await ids()).toEqual([id]);
  });

  it('finds a work by what only one of its credits has, until that is gone', async () => {
    const { id } = await keep(store, photo(1), { now: minute(1) });
    await record(store, { ...credited('a', photo(1), 'Sepia toned'), at: minute(2) });
    expect(await ids({ search: 'sepia' })).toEqual([id]);
    expect(await ids({ search: 'sepia photo', filter: { type: ['kept'] } })).toEqual([id]);
    expect(await ids({ filter: { type: ['credited'] } })).toEqual([id]);
    await edit(store, { ids: ['a'] }, { addTags: ['poster'] });
    await settle(store, 0);
    expect(await ids({ filter: { tag: ['poster'] } })).toEqual([id]);
    await edit(store, { ids: ['a'] }, { removeTags: ['poster'] });
    expect(await ids({ filter: { tag: ['poster'] } })).toEqual([]);
    await remove(store, { ids: ['a'] }, minute(3));
    expect(await ids({ search: 'sepia' })).toEqual([]);
  });

  it('deletes a work with its credits where that is asked for, and brings all of them back', async () => {
    const { id } = await keep(store, photo(1), { now: minute(1) });
    await credit('a', 1, 2);
    await keep(store, photo(2), { now: minute(3) });
    expect(await remove(store, { query: { ...NOBODY, search: '1' }, credits: true }, minute(4))).toBe(2);
    expect((await list(store, { query: { search: '', filter: {} }, from: 0, limit: 9 })).found).toBe(1);
    expect(await restore(store, minute(4))).toBe(2);
    expect((await works()).credited[id]).toEqual({ times: 1, last: minute(2) });
  });

  it('is searched by tag, license, site, creator and project', async () => {
    const project = await writeProject(store, { id: null, name: 'My Poster', createdAt: minute(1) });
    const by = (name: string) => ({ creators: [{ name, address: null }] });
    const first = await keep(store, photo(1, by('Ann Lee')), { now: minute(1), project: project.id });
    await keep(store, photo(2, by('Lee Ärmel')), { now: minute(2) });
    await edit(store, { ids: [first.id] }, { addTags: ['Red Light'] });
    const titles = async (search: string) => (await works({ search })).entries.map(({ work }) => work.title);
    for (const wait of [true, false]) {
      for (const search of [
        'tag:red',
        'tag:"red light"',
        'by:"ann lee"',
        'by:an',
        'project:poster',
        'project:"my poster" 1',
      ])
        expect([search, wait, await titles(search)]).toEqual([search, wait, ['Photo 1']]);
      for (const search of ['by:lee', 'license:by', 'license:"by"', 'license:cc-by', 'site:blog', 'photo'])
        expect([search, wait, await titles(search)]).toEqual([search, wait, ['Photo 2', 'Photo 1']]);
      for (const search of ['tag:"red"', 'by:photo', 'license:sa', 'site:nowhere', 'project:x', 'tag:red by:armel'])
        expect([search, wait, await titles(search)]).toEqual([search, wait, []]);
      await settle(store, 0);
    }
    await record(store, { ...credited('a', photo(2, by('Bo'))), at: minute(3) });
    expect(await titles('by:bo tag:')).toEqual(['Photo 2']);
  });

  it('is sorted by title, creator, license or last credit, part by part, and what has none comes last', async () => {
    const titled = (number: number, title: string | null, name: string) =>
      keep(store, photo(number, { title, creators: [{ name, address: null }] }), { now: minute(number) });
    await titled(1, 'Zebra', 'Ann');
    await titled(2, 'ärmel', 'Bo');
    await titled(3, null, 'Cy');
    await titled(4, 'Bach', 'Al');
    await credit('a', 1, 8);
    await credit('b', 4, 9);
    const sorted = async (sort: Sort, from = 0, limit = 9) =>
      (await works({}, sort, from, limit)).entries.map(({ work }) => work.title);
    expect(await sorted('title')).toEqual(['ärmel', 'Bach', 'Zebra', null]);
    expect(await sorted('title', 2, 2)).toEqual(['Zebra', null]);
    expect(await sorted('title', 3, 2)).toEqual([null]);
    expect(await sorted('creator')).toEqual(['Bach', 'Zebra', 'ärmel', null]);
    expect(await sorted('credited')).toEqual(['Bach', 'Zebra', null, 'ärmel']);
    expect((await works({ search: 'z' }, 'title')).entries.map(({ work }) => work.title)).toEqual(['Zebra']);
  });
});

/** The same numbers for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
const random = (seed: number) => {
  let state = seed;
  return (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

const WORDS = ['tarn', 'tarnish', 'light', 'sea', 'seal', 'abc'];
const WORKS = 12;
const QUERIES: Partial<EntryQuery>[] = [
  {},
  { search: 'se' },
  { search: 'tarn light' },
  { filter: { type: ['credited'] } },
  { filter: { tag: ['x'] } },
  { search: 's', filter: { project: ['p'], type: ['kept'] } },
];

/** What a query finds, work by work, without an index. */
const compare = async (entries: readonly Entry[]): Promise<void> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.work.address, [...(groups.get(entry.work.address) ?? []), entry]);
  const shownOf = (group: readonly Entry[]): Entry =>
    group.find(({ type }) => type === 'kept') ??
    ([...group].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))[0] as Entry);
  for (const query of QUERIES) {
    const has = (group: readonly Entry[], word: string) =>
      group.some(({ work, tags }) => [...(work.title ?? '').split(' '), ...tags].some((own) => own.startsWith(word)));
    const isFound = (group: readonly Entry[], without?: string): boolean =>
      (query.search ?? '').split(' ').every((word) => word === '' || has(group, word)) &&
      FACETS.every((facet) => {
        const asked = facet === without ? [] : (query.filter?.[facet] ?? []);
        return asked.length === 0 || group.some((each) => facetsOf(each)[facet].some((own) => asked.includes(own)));
      });
    const all = [...groups.values()];
    const page = await works(query);
    const expected = all.filter((group) => isFound(group)).map((group) => shownOf(group).id);
    expect([query, page.entries.map(({ id }) => id).sort()]).toEqual([query, expected.sort()]);
    expect([page.found, page.total]).toEqual([expected.length, all.length]);
    const counts = await count(store, { ...NOBODY, ...query });
    for (const facet of ['type', 'tag', 'project', 'month'] as const) {
      const sums: Record<string, number> = {};
      for (const group of all.filter((each) => isFound(each, facet)))
        for (const value of new Set(group.flatMap((each) => facetsOf(each)[facet])))
          sums[value] = (sums[value] ?? 0) + 1;
      const told = Object.fromEntries(counts[facet].map(({ value, count: sum }) => [value, sum]));
      expect([facet, query, told]).toEqual([facet, query, sums]);
    }
  }
};

describe('the index of works', () => {
  it.each([3, 4])(
    'finds and counts what a walk over everything finds, whatever is done (seed %i)',
    async (seed) => {
      const pick = random(seed);
      const one = <T>(from: readonly T[]): T => from[pick(from.length)] as T;
      let entries: Entry[] = Array.from({ length: 40 }, (_, i) => {
        const number = i < WORKS / 2 ? i : pick(WORKS);
        const work = { address: `https://a.example/${number}`, title: `${one(WORDS)} ${one(WORDS)}` };
        const at = minute(i * 3000 + pick(9));
        const more = { at, tags: pick(4) ? [] : ['x'], projects: pick(4) ? [] : ['p'] };
        return i < WORKS / 2 ? { ...kept(`k${i}`, work, at), ...more } : { ...credited(`c${i}`, work), ...more };
      });
      await merge(store, entries.slice(0, 20), 'keep-mine');
      await settle(store, 0);
      await merge(store, entries.slice(20), 'keep-mine');
      await compare(entries);
      for (let turn = 0; turn < 5; turn += 1) {
        const some = entries.filter(() => pick(3) === 0).map(({ id }) => id);
        await edit(store, { ids: some }, { addTags: ['x'], removeProjects: ['p'] });
        entries = entries.map((entry) => (some.includes(entry.id) ? { ...entry, tags: ['x'], projects: [] } : entry));
        await compare(entries);
        const gone = entries.filter(() => pick(4) === 0).map(({ id }) => id);
        await remove(store, { ids: gone }, minute(turn));
        await compare(entries.filter(({ id }) => !gone.includes(id)));
        if (turn % 2) await settle(store, 0);
        if (turn % 3) await restore(store, minute(turn));
        else entries = entries.filter(({ id }) => !gone.includes(id));
        await compare(entries);
      }
    },
    120_000,
  );
});
