import { latestOf } from '../../../src/tips/kept-tip';
import type { Tip } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';
import { freeMoment, toRow, toTip } from './tip-row';

/**
 * Brings a tip of a backup into the journal. One that is here stays as it is, but where it came from a backup itself and what became of it
 * is known now. By what a backup says nobody becomes a payee who was paid before.
 * @param now ISO 8601 in UTC
 */
export const restoreTip = async (store: Store, kept: Tip, now: string): Promise<void> => {
  const isNew = await change(store, ['tips'], async (transaction) => {
    const tips = transaction.objectStore('tips');
    const row = await tips.get(kept.id);
    const here = row ? toTip(row) : null;
    const tip = here ? latestOf(here, kept, now) : kept;
    if (tip === here) return false;
    const createdAt = here?.createdAt ?? (await freeMoment(transaction, kept.createdAt));
    await tips.put({ ...toRow({ ...tip, createdAt }, row ?? null), restored: 1 });
    return true;
  });
  if (isNew) announceTips();
};
