import { readKey } from './keys';
import type { Store } from './schema';

/** A text that only this browser's own key opens (AES-GCM). */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** The key that encrypts what is secret. */
const readSecretKey = (store: Store): Promise<CryptoKey> =>
  readKey(store, 'secrets', () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  );

export const seal = async (store: Store, text: string): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await readSecretKey(store);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)) };
};

/** @throws DOMException where it was sealed under another key, or changed */
export const unseal = async (store: Store, { iv, bytes }: Sealed): Promise<string> =>
  new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await readSecretKey(store), bytes));
