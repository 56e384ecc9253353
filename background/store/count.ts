import {
  type EntryQuery,
  FACET_VALUES_AT_MOST,
  FACETS,
  type Facet,
  type FacetCount,
  type FacetCounts,
} from '../../src/export/entry';
import { countBits, countIn } from './bits';
import { monthOfChunk, nameOfMonth } from './number';
import type { Change, Reading, Store } from './schema';
import { countFound, type Found, newest, readFresh, SEARCHED, search } from './search';
import { facetsOf, facetTerm } from './terms';

/** So few entries are counted one by one: their values may be rare ones. */
const FEW = 300;
/** Values of a facet that are counted where many entries were found: the most frequent in the library. */
const CANDIDATES = 120;

type Sums = Map<string, number>;

const most = (sums: Sums): FacetCount[] =>
  [...sums]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES_AT_MOST);

/** How many entries of the library have each value: as the postings have it, and what has changed since. */
const sumAll = async (transaction: Reading, fresh: readonly Change[], facet: Facet): Promise<Sums> => {
  const start = facetTerm(facet, '');
  const values = transaction.objectStore('values');
  const range = IDBKeyRange.bound(start, `${start}\uffff`);
  const [terms, counts] = await Promise.all([values.getAllKeys(range), values.getAll(range)]);
  const sums: Sums = new Map(terms.map((term, i) => [term.slice(start.length), counts[i] as number]));
  const add = (list: readonly string[], by: number): void => {
    for (const term of list) {
      if (!term.startsWith(start)) continue;
      const value = term.slice(start.length);
      sums.set(value, (sums.get(value) ?? 0) + by);
    }
  };
  for (const { before, terms: now } of fresh) {
    add(before, -1);
    add(now, 1);
  }
  return sums;
};

const sumMonths = (found: Found): FacetCount[] => {
  const sums = new Map<number, number>();
  for (const [chunk, bits] of found) {
    const month = monthOfChunk(chunk);
    sums.set(month, (sums.get(month) ?? 0) + countBits(bits));
  }
  return [...sums].sort(([a], [b]) => b - a).map(([month, count]) => ({ value: nameOfMonth(month), count }));
};

/** Few entries: what they are, one by one. */
const sumEach = async (transaction: Reading, found: Found, facet: Exclude<Facet, 'month'>): Promise<Sums> => {
  const rows = transaction.objectStore('rows');
  const sums: Sums = new Map();
  for (const row of await Promise.all(newest(found, 0, FEW).map((n) => rows.get(n)))) {
    for (const value of row ? facetsOf(row.entry)[facet] : []) sums.set(value, (sums.get(value) ?? 0) + 1);
  }
  return sums;
};

/** Many entries: how many of them are in the postings of each frequent value. */
const sumPostings = async (
  transaction: Reading,
  found: Found,
  fresh: readonly Change[],
  facet: Facet,
  asked: readonly string[],
): Promise<Sums> => {
  const all = [...(await sumAll(transaction, fresh, facet))].sort((a, b) => b[1] - a[1]);
  const candidates = new Set([...asked, ...all.slice(0, CANDIDATES).map(([value]) => value)]);
  const chunks = [...found.keys()];
  const [low, high] = [Math.min(...chunks), Math.max(...chunks)];
  const sums: Sums = new Map();
  await Promise.all(
    [...candidates].map(async (value) => {
      const term = facetTerm(facet, value);
      // What waits is not in the postings as it is: each set is the whole answer for its value.
      const set = await search(transaction, { search: '', filter: { [facet]: [value] } }, fresh);
      let count = 0;
      for (const [chunk, bits] of set) {
        const own = chunk >= low && chunk <= high ? found.get(chunk) : undefined;
        if (own) count += countIn(own, bits);
      }
      sums.set(term.slice(facetTerm(facet, '').length), count);
    }),
  );
  return sums;
};

const isEverything = ({ search: words, filter }: EntryQuery): boolean =>
  words.trim() === '' && FACETS.every((facet) => (filter[facet]?.length ?? 0) === 0);

/** For each facet, how many of what a query finds have each value; the facet's own filter is left out for itself. */
export const count = async (store: Store, query: EntryQuery): Promise<FacetCounts> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  const fresh = await readFresh(transaction);
  const whole = await search(transaction, query, fresh);
  const counts = await Promise.all(
    FACETS.map(async (facet): Promise<[Facet, FacetCount[]]> => {
      const { [facet]: asked = [], ...others } = query.filter;
      const wider = { search: query.search, filter: others };
      const found = asked.length === 0 ? whole : await search(transaction, wider, fresh);
      if (facet === 'month') return [facet, sumMonths(found)];
      if (isEverything(wider)) return [facet, most(await sumAll(transaction, fresh, facet))];
      if (countFound(found) <= FEW) return [facet, most(await sumEach(transaction, found, facet))];
      return [facet, most(await sumPostings(transaction, found, fresh, facet, asked))];
    }),
  );
  return Object.fromEntries(counts) as FacetCounts;
};
