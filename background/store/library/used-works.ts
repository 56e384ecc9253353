import type { Credited } from '../../../src/library/entry';
import { ORDERED_AT_MOST, type UsedWork } from '../../../src/library/project';
import type { EntryQuery } from '../../../src/library/query';
import type { WorksInput } from '../../../src/message/library';
import { keepNumbers } from '../db/number-lock';
import type { Reading, Row, Store } from '../db/schema';
import { countFound, type Found, isIn, newest, readFresh, SEARCHED, search } from '../search/search';
import { readGroups } from './group';
import { readRows } from './read';

const creditsOf = (rows: readonly Row[]): Credited[] =>
  rows
    .flatMap(({ entry }) => (entry.type === 'credited' ? [entry] : []))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

/** Those that were copied for a project. If there are none, those that name no project: the work was put into this one. */
const creditsFor = (credits: readonly Credited[], project: string): Credited[] => {
  const own = credits.filter(({ projects }) => projects.includes(project));
  return own.length > 0 ? own : credits.filter(({ projects }) => projects.length === 0);
};

/** A row of a work with its credits, of a project only those for it. */
const useOf = async (transaction: Reading, row: Row, project: string | null): Promise<UsedWork> => {
  const group = row.group ? (await readGroups(transaction, row.keys)).flat() : [row];
  const credits = creditsOf(group);
  return { entry: row.entry, uses: project === null ? credits : creditsFor(credits, project) };
};

/** The numbers of the works that entries belong to, in the order of their ids; what is gone is left out. */
const ordered = async (transaction: Reading, ids: readonly string[], found: Found): Promise<number[]> => {
  const index = transaction.objectStore('rows').index('id');
  const rows = (await Promise.all(ids.map((id) => index.get(id)))).filter((row) => row !== undefined);
  // The list may show another entry of the work than the one that was put there.
  const hidden = rows.filter(({ n }) => !isIn(found, n));
  const groups = await readGroups(
    transaction,
    hidden.flatMap(({ keys }) => keys),
  );
  const shown = new Map(
    groups.flatMap((group) => {
      const row = group.find(({ n }) => isIn(found, n));
      return row ? group.map(({ n }): [number, number] => [n, row.n]) : [];
    }),
  );
  return rows.flatMap(({ n }) => (isIn(found, n) ? n : (shown.get(n) ?? [])));
};

/** The numbers of a project's works in its order. What nobody has put anywhere comes last, as it came. */
const numbersOf = async (transaction: Reading, project: string): Promise<number[]> => {
  const { order = [] } = (await transaction.objectStore('projects').get(project)) ?? {};
  const query: EntryQuery = { search: '', filter: { project: [project] }, of: 'works' };
  const found = await search(transaction, query, await readFresh(transaction));
  const all = newest(found, 0, countFound(found)).reverse();
  return [...new Set([...(await ordered(transaction, order, found)), ...all])];
};

const worksOf = async (transaction: Reading, numbers: readonly number[], project: string): Promise<UsedWork[]> => {
  const rows = await readRows(transaction, numbers);
  return Promise.all(rows.map((row) => useOf(transaction, row, project)));
};

/** Works that are read at once. */
const AT_ONCE = 50;

const reading = (store: Store): Reading => store.transaction([...SEARCHED, 'rows']) as Reading;

/** Goes through all works of a project in its order, some at once: `done` of them are over with these, `of` there are. */
export async function* walkUsed(
  store: Store,
  project: string,
): AsyncGenerator<{ works: UsedWork[]; done: number; of: number }> {
  const release = await keepNumbers();
  try {
    const numbers = await numbersOf(reading(store), project);
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
      const part = numbers.slice(from, from + AT_ONCE);
      const works = await worksOf(reading(store), part, project);
      yield { works, done: from + part.length, of: numbers.length };
    }
  } finally {
    release();
  }
}

/** Works with their credits: of a project in its order, or of entries in theirs. What is gone is left out. */
export const usedWorks = async (store: Store, input: WorksInput): Promise<UsedWork[]> => {
  const transaction = reading(store);
  if ('project' in input) {
    const numbers = await numbersOf(transaction, input.project);
    return worksOf(transaction, numbers.slice(0, ORDERED_AT_MOST), input.project);
  }
  const index = transaction.objectStore('rows').index('id');
  const rows = await Promise.all(input.ids.map((id) => index.get(id)));
  return Promise.all(rows.flatMap((row) => (row ? [useOf(transaction, row, null)] : [])));
};
