import type { EntryQuery, Facet } from '../../src/export/entry';
import { addPacked, type Bits, clearBit, countBits, keepBoth, noBits, placesOf, setBit } from './bits';
import { CHUNK, chunkOf, chunksOfMonth, monthOf, placeIn } from './number';
import { joinChanges } from './postings';
import type { Change, Reading, StoreName } from './schema';
import { ALL, facetTerm, PREFIX_LENGTH, type Term } from './terms';
import { wordsOfSearch } from './words';

/** What a search reads. */
export const SEARCHED = ['postings', 'fresh', 'values'] as const satisfies readonly StoreName[];

/** A set of entries: the bits of each chunk that has any. */
export type Found = Map<number, Bits>;

/** The terms of one condition, any of which will do: these, and all that begin like this. */
interface Condition {
  terms: readonly Term[];
  beginning: Term | null;
}

const isMet = ({ terms, beginning }: Condition, by: readonly Term[]): boolean =>
  by.some((term) => terms.includes(term) || (beginning !== null && term.startsWith(beginning)));

/** A word is looked up where its beginning is a term; a longer one among the words that begin like it. */
const ofWord = (word: string): Condition =>
  [...word].length <= PREFIX_LENGTH ? { terms: [`p${word}`], beginning: null } : { terms: [], beginning: `w${word}` };

const conditionsOf = ({ search, filter }: EntryQuery): Condition[] => [
  ...wordsOfSearch(search).map(ofWord),
  ...(Object.entries(filter) as [Facet, string[]][])
    .filter(([facet, values]) => facet !== 'month' && values.length > 0)
    .map(([facet, values]) => ({ terms: values.map((value) => facetTerm(facet, value)), beginning: null })),
];

/** The chunks that a query is about: all, or those of its months. */
const isInMonths = (filter: EntryQuery['filter']): ((chunk: number) => boolean) => {
  const months = filter.month ?? [];
  if (months.length === 0) return () => true;
  const ranges = months.map((month) => chunksOfMonth(monthOf(month)));
  return (chunk) => ranges.some(([first, last]) => chunk >= first && chunk <= last);
};

/** The entries that meet a condition. What waits to be worked in counts as it is now. */
const meet = async (transaction: Reading, fresh: readonly Change[], condition: Condition): Promise<Found> => {
  const postings = transaction.objectStore('postings');
  const { terms, beginning } = condition;
  const ranges = [
    ...terms.map((term) => IDBKeyRange.bound([term], [term, []])),
    ...(beginning ? [IDBKeyRange.bound([beginning], [`${beginning}\uffff`])] : []),
  ];
  const found: Found = new Map();
  for (const rows of await Promise.all(ranges.map((range) => postings.getAll(range)))) {
    for (const { c, p } of rows) {
      const bits = found.get(c) ?? noBits();
      addPacked(bits, p);
      found.set(c, bits);
    }
  }
  for (const { n, terms: has } of fresh) {
    const chunk = chunkOf(n);
    const bits = found.get(chunk);
    if (isMet(condition, has)) {
      const own = bits ?? noBits();
      setBit(own, placeIn(n));
      found.set(chunk, own);
    } else if (bits) clearBit(bits, placeIn(n));
  }
  return found;
};

/** What waits to be worked into the postings, each entry once. */
export const readFresh = async (transaction: Reading): Promise<Change[]> =>
  joinChanges(await transaction.objectStore('fresh').getAll());

/** All entries that a query finds. */
export const search = async (transaction: Reading, query: EntryQuery, fresh: readonly Change[]): Promise<Found> => {
  const conditions = conditionsOf(query);
  const sets = await Promise.all(
    (conditions.length > 0 ? conditions : [{ terms: [ALL], beginning: null }]).map((each) =>
      meet(transaction, fresh, each),
    ),
  );
  const [first = new Map() as Found, ...others] = sets;
  const isAsked = isInMonths(query.filter);
  for (const [chunk, bits] of first) {
    for (const other of others) keepBoth(bits, other.get(chunk) ?? noBits());
    if (!isAsked(chunk) || countBits(bits) === 0) first.delete(chunk);
  }
  return first;
};

export const countFound = (found: Found): number => {
  let count = 0;
  for (const bits of found.values()) count += countBits(bits);
  return count;
};

/** The numbers of what was found, from the newest; `from` of them are passed over, and at most `limit` answered. */
export const newest = (found: Found, from: number, limit: number): number[] => {
  const numbers: number[] = [];
  let before = 0;
  for (const chunk of [...found.keys()].sort((a, b) => b - a)) {
    if (numbers.length >= limit) break;
    const bits = found.get(chunk) as Bits;
    const count = countBits(bits);
    if (before + count > from) {
      const places = placesOf(bits).reverse();
      const first = Math.max(0, from - before);
      for (const place of places.slice(first, first + limit - numbers.length)) numbers.push(chunk * CHUNK + place);
    }
    before += count;
  }
  return numbers;
};
