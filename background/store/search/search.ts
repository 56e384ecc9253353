import type { EntryQuery, Facet } from '../../../src/library/query';
import { parseSearch } from '../../../src/library/search-syntax';
import { CHUNK, chunkOf, chunksOf, placeIn } from '../db/number';
import type { Change, Posting, Reading, StoreName } from '../db/schema';
import {
  addPacked,
  type Bits,
  clearBit,
  countBits,
  hasBit,
  keepBoth,
  noBits,
  type Packed,
  placesOf,
  setBit,
  takeAway,
} from './bits';
import { type Condition, conditionsOfPart } from './field-terms';
import { joinChanges } from './postings';
import { ALL, bucketOf, facetTerm, PREFIX_LENGTH, type Term, UNDER, ungrouped } from './terms';
import { wordsOfSearch } from './words';

/** What a search reads. */
export const SEARCHED = ['postings', 'fresh', 'turns', 'values', 'projects'] as const satisfies readonly StoreName[];

/** A set of entries: the bits of each chunk that has any. */
export type Found = Map<number, Bits>;

/** Whether a row with this term meets the condition. The row of a work meets it by what is under it, too. */
const isMet = ({ terms, beginning }: Condition, whole: Term, isOfWorks: boolean): boolean => {
  const term = isOfWorks ? ungrouped(whole) : whole;
  return terms.includes(term) || (beginning !== null && term.startsWith(beginning));
};

/** A word is looked up where its beginning is a term; a longer one among the words that begin like it. */
const ofWord = (word: string): Condition =>
  [...word].length <= PREFIX_LENGTH ? { terms: [`p${word}`], beginning: null } : { terms: [], beginning: `w${word}` };

const conditionsOf = async (
  transaction: Reading,
  fresh: readonly Change[],
  { search, filter }: EntryQuery,
): Promise<Condition[]> => {
  const { words, parts } = parseSearch(search);
  const asked = await Promise.all(parts.map((part) => conditionsOfPart(transaction, fresh, part)));
  return [...wordsOfSearch(words).map(ofWord), ...asked.flat(), ...ofFilter(filter)];
};

const ofFilter = (filter: EntryQuery['filter']): Condition[] =>
  (Object.entries(filter) as [Facet, string[]][])
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ terms: values.map((value) => facetTerm(facet, value)), beginning: null }));

/** The buckets that a condition's terms are in. A beginning is as long as a bucket's name, or longer. */
const bucketsOf = ({ terms, beginning }: Condition): string[] => [
  ...new Set([...terms, ...(beginning ? [beginning] : [])].map(bucketOf)),
];

/** The chunks that the library has used. */
const readChunks = async (transaction: Reading): Promise<number[]> => {
  const turns = transaction.objectStore('turns');
  const [years, counts] = await Promise.all([turns.getAllKeys(), turns.getAll()]);
  return years.flatMap((year, i) => chunksOf(year, counts[i] as number));
};

const addPosting = (found: Found, { c, t, p }: Posting, condition: Condition, isOfWorks: boolean): void => {
  for (const [i, term] of t.entries()) {
    if (!isMet(condition, term, isOfWorks)) continue;
    const bits = found.get(c) ?? noBits();
    addPacked(bits, p[i] as Packed);
    found.set(c, bits);
  }
};

/** The entries that meet a condition. What waits to be worked in counts as it is now. */
const meet = async (
  transaction: Reading,
  chunks: readonly number[],
  fresh: readonly Change[],
  condition: Condition,
  isOfWorks: boolean,
): Promise<Found> => {
  const postings = transaction.objectStore('postings');
  const keys = bucketsOf(condition).flatMap((bucket) => chunks.map((chunk): [number, string] => [chunk, bucket]));
  const found: Found = new Map();
  for (const posting of await Promise.all(keys.map((key) => postings.get(key)))) {
    if (posting) addPosting(found, posting, condition, isOfWorks);
  }
  for (const { n, terms } of fresh) {
    const chunk = chunkOf(n);
    const bits = found.get(chunk);
    if (terms.some((term) => isMet(condition, term, isOfWorks))) {
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

const EVERY: Condition = { terms: [ALL], beginning: null };
const IS_UNDER: Condition = { terms: [UNDER], beginning: null };

/** All entries that a query finds; of works their rows alone. */
export const search = async (transaction: Reading, query: EntryQuery, fresh: readonly Change[]): Promise<Found> => {
  const isOfWorks = query.of === 'works';
  const conditions = await conditionsOf(transaction, fresh, query);
  const asked = conditions.length > 0 ? conditions : [EVERY];
  const chunks = await readChunks(transaction);
  const meetAll = (condition: Condition) => meet(transaction, chunks, fresh, condition, isOfWorks);
  const [under, ...sets] = await Promise.all([isOfWorks ? meetAll(IS_UNDER) : null, ...asked.map(meetAll)]);
  const [first = new Map() as Found, ...others] = sets as Found[];
  for (const [chunk, bits] of first) {
    for (const other of others) keepBoth(bits, other.get(chunk) ?? noBits());
    const hidden = under?.get(chunk);
    if (hidden) takeAway(bits, hidden);
    if (countBits(bits) === 0) first.delete(chunk);
  }
  return first;
};

/** How many entries the library has, or rows of works: as the postings have it, and what has changed since. */
export const countAll = async (
  transaction: Reading,
  fresh: readonly Change[],
  of: EntryQuery['of'],
): Promise<number> => {
  const values = transaction.objectStore('values');
  const [all = 0, under = 0] = await Promise.all([values.get(ALL), values.get(UNDER + ALL)]);
  const weigh = (terms: readonly Term[]): number =>
    terms.length === 0 || (of === 'works' && terms.includes(UNDER)) ? 0 : 1;
  return fresh.reduce(
    (sum, { before, terms }) => sum + weigh(terms) - weigh(before),
    of === 'works' ? all - under : all,
  );
};

export const isIn = (found: Found, n: number): boolean => {
  const bits = found.get(chunkOf(n));
  return bits !== undefined && hasBit(bits, placeIn(n));
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
