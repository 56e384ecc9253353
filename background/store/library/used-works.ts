import type { Credited } from '../../../src/library/entry';
import { ORDERED_AT_MOST, type UsedWork } from '../../../src/library/project';
import type { EntryQuery } from '../../../src/library/query';
import type { WorksInput } from '../../../src/message/library';
import type { Reading, Row, Store } from '../db/schema';
import { newest, readFresh, SEARCHED, search } from '../search/search';
import { readGroups } from './group';
import { readRows } from './read';

/** A work, and the ids of all its entries. */
interface Named extends UsedWork {
  ids: string[];
}

const creditsOf = (rows: readonly Row[]): Credited[] =>
  rows
    .flatMap(({ entry }) => (entry.type === 'credited' ? [entry] : []))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

/** A row of a work with its credits, of a project only those that were copied for it. */
const useOf = async (transaction: Reading, row: Row, project: string | null): Promise<Named> => {
  const group = row.group ? (await readGroups(transaction, row.keys)).flat() : [row];
  const uses = creditsOf(group).filter(({ projects }) => project === null || projects.includes(project));
  return { entry: row.entry, uses, ids: group.map(({ id }) => id) };
};

const ofProject = async (transaction: Reading, project: string): Promise<UsedWork[]> => {
  const { order = [] } = (await transaction.objectStore('projects').get(project)) ?? {};
  const query: EntryQuery = { search: '', filter: { project: [project] }, of: 'works' };
  const found = await search(transaction, query, await readFresh(transaction));
  const rows = await readRows(transaction, newest(found, 0, ORDERED_AT_MOST));
  const works = await Promise.all(rows.map((row) => useOf(transaction, row, project)));
  const places = new Map(order.map((id, i) => [id, i]));
  const placeOf = ({ ids }: Named): number => Math.min(...ids.map((id) => places.get(id) ?? Number.POSITIVE_INFINITY));
  // What nobody has put anywhere comes last, as it came.
  return works
    .reverse()
    .map((work) => ({ work, place: placeOf(work) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ work: { entry, uses } }) => ({ entry, uses }));
};

/** Works with their credits: of a project in its order, or of entries in theirs. What is gone is left out. */
export const usedWorks = async (store: Store, input: WorksInput): Promise<UsedWork[]> => {
  const transaction = store.transaction([...SEARCHED, 'rows']) as Reading;
  if ('project' in input) return ofProject(transaction, input.project);
  const index = transaction.objectStore('rows').index('id');
  const rows = await Promise.all(input.ids.map((id) => index.get(id)));
  const works = await Promise.all(rows.flatMap((row) => (row ? [useOf(transaction, row, null)] : [])));
  return works.map(({ entry, uses }) => ({ entry, uses }));
};
