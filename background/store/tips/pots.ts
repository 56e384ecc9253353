import type { Month } from '../../../src/pot/month';
import { type GivenPot, type KeptPot, type Pot, potFault, tipIdOf, unbegun } from '../../../src/pot/pot';
import type { Part, Tip } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';
import { slotOf } from './slot';
import { toTip } from './tip-row';
import type { PotRow } from './tip-stores';
import { writeParts } from './tips';

const toPot = ({ slot: _, open: __, ...pot }: PotRow): KeptPot => pot;

const toRow = (pot: KeptPot): PotRow => ({
  ...pot,
  slot: slotOf(pot),
  ...(unbegun(pot).length > 0 ? { open: 1 } : {}),
});

/**
 * Writes down a pot that a person confirmed, before anything of it is paid. The same pot again, and another one for the same turn of the
 * month, is the one that is there: two windows give it once.
 * @throws RangeError for one that cannot be given, or whose turn does not follow the month's last one
 */
export const addPot = async (store: Store, given: GivenPot, at: string): Promise<{ pot: KeptPot; added: boolean }> => {
  const fault = potFault(given);
  if (fault) throw new RangeError(fault);
  const written = await change(store, ['pots'], async (transaction) => {
    const pots = transaction.objectStore('pots');
    const known = (await pots.get(given.id)) ?? (await pots.index('slot').get(slotOf(given)));
    if (known) return { pot: toPot(known), added: false };
    const before = given.turn === 1 || (await pots.index('slot').getKey(slotOf({ ...given, turn: given.turn - 1 })));
    if (!before) throw new RangeError('there is no pot before this one');
    const pot: KeptPot = { ...given, confirmedAt: at, begun: [], left: [] };
    await pots.add(toRow(pot));
    return { pot, added: true };
  });
  if (written.added) announceTips();
  return written;
};

const needRow = async (transaction: Writing, id: string): Promise<PotRow> => {
  const row = await transaction.objectStore('pots').get(id);
  if (!row) throw new RangeError('no such pot');
  return row;
};

/**
 * Begins a part: writes down its tip and that it was begun, in one transaction. Its tip has the same id whoever begins it, so that it is one.
 * @param attempt 1 for the first; a later one only if the one before has failed
 * @throws RangeError for a part that may not be begun here
 */
export const beginPart = async (
  store: Store,
  { id, index, attempt }: { id: string; index: number; attempt: number },
  at: string,
): Promise<{ tip: Tip; added: boolean }> => {
  const begun = await change(store, ['pots', 'tips'], async (transaction) => {
    const row = await needRow(transaction, id);
    const part: Part | undefined = row.parts[index];
    if (!part || row.restored) throw new RangeError('this part is not begun here');
    const tips = transaction.objectStore('tips');
    const known = await tips.get(tipIdOf(row, index, attempt));
    if (known) return { tip: toTip(known), added: false };
    const before = attempt === 1 ? null : await tips.get(tipIdOf(row, index, attempt - 1));
    if (before?.state.step !== (attempt === 1 ? undefined : 'failed'))
      throw new RangeError('what was tried before has not failed');
    if (row.left.includes(index)) throw new RangeError('this part was given up');
    const [tip] = await writeParts(transaction, { id, parts: [part], comment: '' }, at, () =>
      tipIdOf(row, index, attempt),
    );
    await transaction.objectStore('pots').put(toRow({ ...toPot(row), begun: [...new Set([...row.begun, index])] }));
    return { tip: tip as Tip, added: true };
  });
  if (begun.added) announceTips();
  return begun;
};

/** Gives up a part that nobody has begun. One that was begun stays what it is. */
export const leavePart = async (store: Store, { id, index }: { id: string; index: number }): Promise<KeptPot> => {
  const pot = await change(store, ['pots'], async (transaction) => {
    const row = toPot(await needRow(transaction, id));
    const next = unbegun(row).includes(index) ? { ...row, left: [...row.left, index] } : row;
    await transaction.objectStore('pots').put(toRow(next));
    return next;
  });
  announceTips();
  return pot;
};

/** @throws RangeError where there is no such pot */
export const needPot = async (store: Store, id: string): Promise<KeptPot> => {
  const row = await store.get('pots', id);
  if (!row) throw new RangeError('no such pot');
  return toPot(row);
};

/** Every pot, the latest month first. */
export const listPots = async (store: Store): Promise<KeptPot[]> =>
  (await store.getAll('pots'))
    .map(toPot)
    .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : b.turn - a.turn));

/** The pots that have parts which nobody has begun. */
export const listOpenPots = async (store: Store): Promise<KeptPot[]> =>
  (await store.getAllFromIndex('pots', 'open')).map(toPot);

/**
 * Brings a pot of a backup. One that is here stays as it is. It takes the next turn of its month if another pot has its own, and nothing
 * of it is begun here.
 */
export const restorePot = async (store: Store, kept: Pot & Pick<KeptPot, 'begun' | 'left'>): Promise<void> => {
  const isNew = await change(store, ['pots'], async (transaction) => {
    const pots = transaction.objectStore('pots');
    if (await pots.getKey(kept.id)) return false;
    let turn = kept.turn;
    const month: Month = kept.month;
    while (await pots.index('slot').getKey(slotOf({ month, turn }))) turn += 1;
    await pots.add(toRow({ ...kept, turn, restored: 1 }));
    return true;
  });
  if (isNew) announceTips();
};
