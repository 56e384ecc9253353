import type { Entry } from '../../../src/library/entry';
import type { Preference } from '../../../src/message/job';
import { change, LIBRARY } from '../db/change';
import { findByKeys, keysOf, type Split, split, takeNumbers, whole, withDigests } from '../db/row';
import type { Row, Store, Writing } from '../db/schema';
import { join, joinStatements } from './join';
import { type Put, putEntries } from './keep';
import { sortedText } from './sorted-text';

export interface Merged {
  added: number;
  /** As they are here already. */
  same: number;
  /** Brought up to date, with nothing lost on either side. */
  updated: number;
  /** The ids of entries of which both sides say something different: which one stands is the preference's. */
  conflicts: string[];
}

const findMine = async (transaction: Writing, entry: Entry): Promise<Row | undefined> =>
  (await transaction.objectStore('rows').index('id').get(entry.id)) ??
  (entry.type === 'kept' ? findByKeys(transaction, keysOf('kept', entry.work)) : undefined);

/** What comes in, with the digests that its own evidence has. */
interface Incoming {
  entry: Entry;
  parts: Split;
}

const incoming = (given: Entry): Incoming => {
  const whole = { ...given, deletedAt: null };
  const parts = split(whole);
  return { entry: withDigests(whole, parts), parts };
};

/** The entries that share neither id nor work with one before them, and those that do: theirs is the next turn. */
const inTurns = (all: readonly Incoming[]): [first: Incoming[], later: Incoming[]] => {
  const taken = new Set<string>();
  const turns: [Incoming[], Incoming[]] = [[], []];
  for (const each of all) {
    const { entry } = each;
    const own = [`i:${entry.id}`, ...(entry.type === 'kept' ? keysOf('kept', entry.work) : [])];
    turns[own.some((key) => taken.has(key)) ? 1 : 0].push(each);
    for (const key of own) taken.add(key);
  }
  return turns;
};

/** What becomes of an entry that is here already: null where nothing is to be written. */
const judge = (mine: Entry, theirs: Entry, how: Preference, merged: Merged): Entry | null => {
  const both = sortedText(mine) === sortedText(theirs) ? mine : join(mine, theirs);
  if (both && sortedText(both) === sortedText(mine)) {
    merged.same += 1;
    return null;
  }
  if (both) merged.updated += 1;
  else merged.conflicts.push(mine.id);
  const isTaken = how === 'take-theirs' && mine.type === theirs.type;
  return both ?? (isTaken ? { ...theirs, ...joinStatements(mine, theirs) } : null);
};

const mergeTurn = async (
  transaction: Writing,
  all: readonly Incoming[],
  how: Preference,
  merged: Merged,
  others: Map<string, string>,
): Promise<Put[]> => {
  const rows = await Promise.all(all.map(({ entry }) => findMine(transaction, entry)));
  const mine = await Promise.all(rows.map((row) => (row ? whole(transaction, row) : null)));
  const added = all.filter((_, i) => rows[i] === undefined);
  const numbers = await takeNumbers(
    transaction,
    added.map(({ entry }) => entry.at),
  );
  merged.added += added.length;
  let next = 0;
  return all.flatMap(({ entry, parts }, i): Put[] => {
    const row = rows[i];
    const own = mine[i];
    if (!row || !own) {
      next += 1;
      return [{ n: numbers[next - 1] as number, entry, former: undefined, parts }];
    }
    if (own.id !== entry.id) others.set(entry.id, own.id);
    const stands = judge(own, { ...entry, id: own.id }, how, merged);
    return stands ? [{ n: row.n, entry: stands, former: row }] : [];
  });
};

/** What was deleted here and comes in again is not in the bin any more. */
const takeFromBin = async (transaction: Writing, all: readonly Incoming[]): Promise<void> => {
  const bin = transaction.objectStore('bin');
  if ((await bin.count()) === 0) return;
  const numbers = await Promise.all(all.map(({ entry }) => bin.index('id').getKey(entry.id)));
  await Promise.all(numbers.map((n) => (n === undefined ? undefined : bin.delete(n))));
};

/**
 * Puts entries that come from elsewhere into the library, in one transaction. What is here already is not doubled, by its id or by
 * its work; what both sides know is joined; where they contradict each other the preference decides, and it is said.
 * @param how with 'look' nothing is written: what a merge would do
 * @param others gets the ids of kept works that are here under another one, and that one
 */
export const merge = (
  store: Store,
  entries: readonly Entry[],
  how: Preference | 'look',
  others = new Map<string, string>(),
): Promise<Merged> =>
  change(store, LIBRARY, async (transaction) => {
    const merged: Merged = { added: 0, same: 0, updated: 0, conflicts: [] };
    let waiting = entries
      .map(incoming)
      .sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0));
    while (waiting.length > 0) {
      const [turn, later] = inTurns(waiting);
      const puts = await mergeTurn(transaction, turn, how === 'look' ? 'keep-mine' : how, merged, others);
      if (how !== 'look') {
        await takeFromBin(transaction, turn);
        await putEntries(transaction, puts);
      }
      waiting = how === 'look' ? [] : later;
    }
    return merged;
  });
