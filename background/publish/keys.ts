import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { backUpKey, restoreKey } from '../store/secrets/key-backup';
import { listKeys, makeKey, useKey } from '../store/secrets/keys';

const use = <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => withStore(openStore, work);

/** What key.* messages do. Of a secret half nothing goes out but what a passphrase locks. */
export const keys = {
  list: () => use(listKeys),
  make: () =>
    use(async (store) => {
      await makeKey(store);
      return listKeys(store);
    }),
  use: (did: string) =>
    use(async (store) => {
      await useKey(store, did);
      return listKeys(store);
    }),
  backUp: (passphrase: string) => use((store) => backUpKey(store, passphrase)),
  restore: (input: Parameters<typeof restoreKey>[1]) => use((store) => restoreKey(store, input)),
};
