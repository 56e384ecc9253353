import { addPacked, type Bits, clearBit, noBits, pack, setBit } from './bits';
import { change } from './change';
import { chunkOf, placeIn } from './number';
import type { Change, Posting, Store, Writing } from './schema';
import type { Term } from './terms';

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

interface Difference {
  t: Term;
  c: number;
  add: number[];
  remove: number[];
}

/** What is to be added to each posting, and taken from it. */
const differencesOf = (changes: readonly Change[]): Difference[] => {
  const differences = new Map<string, Difference>();
  const of = (t: Term, n: number): Difference => {
    const c = chunkOf(n);
    const key = `${c} ${t}`;
    const known = differences.get(key) ?? { t, c, add: [], remove: [] };
    differences.set(key, known);
    return known;
  };
  for (const { n, before, terms } of changes) {
    const had = new Set(before);
    const has = new Set(terms);
    for (const t of has) if (!had.has(t)) of(t, n).add.push(placeIn(n));
    for (const t of had) if (!has.has(t)) of(t, n).remove.push(placeIn(n));
  }
  return [...differences.values()];
};

const applyTo = (before: Posting | undefined, { add, remove }: Difference): Bits => {
  const bits = noBits();
  if (before) addPacked(bits, before.p);
  for (const place of add) setBit(bits, place);
  for (const place of remove) clearBit(bits, place);
  return bits;
};

/** Adds up how many entries have each value of a facet. */
const countValues = async (transaction: Writing, differences: readonly Difference[]): Promise<void> => {
  const values = transaction.objectStore('values');
  const sums = new Map<Term, number>();
  for (const { t, add, remove } of differences) {
    if (t.startsWith('f') || t === 'a') sums.set(t, (sums.get(t) ?? 0) + add.length - remove.length);
  }
  await Promise.all(
    [...sums].map(async ([t, sum]) => {
      const count = ((await values.get(t)) ?? 0) + sum;
      await (count > 0 ? values.put(count, t) : values.delete(t));
    }),
  );
};

/** Works changes into the postings. */
const workIn = async (transaction: Writing, changes: readonly Change[]): Promise<void> => {
  const postings = transaction.objectStore('postings');
  const differences = differencesOf(changes);
  await Promise.all([
    countValues(transaction, differences),
    ...differences.map(async (difference) => {
      const { t, c } = difference;
      const p = pack(applyTo(await postings.get([t, c]), difference));
      await (p ? postings.put({ t, c, p }) : postings.delete([t, c]));
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
