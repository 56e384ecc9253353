import type { Signer } from '../../src/publish/proof';
import type { Store } from './schema';

/** The key under a name: made where there is none, its secret half never readable, not even for us. */
export const readKey = async <Key extends CryptoKeyPair | CryptoKey>(
  store: Store,
  name: string,
  make: () => Promise<Key>,
): Promise<Key> => {
  const known = await store.get('keys', name);
  if (known) return known as Key;
  const made = await make();
  // Another job may have made one while this one was being made: whichever was written first stays.
  const transaction = store.transaction('keys', 'readwrite');
  const first = await transaction.store.get(name);
  if (!first) await transaction.store.put(made, name);
  await transaction.done;
  return (first as Key | undefined) ?? made;
};

const makePair = () => crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** The key pair that signs credit records, made on the first share. */
export const readSigner = async (store: Store): Promise<Signer> => {
  const { publicKey, privateKey } = await readKey(store, 'credit', makePair);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)),
  };
};
