import { offersOf } from '../../../src/attribution/safe-license';
import type { Entry } from '../../../src/library/entry';
import type { Signal } from '../../../src/signal/signal';
import type { Work } from '../../../src/work/work';
import { fold } from '../search/fold';
import { digest, digestOf } from './digest';
import { numberOf, yearOf } from './number';
import type { Group, Reading, Row, SortKeys, Writing } from './schema';
import { identify } from './work-keys';

const isOfPerson = ({ evidence }: Signal): boolean => evidence === 'person';
const readBy = (signals: readonly Signal[]): Signal[] => signals.filter((signal) => !isOfPerson(signal));

/** An entry apart from what was read for it, which stands under its digest: a work and its credits share it. */
export interface Split {
  entry: Entry;
  evidence: Map<string, Signal[]>;
}

/** Takes the evidence out of an entry. Digests are computed here, whatever the entry says of them. */
export const split = (entry: Entry): Split => {
  const { work } = entry;
  const own = digestOf(work);
  const evidence = new Map([[own, readBy(work.evidence)]]);
  const brief: Work = { ...work, evidence: work.evidence.filter(isOfPerson) };
  if (entry.type === 'credited') return { entry: { ...entry, work: brief, digest: own }, evidence };
  const former = entry.former.map((each) => {
    const before = digest(each.page, each.evidence);
    evidence.set(before, readBy(each.evidence));
    return { ...each, evidence: [], digest: before };
  });
  return { entry: { ...entry, work: brief, digest: own, former }, evidence };
};

/** The whole entry, with the digests that its own evidence has. */
export const withDigests = <Kind extends Entry>(entry: Kind, { entry: brief }: Split = split(entry)): Kind => ({
  ...entry,
  digest: brief.digest,
  ...(entry.type === 'kept' && entry.former.length > 0 && brief.type === 'kept'
    ? { former: entry.former.map((each, i) => ({ ...each, digest: brief.former[i]?.digest ?? '' })) }
    : {}),
});

/** The keys of a work as a kept one or as a credit. */
export const keysOf = (type: Entry['type'], work: Pick<Work, 'address' | 'evidence'>): string[] =>
  identify(work).map((key) => `${type === 'kept' ? 'k' : 'c'}:${key}`);

/** Letters of a title by which it is sorted. */
const SORTED_LENGTH = 60;

/** The sort keys of a work, by the row that it is shown in. */
const sortKeysOf = (entry: Entry, credited: string): SortKeys => {
  const license = entry.type === 'credited' ? entry.attribution.license : offersOf(entry.work)[0];
  const keys = {
    title: fold(entry.work.title ?? '').trim(),
    creator: fold(entry.work.creators[0]?.name ?? '').trim(),
    license: fold(license?.name ?? ''),
    credited,
  };
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, value]) => (value === '' ? [] : [[name, value.slice(0, SORTED_LENGTH)]])),
  );
};

/** A row with this place among the entries of its work. */
export const inGroup = ({ group: _, by: __, ...row }: Row, group: Group | undefined): Row => {
  if (group?.under) return { ...row, group };
  const own = row.entry.type === 'credited' ? row.entry.at : '';
  const by = sortKeysOf(row.entry, group?.last ?? own);
  return group ? { ...row, group, by } : { ...row, by };
};

/** The row of an entry without evidence. `keys` are what its work is known by, which its evidence may have told. */
export const rowOf = (n: number, entry: Entry, keys: readonly string[]): Row => {
  const former = entry.type === 'kept' ? entry.former.map((each) => each.digest) : [];
  const digests = [...new Set([entry.digest, ...former])];
  return inGroup({ n, id: entry.id, keys: [...new Set(keys)], digests, entry }, undefined);
};

/** The next free number of the year of a time. */
export const takeNumber = async (transaction: Writing, at: string): Promise<number> => {
  const [number] = await takeNumbers(transaction, [at]);
  return number as number;
};

/** The same for several times, in their order. */
export const takeNumbers = async (transaction: Writing, times: readonly string[]): Promise<number[]> => {
  const turns = transaction.objectStore('turns');
  const years = times.map(yearOf);
  const next = new Map<number, number>();
  for (const year of new Set(years)) next.set(year, (await turns.get(year)) ?? 0);
  const numbers = years.map((year) => {
    const turn = next.get(year) as number;
    next.set(year, turn + 1);
    return numberOf(year, turn);
  });
  for (const [year, turn] of next) await turns.put(turn, year);
  return numbers;
};

/** Keeps what was read, each text once. */
export const putEvidence = async (transaction: Writing, evidence: ReadonlyMap<string, Signal[]>): Promise<void> => {
  const store = transaction.objectStore('evidence');
  await Promise.all(
    [...evidence].map(async ([key, signals]) => {
      if (signals.length > 0 && (await store.getKey(key)) === undefined) await store.add(signals, key);
    }),
  );
};

const read = async (transaction: Reading | Writing, key: string): Promise<Signal[]> =>
  (await (transaction as Reading).objectStore('evidence').get(key)) ?? [];

/** An entry with everything that was read for it. */
export const whole = async (transaction: Reading | Writing, { entry }: Row): Promise<Entry> => {
  const { work } = entry;
  const evidence = [...work.evidence, ...(await read(transaction, entry.digest))];
  if (entry.type === 'credited') return { ...entry, work: { ...work, evidence } };
  const former = await Promise.all(
    entry.former.map(async (each) => ({ ...each, evidence: await read(transaction, each.digest) })),
  );
  return { ...entry, work: { ...work, evidence }, former };
};

/** The row of the kept work or the credit that has one of these keys, or undefined. */
export const findByKeys = async (
  transaction: Reading | Writing,
  keys: readonly string[],
  where: 'rows' | 'bin' = 'rows',
): Promise<Row | undefined> => {
  const index = (transaction as Reading).objectStore(where).index('keys');
  for (const key of keys) {
    const row = await index.get(key);
    if (row) return row;
  }
  return undefined;
};
