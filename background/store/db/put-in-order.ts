import { noteChanges } from '../search/postings';
import { termsOfRow } from '../search/row-terms';
import { change } from './change';
import { numbersIn } from './number';
import { changeNumbers } from './number-lock';
import type { Row, Store } from './schema';

/** Rows that are read at once, and that one transaction moves. */
const AT_ONCE = 500;
/** Times that a year is looked at anew because somebody changed it meanwhile. */
const TRIES = 5;

/** Who stands under a number. */
interface Place {
  n: number;
  id: string;
  at: string;
}

const readYear = async (store: Store, year: number): Promise<Place[]> => {
  const [first, last] = numbersIn(year);
  const places: Place[] = [];
  for (let from = first; ; ) {
    const rows = await store.getAll('rows', IDBKeyRange.bound(from, last), AT_ONCE);
    places.push(...rows.map(({ n, id, entry }) => ({ n, id, at: entry.at })));
    if (rows.length < AT_ONCE) return places;
    from = (rows.at(-1) as Row).n + 1;
  }
};

/** The time of the entry that stands last in a year; '' where there is none. */
export const latestOf = async (store: Store, year: number): Promise<string> => {
  const range = IDBKeyRange.bound(...numbersIn(year));
  const cursor = await store.transaction('rows').store.openCursor(range, 'prev');
  return cursor?.value.entry.at ?? '';
};

/** Exchanges among places: each number, who stands there, and who shall. */
type Moves = Map<number, { from: string; to: string }>;

/**
 * The exchanges that put a year in order, as lists that each are whole in themselves: who is moved in one finds a place in the same,
 * so that between two of them nobody is missing, and the work may be stopped there.
 */
const plan = (places: readonly Place[]): Moves[] => {
  const now = places.map(({ id }) => id);
  const where = new Map(now.map((id, i) => [id, i]));
  const wanted = [...places].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.n - b.n));
  const all: Moves[] = [];
  let moves: Moves = new Map();
  const put = (i: number, id: string): void => {
    const { n } = places[i] as Place;
    moves.set(n, { from: moves.get(n)?.from ?? (now[i] as string), to: id });
    now[i] = id;
    where.set(id, i);
  };
  for (const [i, { id }] of wanted.entries()) {
    const stands = now[i] as string;
    if (stands === id) continue;
    const other = where.get(id) as number;
    put(i, id);
    put(other, stands);
    if (moves.size < AT_ONCE) continue;
    all.push(moves);
    moves = new Map();
  }
  return moves.size > 0 ? [...all, moves] : all;
};

/** Moves rows, or answers false where not everybody stands where the plan has them. */
const move = (store: Store, moves: Moves): Promise<boolean> =>
  change(store, ['rows', 'fresh'], async (transaction) => {
    const rows = transaction.objectStore('rows');
    const numbers = [...moves.keys()];
    const stand = await Promise.all(numbers.map((n) => rows.get(n)));
    if (stand.some((row, i) => row?.id !== moves.get(numbers[i] as number)?.from)) return false;
    const byId = new Map((stand as Row[]).map((row) => [row.id, row]));
    // One id stands under one number at a time, and so all go before any comes.
    await Promise.all(numbers.map((n) => rows.delete(n)));
    const moved = numbers.map((n) => ({ ...(byId.get((moves.get(n) as { to: string }).to) as Row), n }));
    await Promise.all(moved.map((row) => rows.put(row)));
    const changes = moved.map((row, i) => ({
      ...{ n: row.n, before: termsOfRow(stand[i] as Row) },
      terms: termsOfRow(row),
    }));
    await noteChanges(transaction, changes);
    return true;
  });

const tryYear = async (store: Store, year: number, moved: (rows: number) => Promise<void>): Promise<boolean> => {
  for (const moves of plan(await readYear(store, year))) {
    if (!(await move(store, moves))) return false;
    await moved(moves.size);
  }
  return true;
};

/**
 * Gives the entries of a year the numbers of their times, where what came in later is older. Each step leaves the library whole.
 * @param moved called after each step with the rows that it moved; what it throws ends the work between two steps
 */
export const putInOrder = (store: Store, year: number, moved: (rows: number) => Promise<void>): Promise<void> =>
  changeNumbers(async () => {
    for (let i = 0; i < TRIES; i += 1) if (await tryYear(store, year, moved)) return;
  });
