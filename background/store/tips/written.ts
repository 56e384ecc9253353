import { isContactAddress } from '../../../src/tips/contact-address';
import { mayBeTold } from '../../../src/tips/journal';
import type { Tip, Written } from '../../../src/tips/tip';
import { announceTips } from '../db/announce';
import { change } from '../db/change';
import type { Store } from '../db/schema';
import { needTip } from './tips';

/**
 * Notes that a person wrote to the creator whom they had thanked or paid; the last time counts.
 * @throws RangeError where there is no such tip, for one that is not over, and for what is no address to write to
 */
export const noteWritten = async (store: Store, id: string, written: Written): Promise<Tip> => {
  if (!isContactAddress(written.to)) throw new RangeError('this is no address to write to');
  await change(store, ['tips'], async (transaction) => {
    const tips = transaction.objectStore('tips');
    const row = await tips.get(id);
    if (!row || !mayBeTold(row.state)) throw new RangeError('nobody was thanked by this');
    await tips.put({ ...row, written });
  });
  announceTips();
  return needTip(store, id);
};
