import { type Correction, pageOf } from '../../src/correction/correction';
import { countWaitingIn, NOBODY_WAITS, type Waiting } from '../../src/tips/needs-person';
import { withStoreAsIs } from '../store/db/open-as-is';
import type { Store } from '../store/db/schema';
import { readCorrections } from '../store/library/corrections';

const countIn = async (store: Store): Promise<Waiting> =>
  store.objectStoreNames.contains('tips')
    ? countWaitingIn(await store.getAllFromIndex('tips', 'open'), new Date().toISOString())
    : NOBODY_WAITS;

/** How many tips need their person, by the journal: it is so after the browser was closed, or the background has died. */
export const countWaiting = (): Promise<Waiting> => withStoreAsIs(countIn, NOBODY_WAITS);

/** What the store knows that counts for a page: what a person corrected there, and how many tips wait. It is opened once for both. */
export const readForPage = (page: string): Promise<{ corrections: Correction[]; waiting: Waiting }> =>
  withStoreAsIs(
    async (store) => ({
      corrections: store.objectStoreNames.contains('corrections') ? await readCorrections(store, pageOf(page)) : [],
      waiting: await countIn(store),
    }),
    { corrections: [], waiting: NOBODY_WAITS },
  );
