import { inGroup } from '../db/row';
import type { Change, Group, Reading, Row, Writing } from '../db/schema';
import { noteChanges } from '../search/postings';
import { termsOfRow } from '../search/row-terms';
import { ALL, ofGroup, type Term, termsOf } from '../search/terms';

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

/**
 * The entries of the works that these keys belong to, work by work. A key is one of a row: k:… or c:….
 * @param written rows that are about to be written: they count as they will be
 */
export const readGroups = async (
  transaction: Reading | Writing,
  keys: readonly string[],
  written: readonly Row[] = [],
): Promise<Row[][]> => {
  const rows = new Map(written.map((row) => [row.n, row]));
  const known = new Set<string>();
  let next = [...new Set(keys.map(bare))];
  for (let round = 0; next.length > 0 && round < ROUNDS; round += 1) {
    for (const key of next) known.add(key);
    const found = (await Promise.all(next.map((key) => readKey(transaction, key)))).flat();
    for (const row of found) if (!rows.has(row.n)) rows.set(row.n, row);
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

/** A row that is written, and what a search has found it by until now; nothing where it is new. */
export interface Written {
  row: Row;
  before: Term[];
}

/**
 * Writes rows, each in its place among the entries of its work, and moves the others of these works to theirs. A search knows it at once.
 * @param keys of works that have lost an entry
 */
export const putRows = async (
  transaction: Writing,
  written: readonly Written[],
  keys: readonly string[] = [],
): Promise<void> => {
  const rows = written.map(({ row }) => row);
  const before = new Map(written.map((each) => [each.row.n, each.before]));
  const changes: Change[] = [];
  const puts: Row[] = [];
  for (const group of await readGroups(transaction, [...keys, ...rows.flatMap((row) => row.keys)], rows)) {
    for (const [row, place] of placesOf(group)) {
      const was = before.get(row.n);
      if (was === undefined && isSame(row.group, place)) continue;
      const now = inGroup(row, place);
      puts.push(now);
      changes.push({ n: row.n, before: was ?? termsOfRow(row), terms: termsOfRow(now) });
    }
  }
  const store = transaction.objectStore('rows');
  const put = async (row: Row): Promise<void> => {
    await store.put(row);
  };
  await Promise.all([...puts.map(put), noteChanges(transaction, changes)]);
};

/** How often the work of a row was credited, and when last; null for never. */
export const creditsOf = ({ entry, group }: Row): { times: number; last: string } | null => {
  if (group && !group.under) return { times: group.credits, last: group.last };
  return entry.type === 'credited' ? { times: 1, last: entry.at } : null;
};
