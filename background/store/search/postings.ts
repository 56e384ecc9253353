import { change } from '../db/change';
import { chunkOf, placeIn } from '../db/number';
import type { Change, Posting, Store, Writing } from '../db/schema';
import { addPacked, clearBit, noBits, type Packed, pack, setBit } from './bits';
import { bucketOf, countedOf, type Term } from './terms';

/** So many changes are looked through by every search before they are worked into the postings. */
const FRESH_AT_MOST = 256;
/** Changes that one transaction works in. */
const SETTLE_AT_ONCE = 8192;

/** Writes down how entries changed, in the transaction that changes them: a search knows it at once. */
export const noteChanges = async (transaction: Writing, changes: Change[]): Promise<void> => {
  if (changes.length > 0) await transaction.objectStore('fresh').add(changes);
};

/** Of several changes of one entry only the first and the last state count. */
export const joinChanges = (rows: readonly Change[][]): Change[] => {
  const joined = new Map<number, Change>();
  for (const { n, before, terms } of rows.flat()) joined.set(n, { n, before: joined.get(n)?.before ?? before, terms });
  return [...joined.values()];
};

/** What is to be added to a term's set, and taken from it. */
interface Difference {
  add: number[];
  remove: number[];
}

/** The differences of each term, by chunk and bucket. */
type Differences = Map<number, Map<string, Map<Term, Difference>>>;

const under = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

const differencesOf = (changes: readonly Change[]): Differences => {
  const differences: Differences = new Map();
  const of = (term: Term, n: number): Difference => {
    const buckets = under(differences, chunkOf(n), () => new Map());
    const terms = under(buckets, bucketOf(term), () => new Map());
    return under(terms, term, () => ({ add: [], remove: [] }));
  };
  for (const { n, before, terms } of changes) {
    const had = new Set(before);
    const has = new Set(terms);
    for (const term of has) if (!had.has(term)) of(term, n).add.push(placeIn(n));
    for (const term of had) if (!has.has(term)) of(term, n).remove.push(placeIn(n));
  }
  return differences;
};

const applyTo = (before: Packed | undefined, { add, remove }: Difference): Packed | null => {
  const bits = noBits();
  if (before) addPacked(bits, before);
  for (const place of add) setBit(bits, place);
  for (const place of remove) clearBit(bits, place);
  return pack(bits);
};

/** A posting as it is after these differences, or null where nothing is left of it. */
const changed = (c: number, b: string, before: Posting | undefined, terms: Map<Term, Difference>): Posting | null => {
  const sets = new Map(before?.t.map((term, i) => [term, before.p[i] as Packed]));
  for (const [term, difference] of terms) {
    const packed = applyTo(sets.get(term), difference);
    if (packed) sets.set(term, packed);
    else sets.delete(term);
  }
  return sets.size > 0 ? { c, b, t: [...sets.keys()], p: [...sets.values()] } : null;
};

/** Adds up how many entries have each value of a facet, and how many rows of works. */
const countValues = async (transaction: Writing, changes: readonly Change[]): Promise<void> => {
  const values = transaction.objectStore('values');
  const sums = new Map<Term, number>();
  for (const { before, terms } of changes) {
    for (const term of countedOf(before)) sums.set(term, (sums.get(term) ?? 0) - 1);
    for (const term of countedOf(terms)) sums.set(term, (sums.get(term) ?? 0) + 1);
  }
  await Promise.all(
    [...sums].map(async ([term, sum]) => {
      if (sum === 0) return;
      const count = ((await values.get(term)) ?? 0) + sum;
      await (count > 0 ? values.put(count, term) : values.delete(term));
    }),
  );
};

/** Works changes into the postings. */
const workIn = async (transaction: Writing, changes: readonly Change[]): Promise<void> => {
  const postings = transaction.objectStore('postings');
  const differences = differencesOf(changes);
  const each = [...differences].flatMap(([c, buckets]) => [...buckets].map(([b, terms]) => ({ c, b, terms })));
  await Promise.all([
    countValues(transaction, changes),
    ...each.map(async ({ c, b, terms }) => {
      const posting = changed(c, b, await postings.get([c, b]), terms);
      await (posting ? postings.put(posting) : postings.delete([c, b]));
    }),
  ]);
};

/**
 * Works the changes that wait into the postings, where there are many, some thousand at a time. Each transaction does it whole or
 * not at all, so that it may be stopped anywhere and be done again.
 * @param most as many may go on waiting
 */
export const settle = async (store: Store, most = FRESH_AT_MOST): Promise<void> => {
  for (;;) {
    if ((await store.count('fresh')) <= most) return;
    await change(store, ['fresh', 'postings', 'values'], async (transaction) => {
      const fresh = transaction.objectStore('fresh');
      const rows: Change[][] = [];
      let last: number | null = null;
      let length = 0;
      for (let cursor = await fresh.openCursor(); cursor && length < SETTLE_AT_ONCE; cursor = await cursor.continue()) {
        rows.push(cursor.value);
        length += cursor.value.length;
        last = cursor.key;
      }
      if (last === null) return;
      await workIn(transaction, joinChanges(rows));
      await fresh.delete(IDBKeyRange.upperBound(last));
    });
  }
};
