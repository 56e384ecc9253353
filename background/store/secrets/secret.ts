import type { Store } from '../db/schema';
import type { Sealed } from './sealed';

/** The key in `keys` that seals: made with the first secret, and never readable itself, not even for us. */
const NAME = 'secrets';

/** Bytes of an IV of AES-GCM. */
const IV_LENGTH = 12;

const readSecretKey = async (store: Store): Promise<CryptoKey> => {
  const known = await store.get('keys', NAME);
  if (known) return known as CryptoKey;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Another job may have made one while this one was being made: whichever was written first stays.
  const transaction = store.transaction('keys', 'readwrite');
  const first = await transaction.store.get(NAME);
  if (!first) await transaction.store.put(made, NAME);
  await transaction.done;
  return (first as CryptoKey | undefined) ?? made;
};

/** Encrypts a secret for the database (AES-256-GCM). */
export const seal = async (store: Store, secret: Uint8Array<ArrayBuffer>): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await readSecretKey(store), secret) };
};

/** @throws DOMException OperationError where it was sealed by another profile, or changed */
export const unseal = async (store: Store, { iv, bytes }: Sealed): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await readSecretKey(store), bytes));

/** The same for a text, as a text that a row can hold beside others: base64 of the IV and what was encrypted. */
export const sealText = async (store: Store, text: string): Promise<string> => {
  const { iv, bytes } = await seal(store, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(bytes)));
};

/** @throws DOMException as unseal does */
export const unsealText = async (store: Store, sealed: string): Promise<string> => {
  const all = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0));
  const bytes = all.slice(IV_LENGTH).buffer;
  return new TextDecoder().decode(await unseal(store, { iv: all.slice(0, IV_LENGTH), bytes }));
};
