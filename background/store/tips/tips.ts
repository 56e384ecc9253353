import { clean } from '../../../src/attribution/clean';
import { minorSpentIn, spentIn } from '../../../src/tips/budget';
import { isSameDebt, isUnpaid, mayBePaid, step } from '../../../src/tips/journal';
import { partFault } from '../../../src/tips/part-fault';
import type { Gift, Known, Tip, TipState } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';
import { readPointer } from './pointer';
import { LOCKED, listMonth, refusalOf } from './refuse-step';
import { freeMoment, toRow, toTip } from './tip-row';
import type { TipRow } from './tip-stores';
import { readWallet } from './wallet';

/** What a work and its creator are called, as it goes into the journal, receipts and letters. */
const named = ({ about, title, creator }: Tip['work']): Tip['work'] => ({
  ...{ about, title: title && clean(title), creator: creator && clean(creator) },
});

const byTime = (a: Tip, b: Tip): number => a.createdAt.localeCompare(b.createdAt);

/**
 * Writes down what a person confirmed, all of it or nothing, and answers the tips in their order. The same gift again is the one that is
 * there: `added` says whether it is new.
 * @throws RangeError for a part that cannot be given, or that would pay what is being paid, or may have been, already
 */
export const addGift = async (store: Store, gift: Gift, at: string): Promise<{ tips: Tip[]; added: boolean }> => {
  const { id, parts, comment } = gift;
  if (parts.length === 0) throw new RangeError('nothing is given');
  const fault = parts.map(partFault).find((each) => each !== null);
  if (fault) throw new RangeError(fault);
  const written = await change(store, ['tips'], async (transaction) => {
    const tips = transaction.objectStore('tips');
    const known = await tips.index('gift').getAll(id);
    if (known.length > 0) return { tips: known.map(toTip).sort(byTime), added: false };
    const open = (await tips.index('open').getAll()).map(toTip);
    const made: Tip[] = [];
    for (const part of parts) {
      const asks = part.manner !== 'open' && part.manner !== 'word';
      const twin = [...open, ...made].find(
        (other) => isSameDebt(other, part) && other.manner !== 'open' && (isUnpaid(other) || mayBePaid(other, at)),
      );
      if (asks && twin) throw new RangeError(LOCKED);
      const createdAt = await freeMoment(transaction, at);
      const tip: Tip = {
        ...{ id: crypto.randomUUID(), gift: id, ...part, work: named(part.work), comment },
        ...{ state: { step: 'draft' }, createdAt, changedAt: createdAt, steps: [{ step: 'draft', at: createdAt }] },
      };
      await tips.add(toRow(tip, null));
      made.push(tip);
    }
    return { tips: made, added: true };
  });
  if (written.added) announceTips();
  return written;
};

/**
 * Takes one step in one transaction, and answers the tip as it is then. A payment begins here or nowhere: that nothing else may be paying
 * the same, and that the budget has room for it, is looked at in the transaction that writes it down, and it fails where not.
 * @param next the state that follows from the one that is there; null leaves it
 * @throws RangeError where there is no such tip · JournalError where that state may not follow
 */
export const changeTip = async (
  store: Store,
  id: string,
  next: (tip: Tip) => TipState | null,
  at: string,
): Promise<Tip> => {
  const [tip, changed] = await change(store, ['tips', 'settings'], async (transaction) => {
    const tips = transaction.objectStore('tips');
    const row = await tips.get(id);
    if (!row) throw new RangeError('no such tip');
    const now = toTip(row);
    const state = next(now);
    if (!state) return [now, false] as const;
    // The step has to be one that may follow, also where it is not taken.
    const wanted = step(now, state, at);
    const refusal = await refusalOf(transaction, now, state, at);
    const taken = refusal ? step(now, { step: 'failed', ...refusal }, at) : wanted;
    // Nobody asks after what came with a backup: that it was paid is its person's own word, and by that its payee is known.
    const before = taken.state.step === 'settled' ? { ...row, restored: undefined } : row;
    await tips.put(toRow(taken, before as TipRow));
    return [taken, true] as const;
  });
  if (changed) announceTips();
  return tip;
};

/** @throws RangeError where there is no such tip */
export const needTip = async (store: Store, id: string): Promise<Tip> => {
  const row = await store.get('tips', id);
  if (!row) throw new RangeError('no such tip');
  return toTip(row);
};

/** The parts of a gift, in their order; none where it is not known. */
export const readGift = async (store: Store, gift: string): Promise<Tip[]> =>
  (await store.getAllFromIndex('tips', 'gift', gift)).map(toTip).sort(byTime);

/** What is not final, the oldest first. */
export const listOpen = async (store: Store): Promise<Tip[]> =>
  (await store.getAllFromIndex('tips', 'open')).map(toTip).sort(byTime);

/**
 * The journal, the newest first.
 * @param before the createdAt behind which the list goes on; '' for its beginning
 */
export const listTips = async (store: Store, before: string, limit: number): Promise<Tip[]> => {
  const range = before ? IDBKeyRange.upperBound(before, true) : null;
  const listed: Tip[] = [];
  const transaction = store.transaction('tips');
  let cursor = await transaction.store.index('createdAt').openCursor(range, 'prev');
  while (cursor && listed.length < limit) {
    listed.push(toTip(cursor.value));
    cursor = await cursor.continue();
  }
  return listed;
};

/** What is known of paying these creators. */
export const know = async (store: Store, creators: readonly string[], now: string): Promise<Known> => {
  const wallet = await readWallet(store);
  const pointer = await readPointer(store);
  const month = await listMonth(store.transaction('tips').store.index('createdAt'), now);
  const given = await Promise.all(
    creators.map(async (creator) => (await store.getAllFromIndex('tips', 'creator', creator)).sort(byTime)),
  );
  const isPaidHere = ({ state, restored }: TipRow): boolean => state.step === 'settled' && !restored;
  const isGivenHere = ({ state, manner, restored }: TipRow): boolean =>
    state.step !== 'failed' && manner !== 'word' && !restored;
  const lastGiven = (tips: TipRow[]): Tip | null => {
    const row = tips.filter(isGivenHere).at(-1);
    return row ? toTip(row) : null;
  };
  return {
    ...{ wallet, spentMsat: spentIn(month, now), pointer },
    spentMinor: String(pointer ? minorSpentIn(month, pointer, now) : 0),
    paidAt: given.map((tips) => tips.filter(isPaidHere).at(-1)?.payee?.address ?? null),
    lastTo: given.map(lastGiven),
    open: [...new Map(given.flat().map((row) => [row.id, toTip(row)])).values()].filter((tip) => mayBePaid(tip, now)),
  };
};
