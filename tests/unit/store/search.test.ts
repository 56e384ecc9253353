import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { count } from '../../../background/store/library/count';
import { edit } from '../../../background/store/library/edit';
import { merge } from '../../../background/store/library/merge';
import { list } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { settle } from '../../../background/store/search/postings';
import { facetsOf } from '../../../background/store/search/terms';
import type { Entry } from '../../../src/library/entry';
import { type EntryQuery, FACETS, type Facet } from '../../../src/library/query';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { credited, kept } from '../transfer/export/entries';
import { freshStore, minute } from './a-store';

/** The same numbers for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
const random = (seed: number) => {
  let state = seed;
  return (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

const WORDS = [
  'tarn',
  'tarnish',
  'light',
  'lighthouse',
  'Ærø',
  'Straße',
  'sea',
  'seal',
  'a',
  'ab',
  'abc',
  'abcd',
  '海辺',
];
const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-3.0', 'CC0-1.0', 'MIT'];
const KINDS = ['image', 'text', 'sound'] as const;

const makeEntries = (amount: number, seed: number): Entry[] => {
  const pick = random(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  return Array.from({ length: amount }, (_, i) => {
    const address = `https://${one(['a', 'b', 'c'])}.example/${i}.jpg`;
    const work = {
      ...{ id: address, address, title: [one(WORDS), one(WORDS), one(WORDS)].join(' '), kind: one(KINDS) },
      ...{ licenses: [fromId(one(LICENSES)) as License], page: { address, title: '' }, creators: [], source: null },
    };
    const at = new Date(Date.UTC(2020 + pick(4), pick(12), 1, 0, i)).toISOString();
    const more = { at, tags: pick(3) ? [] : [one(['x', 'y'])], projects: pick(4) ? [] : ['p'] };
    return pick(3) ? { ...kept(`k${i}`, work, at), ...more } : { ...credited(`c${i}`, work), ...more };
  });
};

/** Whether an entry is found, as the query is described: without an index. */
const isFound = (entry: Entry, { search, filter }: EntryQuery): boolean => {
  const { title, licenses, address } = entry.work;
  const said = [title, ...entry.tags, ...licenses.flatMap(({ id, name }) => [id, name]), new URL(address).host];
  const text = said.join(' ').replace(/[-.]/g, ' ').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o');
  const words = text.replaceAll('ß', 'ss').split(' ');
  const asked = search.split(' ').filter(Boolean);
  if (!asked.every((word) => words.some((own) => own.startsWith(word)))) return false;
  const values = facetsOf(entry);
  return FACETS.every((facet) => !filter[facet]?.length || values[facet].some((each) => filter[facet]?.includes(each)));
};

const QUERIES: EntryQuery[] = [
  { search: '', filter: {} },
  ...['t', 'ta', 'tar', 'tarn', 'tarni', 'light s', 'se abc', 'aero', 'strasse', 'ab', 'abcd', 'x tarn', 'nothing'].map(
    (search) => ({ search, filter: {} }),
  ),
  { search: '', filter: { license: ['CC0-1.0'] } },
  { search: 'li', filter: { license: ['CC0-1.0', 'MIT'], kind: ['image'] } },
  { search: '', filter: { type: ['credited'], month: ['2021-03', '2022-07', '2023-12'] } },
  { search: 'sea', filter: { host: ['a.example'], tag: ['x', 'y'] } },
  { search: '', filter: { project: ['p'], type: ['kept'] } },
  { search: '', filter: { tag: [] } },
];

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

/** Compares every query with what a walk over the entries finds. */
const compare = async (entries: readonly Entry[]): Promise<void> => {
  for (const query of QUERIES) {
    const expected = entries.filter((entry) => isFound(entry, query));
    const page = await list(store, { query, from: 0, limit: 200 });
    expect([query, page.found]).toEqual([query, expected.length]);
    expect(page.entries.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    const years = page.entries.map(({ at }) => at.slice(0, 4));
    expect(years).toEqual([...years].sort().reverse());
    const counts = await count(store, query);
    for (const facet of FACETS) {
      const { [facet]: _, ...filter } = query.filter;
      const wider = entries.filter((entry) => isFound(entry, { search: query.search, filter }));
      const sums: Record<string, number> = {};
      for (const entry of wider) {
        for (const value of facetsOf(entry)[facet]) sums[value] = (sums[value] ?? 0) + 1;
      }
      const told = Object.fromEntries(counts[facet].map(({ value, count: sum }) => [value, sum]));
      expect([facet, query, told]).toEqual([facet, query, sums]);
    }
  }
};

/** Milliseconds: a machine that is busy is no failure. */
const PATIENCE = 120_000;

describe('the index', () => {
  it.each([1, 2])(
    'finds and counts what a walk over everything finds, in order or not (seed %i)',
    async (seed) => {
      const entries = makeEntries(90, seed);
      await merge(store, entries.slice(0, 45), 'keep-mine');
      await settle(store, 0);
      await merge(store, entries.slice(45), 'keep-mine');
      await compare(entries);
      await settle(store, 0);
      await compare(entries);
    },
    PATIENCE,
  );

  it(
    'stays right through edits, deletions and what is brought back',
    async () => {
      const entries = makeEntries(50, 7);
      await merge(store, entries, 'keep-mine');
      const pick = random(11);
      for (let turn = 0; turn < 6; turn += 1) {
        const ids = entries.filter(() => pick(3) === 0).map(({ id }) => id);
        if (turn % 3 === 0) {
          await edit(store, { ids }, turn % 2 ? { addTags: ['x'], addProjects: ['p'] } : { removeTags: ['x'] });
          for (const entry of entries) {
            if (!ids.includes(entry.id)) continue;
            entry.tags = turn % 2 ? [...new Set([...entry.tags, 'x'])] : entry.tags.filter((tag) => tag !== 'x');
            if (turn % 2) entry.projects = ['p'];
          }
        } else if (turn % 3 === 1) {
          await remove(store, { ids }, minute(turn));
          await compare(entries.filter(({ id }) => !ids.includes(id)));
          await restore(store, minute(turn));
        } else {
          await settle(store, turn % 2);
        }
        await compare(entries);
      }
    },
    PATIENCE,
  );

  it('finds anything after each part, however few or many are asked for', async () => {
    const entries = makeEntries(150, 5);
    await merge(store, entries, 'keep-mine');
    await settle(store, 0);
    const query = { search: 'l', filter: {} };
    const whole = (await list(store, { query, from: 0, limit: 200 })).entries.map(({ id }) => id);
    for (const [from, limit] of [
      [0, 1],
      [3, 7],
      [whole.length - 1, 5],
      [whole.length, 5],
      [1000, 2],
    ] as const) {
      const part = await list(store, { query, from, limit });
      expect(part.entries.map(({ id }) => id)).toEqual(whole.slice(from, from + limit));
    }
  });

  it('counts many of a rare value, where it is asked for', async () => {
    const entries = makeEntries(420, 9);
    await merge(store, entries, 'keep-mine');
    await settle(store, 0);
    const filter: Partial<Record<Facet, string[]>> = { kind: [...KINDS] };
    const counts = await count(store, { search: '', filter });
    const mit = entries.filter(({ work }) => work.licenses[0]?.id === 'MIT').length;
    expect(counts.license).toContainEqual({ value: 'MIT', count: mit });
  });
});
