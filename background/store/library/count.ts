import {
  type EntryQuery,
  FACET_VALUES_AT_MOST,
  FACETS,
  type Facet,
  type FacetCount,
  type FacetCounts,
} from '../../../src/library/query';
import type { Change, Reading, Store } from '../db/schema';
import { countBits, keepBoth } from '../search/bits';
import { countFound, type Found, newest, readFresh, SEARCHED, search } from '../search/search';
import { facetsOf, facetTerm } from '../search/terms';

/** So few entries are counted one by one: their values may be rare ones. */
const FEW = 300;
/** Values of a facet that are counted where many entries were found: the most frequent in the library. */
const CANDIDATES = 120;

type Sums = Map<string, number>;

/** Months are told from the newest, and all of them; of other facets what is most frequent. */
const inOrder = (facet: Facet, sums: Sums): FacetCount[] => {
  const counts = [...sums].filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }));
  if (facet === 'month') return counts.sort((a, b) => (a.value < b.value ? 1 : -1));
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, FACET_VALUES_AT_MOST);
};

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

/** Every value that a facet has in the library, however rare. */
export const valuesOf = async (store: Store, facet: Facet): Promise<string[]> => {
  const transaction = store.transaction(SEARCHED) as Reading;
  const sums = await sumAll(transaction, await readFresh(transaction), facet);
  return [...sums].flatMap(([value, count]) => (count > 0 ? [value] : []));
};

/** Few entries: what they are, one by one. */
const sumEach = async (transaction: Reading, found: Found, facet: Facet): Promise<Sums> => {
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
  // A history has some hundred months at most, and every one of them is shown.
  const most = facet === 'month' ? all : all.slice(0, CANDIDATES);
  const candidates = [...new Set([...asked, ...most.map(([value]) => value)])];
  const counts = await Promise.all(
    candidates.map(async (value): Promise<[string, number]> => {
      const set = await search(transaction, { search: '', filter: { [facet]: [value] } }, fresh);
      let count = 0;
      for (const [chunk, bits] of set) {
        const own = found.get(chunk);
        if (!own) continue;
        keepBoth(bits, own);
        count += countBits(bits);
      }
      return [value, count];
    }),
  );
  return new Map(counts);
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
      if (isEverything(wider)) return [facet, inOrder(facet, await sumAll(transaction, fresh, facet))];
      if (countFound(found) <= FEW) return [facet, inOrder(facet, await sumEach(transaction, found, facet))];
      return [facet, inOrder(facet, await sumPostings(transaction, found, fresh, facet, asked))];
    }),
  );
  return Object.fromEntries(counts) as FacetCounts;
};
