import { clean } from '../../../src/attribution/clean';
import { type Excess, excessOf, spentIn } from '../../../src/tips/budget';
import { isSameDebt, mayBePaid, step } from '../../../src/tips/journal';
import { partFault } from '../../../src/tips/part-fault';
import { readRequest } from '../../../src/tips/signed-request';
import type { FailureCode, Gift, Known, Tip, TipState } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';
import { freeMoment, toRow, toTip } from './tip-row';
import type { TipRow } from './tip-stores';
import { readWallet, walletWithin } from './wallet';

const DAY = 24 * 60 * 60 * 1000;
const LOCKED = 'another payment to the same payee for the same work is not known yet: do not send again';

/** What a work and its creator are called, as it goes into the journal, receipts and letters. */
const named = ({ about, title, creator }: Tip['work']): Tip['work'] => ({
  ...{ about, title: title && clean(title), creator: creator && clean(creator) },
});

const byTime = (a: Tip, b: Tip): number => a.createdAt.localeCompare(b.createdAt);

/** Tips of this calendar month (UTC), and some more: what was sent in it was written down at most minutes before. */
const listMonth = async (tips: { getAll(range: IDBKeyRange): Promise<TipRow[]> }, now: string): Promise<Tip[]> => {
  const from = new Date(Date.parse(`${now.slice(0, 7)}-01T00:00:00.000Z`) - DAY).toISOString();
  return (await tips.getAll(IDBKeyRange.lowerBound(from))).map(toTip);
};

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
      const asks = part.manner === 'wallet' || part.manner === 'invoice';
      const isUnderWay = ({ state }: Tip): boolean => state.step === 'draft' || state.step === 'quoted';
      const twin = [...open, ...made].find(
        (other) => isSameDebt(other, part) && other.manner !== 'open' && (isUnderWay(other) || mayBePaid(other, at)),
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

const EXCESS: Record<Excess, string> = { tip: 'more than one tip may be', month: 'more than is left of this month' };

/** Why a payment may not begin now, whatever was thought when it was asked for; null where it may. */
const refusalOf = async (
  transaction: Writing,
  tip: Tip,
  state: TipState,
  at: string,
): Promise<{ code: FailureCode; detail: string } | null> => {
  const tips = transaction.objectStore('tips');
  if (state.step === 'quoted' && (await tips.index('hash').getKey(state.quote.paymentHash)) !== undefined)
    return { code: 'invoice-wrong', detail: 'the service gave an invoice that it had given before' };
  if (state.step !== 'sending' && state.step !== 'waiting') return null;
  if (state.quote.expiresAt <= at) return { code: 'expired', detail: 'the invoice had expired before it was paid' };
  const others = (await tips.index('open').getAll()).filter(({ id }) => id !== tip.id);
  if (others.some((other) => isSameDebt(other, tip) && mayBePaid(other, at)))
    return { code: 'cancelled', detail: LOCKED };
  if (state.step === 'waiting') return null;
  const wallet = await walletWithin(transaction);
  if (wallet?.walletKey !== readRequest(state.event).walletKey)
    return { code: 'wallet-missing', detail: 'the wallet was taken away' };
  const spentMsat = spentIn(await listMonth(tips.index('createdAt'), at), at);
  const excess = excessOf([tip.msat], { wallet, spentMsat });
  return excess && { code: 'budget-exceeded', detail: EXCESS[excess] };
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
  const spentMsat = spentIn(await listMonth(store.transaction('tips').store.index('createdAt'), now), now);
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
    ...{ wallet, spentMsat },
    paidAt: given.map((tips) => tips.filter(isPaidHere).at(-1)?.payee?.address ?? null),
    lastTo: given.map(lastGiven),
    open: [...new Map(given.flat().map((row) => [row.id, toTip(row)])).values()].filter((tip) => mayBePaid(tip, now)),
  };
};
