import type { Signer } from '../../src/publish/proof';
import type { Store } from './schema';

const NAME = 'credit';

/** The key pair that signs credit records: made on the first share, its secret half never readable, not even for us. */
const readPair = async (store: Store): Promise<CryptoKeyPair> => {
  const known = await store.get('keys', NAME);
  if (known) return known as CryptoKeyPair;
  const made = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  // Another job may have made one while this one was being made: whichever was written first stays.
  const transaction = store.transaction('keys', 'readwrite');
  const first = await transaction.store.get(NAME);
  if (!first) await transaction.store.put(made, NAME);
  await transaction.done;
  return (first as CryptoKeyPair | undefined) ?? made;
};

export const readSigner = async (store: Store): Promise<Signer> => {
  const { publicKey, privateKey } = await readPair(store);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)),
  };
};
