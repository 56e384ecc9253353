import type { Credited, Entry, Former, KeptWork } from '../../../src/library/entry';
import type { Work } from '../../../src/work/work';
import { change, LIBRARY } from '../db/change';
import { digestOf } from '../db/digest';
import { findByKeys, keysOf, putEvidence, rowOf, type Split, split, takeNumber, whole, withDigests } from '../db/row';
import type { Row, Store, Writing } from '../db/schema';
import { termsOfRow } from '../search/row-terms';
import { putRows } from './group';

const isCorrected = ({ evidence }: Work): boolean => evidence.some((signal) => signal.evidence === 'person');
const idsOf = ({ licenses }: Work): string[] => licenses.map(({ id }) => id);

/** Whether a page names other licenses for a work than it did. What a person corrected is no change of the page. */
export const isOtherwise = (before: Work, now: Work): boolean => {
  const [old, own] = [new Set(idsOf(before)), new Set(idsOf(now))];
  const isSame = old.size === own.size && [...own].every((id) => old.has(id));
  return !isSame && !isCorrected(before) && !isCorrected(now);
};

/** What the page of a whole entry said until now. */
export const formerOf = (entry: KeptWork): Former => ({
  licenses: idsOf(entry.work),
  from: entry.former.at(-1)?.until ?? entry.at,
  until: entry.seenAt,
  page: entry.work.page.address,
  evidence: entry.work.evidence,
  digest: digestOf(entry.work),
});

/** An entry, the number that it is written under, and what stood there. */
export interface Put {
  n: number;
  entry: KeptWork | Credited;
  former: Row | undefined;
  /** The entry apart from its evidence, where that is known already. */
  parts?: Split | undefined;
}

/** Writes entries: the rows, what was read, and what a search finds them by. Answers them as they stand. */
export const putEntries = async (transaction: Writing, puts: readonly Put[]): Promise<Entry[]> => {
  const parts = puts.map(({ entry, parts: known }) => known ?? split(entry));
  await putEvidence(transaction, new Map(parts.flatMap(({ evidence }) => [...evidence])));
  await putRows(
    transaction,
    puts.map(({ n, entry, former }, i) => ({
      row: rowOf(n, (parts[i] as Split).entry, [...(former?.keys ?? []), ...keysOf(entry.type, entry.work)]),
      before: former ? termsOfRow(former) : [],
    })),
  );
  return puts.map(({ entry }, i) => withDigests(entry, parts[i] as Split));
};

interface Keeping {
  /** ISO 8601 in UTC. */
  now: string;
  /** How its creator can be paid, as an entry keeps it; empty where nothing is known: then what was known stays. */
  payAt?: string[];
  thumbnail?: string | null;
  /** The id of a project that it is kept for. */
  project?: string | null;
}

const bringUpToDate = async (transaction: Writing, row: Row, work: Work, now: string): Promise<KeptWork> => {
  const before = (await whole(transaction, row)) as KeptWork;
  const former = isOtherwise(before.work, work) ? [formerOf(before)] : [];
  return { ...before, work, seenAt: now, former: [...before.former, ...former] };
};

/**
 * Keeps a work. Kept before, its entry is brought up to date and stays where it is, and a license that changed since is written
 * down with the words that said so; deleted before, it comes back as new.
 */
export const keep = (store: Store, work: Work, { now, payAt = [], thumbnail, project }: Keeping): Promise<KeptWork> =>
  change(store, LIBRARY, async (transaction) => {
    const keys = keysOf('kept', work);
    const row = await findByKeys(transaction, keys);
    const binned = row ? undefined : await findByKeys(transaction, keys, 'bin');
    const blank = { note: '', tags: [], projects: [], former: [], digest: '' };
    const known = binned ? ((await whole(transaction, binned)) as KeptWork) : { ...blank, id: crypto.randomUUID() };
    const kept: KeptWork = row
      ? await bringUpToDate(transaction, row, work, now)
      : { ...known, type: 'kept', work, at: now, seenAt: now, deletedAt: null };
    if (project && !kept.projects.includes(project)) kept.projects = [...kept.projects, project];
    if (payAt.length > 0) kept.payAt = payAt;
    if (binned) await transaction.objectStore('bin').delete(binned.n);
    const n = row?.n ?? (await takeNumber(transaction, now));
    const [written] = await putEntries(transaction, [{ n, entry: kept, former: row }]);
    if (thumbnail) {
      await transaction.objectStore('thumbnails').put(thumbnail, kept.id);
      // How the former picture looked says nothing of this one.
      await transaction.objectStore('looks').delete(kept.id);
    }
    return written as KeptWork;
  });

/** Writes down a credit that was copied. Its digest is computed here. */
export const record = (store: Store, credited: Credited): Promise<Credited> =>
  change(store, LIBRARY, async (transaction) => {
    const n = await takeNumber(transaction, credited.at);
    const [written] = await putEntries(transaction, [{ n, entry: credited, former: undefined }]);
    return written as Credited;
  });
