import type { Pointer } from '../../../src/tips/tip';
import { change } from '../db/change';
import type { Store, Writing } from '../db/schema';

/** In the settings apart from the others, as the wallet is: in no backup. */
const NAME = 'pointer';

/** The key that the reader's wallet knows them by: its secret half was never readable. */
export interface PointerKey {
  kid: string;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

/** The reader's own wallet address, or null. */
export const readPointer = async (store: Store): Promise<Pointer | null> =>
  ((await store.get('settings', NAME)) as Pointer | undefined) ?? null;

/** The same as a transaction of the journal sees it. */
export const pointerWithin = async (transaction: Writing): Promise<Pointer | null> =>
  ((await transaction.objectStore('settings').get(NAME)) as Pointer | undefined) ?? null;

/** Keeps a wallet address in place of the one that was there. */
export const keepPointer = async (store: Store, pointer: Pointer): Promise<Pointer> => {
  await store.put('settings', pointer, NAME);
  return pointer;
};

/** @throws RangeError where there is no wallet address */
export const changeMonth = (store: Store, month: string): Promise<Pointer> =>
  change(store, ['settings'], async (transaction) => {
    const kept = await pointerWithin(transaction);
    if (!kept) throw new RangeError('no wallet address is set');
    await transaction.objectStore('settings').put({ ...kept, month }, NAME);
    return { ...kept, month };
  });

/** Takes the wallet address away, and the key with it. What is not known of a payment by it is then known to the person alone. */
export const forgetPointer = (store: Store): Promise<null> =>
  change(store, ['settings', 'keys'], async (transaction) => {
    await transaction.objectStore('settings').delete(NAME);
    await transaction.objectStore('keys').delete(NAME);
    return null;
  });

/** The key, or null until there is one. */
export const readPointerKey = async (store: Store): Promise<PointerKey | null> =>
  ((await store.get('keys', NAME)) as PointerKey | undefined) ?? null;

/** The key, made where there is none. */
export const needPointerKey = async (store: Store): Promise<PointerKey> => {
  const known = await readPointerKey(store);
  if (known) return known;
  const { publicKey, privateKey } = (await crypto.subtle.generateKey('Ed25519', false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const made: PointerKey = { kid: crypto.randomUUID(), publicKey, privateKey };
  // Another window may have made one while this one was being made: whichever was written first stays.
  const transaction = store.transaction('keys', 'readwrite');
  const first = await transaction.store.get(NAME);
  if (!first) await transaction.store.put(made, NAME);
  await transaction.done;
  return (first as PointerKey | undefined) ?? made;
};
