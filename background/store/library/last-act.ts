import type { Edit, LastAct } from '../../../src/library/query';
import type { Store, Writing } from '../db/schema';
import type { Said } from './said';

/** What a person had written of an entry before it was edited: the fields that were changed. */
export interface Before extends Partial<Said> {
  id: string;
}

/** What was done last to entries, with what takes it back. `at` is when, and of what was deleted its mark in the bin. */
export type KeptAct =
  | { did: 'edit'; at: string; count: number; edit: Edit; before: Before[] }
  | { did: 'delete'; at: string; count: number };

const NAME = 'last-act';

/** Written down in the transaction that does it: who dies in it has done nothing, and who dies after it can still take it back. */
export const noteAct = async (transaction: Writing, act: KeptAct): Promise<void> => {
  await transaction.objectStore('settings').put(act, NAME);
};

export const forgetAct = (transaction: Writing): Promise<void> => transaction.objectStore('settings').delete(NAME);

export const readAct = async (transaction: Writing): Promise<KeptAct | null> =>
  ((await transaction.objectStore('settings').get(NAME)) as KeptAct | undefined) ?? null;

/** What was done last to entries and can be taken back; null for nothing. */
export const readLastAct = async (store: Store): Promise<LastAct | null> => {
  const act = (await store.get('settings', NAME)) as KeptAct | undefined;
  return act ? { did: act.did, at: act.at, count: act.count } : null;
};
