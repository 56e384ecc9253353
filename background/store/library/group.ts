import { inGroup } from '../db/row';
import type { Group, Reading, Row, Writing } from '../db/schema';
import { noteChanges } from '../search/postings';
import { termsOfRow } from '../search/row-terms';
import { ALL, ofGroup, termsOf } from '../search/terms';

/**
 * The entries of one work: a kept work and its credits, or credits of a work that was not kept. The list shows one row for them: the kept
 * work, or the newest credit. Its row is also found by what the others are found by.
 */

/** Credits of one key that are looked at. Of more, the oldest and the newest are. */
const CREDITS_AT_MOST = 500;
const NEWEST_OF_MANY = 10;
/** A work may be known by several keys, and each leads to entries with others: so far is followed. */
const ROUNDS = 4;

const bare = (key: string): string => key.slice('k:'.length);

const readKey = async (transaction: Reading | Writing, key: string): Promise<Row[]> => {
  const index = (transaction as Reading).objectStore('rows').index('keys');
  const [kept, credits] = await Promise.all([index.getAll(`k:${key}`), index.getAll(`c:${key}`, CREDITS_AT_MOST)]);
  if (credits.length === CREDITS_AT_MOST) {
    let cursor = await index.openCursor(`c:${key}`, 'prev');
    for (let i = 0; cursor && i < NEWEST_OF_MANY; i += 1) {
      credits.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  return [...kept, ...credits];
};

/** The entries of the works that these keys belong to, work by work. A key is one of a row: k:… or c:…. */
export const readGroups = async (transaction: Reading | Writing, keys: readonly string[]): Promise<Row[][]> => {
  const rows = new Map<number, Row>();
  const known = new Set<string>();
  let next = [...new Set(keys.map(bare))];
  for (let round = 0; next.length > 0 && round < ROUNDS; round += 1) {
    for (const key of next) known.add(key);
    const found = (await Promise.all(next.map((key) => readKey(transaction, key)))).flat();
    for (const row of found) rows.set(row.n, row);
    next = [...new Set(found.flatMap((row) => row.keys.map(bare)))].filter((key) => !known.has(key));
  }
  const byKey = new Map<string, Set<Row>>();
  for (const row of rows.values()) {
    const groups = new Set(row.keys.flatMap((key) => byKey.get(bare(key)) ?? []));
    const joined = new Set([row, ...[...groups].flatMap((group) => [...group])]);
    for (const { keys: own } of joined) for (const key of own) byKey.set(bare(key), joined);
  }
  return [...new Set(byKey.values())].map((group) => [...group]);
};

const isCredit = ({ entry }: Row): boolean => entry.type === 'credited';
const byTime = (a: Row, b: Row): number =>
  a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : a.id < b.id ? -1 : 1;

/** The place of each row of a work. */
const placesOf = (rows: readonly Row[]): Map<Row, Group | undefined> => {
  const credits = rows.filter(isCredit).sort(byTime);
  const kept = rows.filter((row) => !isCredit(row));
  const newest = credits.at(-1);
  const shown = kept.length > 0 ? kept : newest ? [newest] : [];
  const under = credits.filter((row) => !shown.includes(row));
  const places = new Map<Row, Group | undefined>(under.map((row) => [row, { under: true }]));
  const theirs = new Set(under.flatMap(({ entry }) => termsOf(entry)));
  theirs.delete(ALL);
  for (const row of shown) {
    const own = new Set(termsOf(row.entry));
    const terms = [...theirs].filter((term) => !own.has(term)).map(ofGroup);
    const last = newest?.entry.at ?? '';
    places.set(row, under.length > 0 ? { under: false, terms, credits: credits.length, last } : undefined);
  }
  return places;
};

const isSame = (a: Group | undefined, b: Group | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Puts the entries of the works that these keys belong to in their places, after something about them was written. */
export const regroup = async (transaction: Writing, keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return;
  const moved: [before: Row, after: Row][] = [];
  for (const rows of await readGroups(transaction, keys))
    for (const [row, group] of placesOf(rows)) if (!isSame(row.group, group)) moved.push([row, inGroup(row, group)]);
  const store = transaction.objectStore('rows');
  await Promise.all(moved.map(([, after]) => store.put(after)));
  await noteChanges(
    transaction,
    moved.map(([before, after]) => ({ n: after.n, before: termsOfRow(before), terms: termsOfRow(after) })),
  );
};

/** How often the work of a row was credited, and when last; null for never. */
export const creditsOf = ({ entry, group }: Row): { times: number; last: string } | null => {
  if (group && !group.under) return { times: group.credits, last: group.last };
  return entry.type === 'credited' ? { times: 1, last: entry.at } : null;
};
