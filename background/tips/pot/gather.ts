import type { Entry } from '../../../src/library/entry';
import { type Candidate, candidatesOf, type Waiting, type Weighed } from '../../../src/pot/candidate';
import { type Month, monthsOfUtc } from '../../../src/pot/month';
import { ENTRIES_AT_MOST, type UsedWork, usedIn } from '../../../src/pot/used';
import { readKeptPayees } from '../../../src/tips/kept-payee';
import type { Payee } from '../../../src/tips/payee';
import { sortPayees } from '../../../src/tips/payees';
import { recipientsOf, type SharingRecipient } from '../../../src/tips/recipients';
import type { Work } from '../../../src/work/work';
import type { Store } from '../../store/db/schema';
import { identify } from '../../store/db/work-keys';
import { walk } from '../../store/search/walk';

/** As many are proposed: what is known of paying them is asked for with one message (src/message/tip). */
const CANDIDATES_AT_MOST = 100;
/** Entries that are read at once. */
const AT_ONCE = 200;

/** The entries of a month and around it, the oldest first, with their evidence. */
const readMonth = async (store: Store, month: Month): Promise<Entry[]> => {
  const entries: Entry[] = [];
  const query = { search: '', filter: { month: monthsOfUtc(month) } };
  for await (const some of walk(store, { query }, { order: 'oldest', evidence: true, size: AT_ONCE })) {
    entries.push(...some);
    // Three months of UTC are read for one of the person's.
    if (entries.length >= 3 * ENTRIES_AT_MOST) break;
  }
  return entries;
};

/** How the creator of a work can be paid, by any entry that the library has of it, the latest first. */
const findPayees = async (
  store: Store,
  work: Pick<Work, 'address' | 'evidence'>,
  loopback: boolean,
): Promise<Payee[]> => {
  const index = store.transaction('rows').store.index('keys');
  const keys = identify(work).flatMap((key) => [`k:${key}`, `c:${key}`]);
  const rows = (await Promise.all(keys.map((key) => index.getAll(key)))).flat().sort((a, b) => b.n - a.n);
  const entry = rows.find((row) => row.entry.payAt?.length)?.entry;
  return entry?.payAt ? readKeptPayees(entry.payAt, entry.work.page.address, loopback) : [];
};

const weigh = async (store: Store, { work, points, how, payAt }: UsedWork, loopback: boolean): Promise<Weighed> => {
  const own = readKeptPayees(payAt, work.page.address, loopback);
  const recipients: SharingRecipient[] = [];
  for (const [i, recipient] of recipientsOf(work, null, null, loopback).entries()) {
    const at = i === 0 ? work : { address: recipient.about, evidence: [] };
    const found = i === 0 && own.length > 0 ? own : await findPayees(store, at, loopback);
    recipients.push({ ...recipient, payees: sortPayees([...recipient.payees, ...found]) });
  }
  return { recipients, points, how };
};

/**
 * Who may have a part of a month's pot, by what the library holds. Nobody is asked.
 * @param counted the ids of entries that other months' pots have counted
 * @param waiting who waits from the months before
 * @param loopback whether this machine's own addresses are let in
 * @returns the candidates, and the ids of the entries that were counted
 */
export const gather = async (
  store: Store,
  given: { month: Month; zone: string; counted: ReadonlySet<string>; waiting: readonly Waiting[] },
  loopback: boolean,
): Promise<{ candidates: Candidate[]; counted: string[] }> => {
  const used = usedIn(await readMonth(store, given.month), given, identify);
  const weighed: Weighed[] = [];
  for (const each of used) weighed.push(await weigh(store, each, loopback));
  const carried = await Promise.all(
    given.waiting.map(async (waiting) => ({
      waiting,
      payees: await findPayees(store, { address: waiting.about, evidence: [] }, loopback),
    })),
  );
  const candidates = candidatesOf(weighed, carried).slice(0, CANDIDATES_AT_MOST);
  return { candidates, counted: used.flatMap(({ entries }) => entries) };
};
