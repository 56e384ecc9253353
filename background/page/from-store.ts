import { type Correction, pageOf } from '../../src/correction/correction';
import { unbegun } from '../../src/pot/pot';
import { countWaitingIn, NOBODY_WAITS, type Waiting } from '../../src/tips/needs-person';
import { withStoreAsIs } from '../store/db/open-as-is';
import type { Store, StoreName } from '../store/db/schema';
import { readCorrections } from '../store/library/corrections';
import { readDue } from '../store/tips/reminder';

/** What on the toolbar needs its person: tips, among them the parts of a pot that nobody has begun, and whether a pot is proposed. */
export interface Waits extends Waiting {
  isPotDue: boolean;
}

const NOTHING_WAITS: Waits = { ...NOBODY_WAITS, isPotDue: false };

const readWaits = async (store: Store): Promise<Waits> => {
  const now = new Date().toISOString();
  const has = (name: StoreName): boolean => store.objectStoreNames.contains(name);
  const tips = has('tips') ? countWaitingIn(await store.getAllFromIndex('tips', 'open'), now) : NOBODY_WAITS;
  if (!has('pots')) return { ...tips, isPotDue: false };
  const pots = await store.getAllFromIndex('pots', 'open');
  const parts = pots.reduce((sum, pot) => sum + unbegun(pot).length, 0);
  return { ...tips, needing: tips.needing + parts, isPotDue: (await readDue(store, now)) !== null };
};

/** What needs its person, by the journal: it is so after the browser was closed, or the background has died. */
export const countWaiting = (): Promise<Waits> => withStoreAsIs(readWaits, NOTHING_WAITS);

/** What the store knows that counts for a page: what a person corrected there, and what waits for them. It is opened once for both. */
export const readForPage = (page: string): Promise<{ corrections: Correction[]; waiting: Waits }> =>
  withStoreAsIs(
    async (store) => ({
      corrections: store.objectStoreNames.contains('corrections') ? await readCorrections(store, pageOf(page)) : [],
      waiting: await readWaits(store),
    }),
    { corrections: [], waiting: NOTHING_WAITS },
  );
