import type { Entry } from '../../../src/library/entry';
import { type Candidate, candidatesOf, type Waiting, type Weighed } from '../../../src/pot/candidate';
import { type Month, monthsOfUtc } from '../../../src/pot/month';
import { ENTRIES_AT_MOST, type UsedWork, usedIn } from '../../../src/pot/used';
import { creatorKey, siteOf } from '../../../src/tips/creator-key';
import { readKeptPayees } from '../../../src/tips/kept-payee';
import type { Payee } from '../../../src/tips/payee';
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

/** Works of others that are looked for: a page may name fifty sources, and a file may bring thousands of such works. */
const LOOKED_FOR_AT_MOST = 5000;

type Known = { payees: Payee[]; creator: string; name: string | null };

/** Looks in the library for what it knows of paying for works, within limits. */
const createLookUp = (store: Store, loopback: boolean) => {
  let left = LOOKED_FOR_AT_MOST;
  /**
   * How the creator of a work can be paid, by the latest entry that says it. An entry counts only if it is of the same creator, or of the
   * work's own site: whoever shows another's work on a page of theirs is not paid for it.
   */
  return async (work: Pick<Work, 'address' | 'evidence'>, creator: string): Promise<Known | null> => {
    left -= 1;
    if (left < 0) return null;
    const index = store.transaction('rows').store.index('keys');
    const keys = identify(work).flatMap((key) => [`k:${key}`, `c:${key}`]);
    const rows = (await Promise.all(keys.map((key) => index.getAll(key)))).flat().sort((a, b) => b.n - a.n);
    const isTheirs = (entry: Entry): boolean =>
      creatorKey(entry.work) === creator || siteOf(entry.work.page.address) === siteOf(work.address);
    const found = rows.map(({ entry }) => entry).find((entry) => entry.payAt?.length && isTheirs(entry));
    if (!found?.payAt) return null;
    const payees = readKeptPayees(found.payAt, found.work.page.address, loopback);
    const name = found.work.creators.map((each) => each.name).join(', ') || null;
    return { payees, creator: creatorKey(found.work), name };
  };
};

type LookUp = ReturnType<typeof createLookUp>;

const weigh = async (lookUp: LookUp, { work, points, how, payAt }: UsedWork, loopback: boolean): Promise<Weighed> => {
  const [own, ...sources] = recipientsOf(work, null, null, loopback) as [SharingRecipient, ...SharingRecipient[]];
  const kept = readKeptPayees(payAt, work.page.address, loopback);
  const recipients = [{ ...own, payees: kept.length > 0 ? kept : ((await lookUp(work, own.creator))?.payees ?? []) }];
  for (const source of sources) {
    const known = await lookUp({ address: source.about, evidence: [] }, source.creator);
    // The library knows who made it better than a page that only names it.
    recipients.push(known ? { ...source, ...known } : source);
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
  const lookUp = createLookUp(store, loopback);
  for (const each of used) weighed.push(await weigh(lookUp, each, loopback));
  const carried: { waiting: Waiting; payees: Payee[] }[] = [];
  for (const waiting of given.waiting) {
    const known = await lookUp({ address: waiting.about, evidence: [] }, waiting.creator);
    carried.push({ waiting, payees: known?.payees ?? [] });
  }
  const candidates = candidatesOf(weighed, carried).slice(0, CANDIDATES_AT_MOST);
  return { candidates, counted: used.flatMap(({ entries }) => entries) };
};
