import {
  type EntryQuery,
  FACET_VALUES_AT_MOST,
  FACETS,
  type Facet,
  type FacetCount,
  type FacetCounts,
} from '../../../src/library/query';
import type { Change, Reading, Row, Store } from '../db/schema';
import { countBits, keepBoth } from '../search/bits';
import { countFound, type Found, newest, readFresh, SEARCHED, search } from '../search/search';
import { countedOf, facetsOf, facetTerm, ofGroup, UNDER } from '../search/terms';

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
const sumAll = async (
  transaction: Reading,
  fresh: readonly Change[],
  facet: Facet,
  of?: EntryQuery['of'],
): Promise<Sums> => {
  const own = facetTerm(facet, '');
  // A work has what its row has and what it gains from its credits; what is under it is no row.
  const weights = new Map(
    of === 'works'
      ? [
          [own, 1],
          [UNDER + own, -1],
          [ofGroup(own), 1],
        ]
      : [[own, 1]],
  );
  const values = transaction.objectStore('values');
  const sums: Sums = new Map();
  const add = (term: string, by: number): void => {
    for (const [start, weight] of weights) {
      if (!term.startsWith(start)) continue;
      const value = term.slice(start.length);
      sums.set(value, (sums.get(value) ?? 0) + by * weight);
    }
  };
  for (const start of weights.keys()) {
    const range = IDBKeyRange.bound(start, `${start}\uffff`);
    const [terms, counts] = await Promise.all([values.getAllKeys(range), values.getAll(range)]);
    for (const [i, term] of terms.entries()) add(term, counts[i] as number);
  }
  for (const { before, terms } of fresh) {
    for (const term of countedOf(before)) add(term, -1);
    for (const term of countedOf(terms)) add(term, 1);
  }
  return sums;
};

/** Every value that a facet has in the library, however rare. */
export const valuesOf = async (store: Store, facet: Facet): Promise<string[]> => {
  const transaction = store.transaction(SEARCHED) as Reading;
  const sums = await sumAll(transaction, await readFresh(transaction), facet);
  return [...sums].flatMap(([value, count]) => (count > 0 ? [value] : []));
};

/** The values of a row of a work, with those that only what is under it has. */
const valuesOfRow = ({ entry, group }: Row, facet: Facet, of: EntryQuery['of']): string[] => {
  const own = facetsOf(entry)[facet];
  const start = ofGroup(facetTerm(facet, ''));
  const gained = of === 'works' && group && !group.under ? group.terms : [];
  return [...own, ...gained.flatMap((term) => (term.startsWith(start) ? term.slice(start.length) : []))];
};

/** Few entries: what they are, one by one. */
const sumEach = async (transaction: Reading, found: Found, facet: Facet, of: EntryQuery['of']): Promise<Sums> => {
  const rows = transaction.objectStore('rows');
  const sums: Sums = new Map();
  for (const row of await Promise.all(newest(found, 0, FEW).map((n) => rows.get(n)))) {
    for (const value of row ? valuesOfRow(row, facet, of) : []) sums.set(value, (sums.get(value) ?? 0) + 1);
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
  of: EntryQuery['of'],
): Promise<Sums> => {
  const all = [...(await sumAll(transaction, fresh, facet, of))].sort((a, b) => b[1] - a[1]);
  // A history has some hundred months at most, and every one of them is shown.
  const most = facet === 'month' ? all : all.slice(0, CANDIDATES);
  const candidates = [...new Set([...asked, ...most.map(([value]) => value)])];
  const counts = await Promise.all(
    candidates.map(async (value): Promise<[string, number]> => {
      const set = await search(transaction, { search: '', filter: { [facet]: [value] }, ...(of ? { of } : {}) }, fresh);
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
      const { of } = query;
      const wider = { ...query, filter: others };
      const found = asked.length === 0 ? whole : await search(transaction, wider, fresh);
      if (isEverything(wider)) return [facet, inOrder(facet, await sumAll(transaction, fresh, facet, of))];
      if (countFound(found) <= FEW) return [facet, inOrder(facet, await sumEach(transaction, found, facet, of))];
      return [facet, inOrder(facet, await sumPostings(transaction, found, fresh, facet, asked, of))];
    }),
  );
  return Object.fromEntries(counts) as FacetCounts;
};
