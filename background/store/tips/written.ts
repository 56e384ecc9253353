import { isContactAddress } from '../../../src/tips/contact-address';
import type { Tip } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';
import { needTip } from './tips';

/**
 * Notes that a person began to write to the creator whom they had thanked without money; the last time counts.
 * @param at ISO 8601 in UTC
 * @throws RangeError where there is no such tip, for one with money, and for what is no address to write to
 */
export const noteWritten = async (store: Store, id: string, to: string, at: string): Promise<Tip> => {
  if (!isContactAddress(to)) throw new RangeError('this is no address to write to');
  await change(store, ['tips'], async (transaction) => {
    const tips = transaction.objectStore('tips');
    const row = await tips.get(id);
    if (row?.state.step !== 'thanked') throw new RangeError('nobody was thanked without money by this');
    await tips.put({ ...row, written: { to, at } });
  });
  announceTips();
  return needTip(store, id);
};
