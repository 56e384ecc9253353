import type { KeyFacts } from '../../../src/publish/key';
import { nameKey, type Signer } from '../../../src/publish/proof';
import type { Store } from '../db/schema';
import type { SigningKey } from '../publish/share-stores';
import { seal } from './secret';

/** The name of the row whose key signs. */
const SIGNS = 'credit';

const rawOf = async (publicKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));

/** The did:key of a public key. */
export const nameOf = async (publicKey: CryptoKey): Promise<string> => nameKey(await rawOf(publicKey));

/** The key that signs, or undefined until there is one. */
export const readSigningKey = async (store: Store): Promise<SigningKey | undefined> =>
  (await store.get('keys', SIGNS)) as SigningKey | undefined;

/**
 * A key for the database: its secret half as one that cannot be read, and the same bytes sealed for a backup. The bytes that are given
 * are wiped.
 * @param secret its secret half as PKCS#8
 */
export const makeKeepable = async (
  store: Store,
  publicKey: CryptoKey,
  secret: Uint8Array<ArrayBuffer>,
): Promise<SigningKey> => {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
    return { publicKey, privateKey, sealed: await seal(store, secret) };
  } finally {
    secret.fill(0);
  }
};

/** A new key. Its secret half can be read for as long as it takes to seal it. */
const generate = async (store: Store): Promise<SigningKey> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return makeKeepable(store, pair.publicKey, secret);
};

/** Keys of before were kept under no did:key. */
const keepPresent = async (store: Store): Promise<void> => {
  const present = await readSigningKey(store);
  if (present) await store.put('keys', present, await nameOf(present.publicKey));
};

/** From now on this key signs. Every other one stays under its did:key. */
export const signWith = async (store: Store, key: SigningKey): Promise<void> => {
  await keepPresent(store);
  const did = await nameOf(key.publicKey);
  const transaction = store.transaction('keys', 'readwrite');
  await Promise.all([transaction.store.put(key, did), transaction.store.put(key, SIGNS), transaction.done]);
};

/** Makes another key, which signs from now on. */
export const makeKey = async (store: Store): Promise<void> => signWith(store, await generate(store));

/** Signs again with a key that signed before. Nothing is changed where there is none. */
export const useKey = async (store: Store, did: string): Promise<void> => {
  const key = await store.get('keys', did);
  if (did.startsWith('did:key:') && key) await signWith(store, key as SigningKey);
};

/** What may be shown of each key, the one that signs first. */
export const listKeys = async (store: Store): Promise<KeyFacts[]> => {
  const present = await readSigningKey(store);
  if (!present) return [];
  const facts = (did: string, key: SigningKey): KeyFacts => ({ did, canBackUp: key.sealed !== undefined });
  const signs = await nameOf(present.publicKey);
  const others: KeyFacts[] = [];
  for (const name of await store.getAllKeys('keys'))
    if (name.startsWith('did:key:') && name !== signs)
      others.push(facts(name, (await store.get('keys', name)) as SigningKey));
  return [facts(signs, present), ...others];
};

/** The key that signs, made where there is none. */
const needKey = async (store: Store): Promise<SigningKey> => {
  const known = await readSigningKey(store);
  if (known) return known;
  const made = await generate(store);
  const did = await nameOf(made.publicKey);
  // Another job may have made one while this one was being made: whichever was written first stays.
  const transaction = store.transaction('keys', 'readwrite');
  const first = await transaction.store.get(SIGNS);
  if (!first) await Promise.all([transaction.store.put(made, SIGNS), transaction.store.put(made, did)]);
  await transaction.done;
  return (first as SigningKey | undefined) ?? made;
};

/** What signs credit records. The key is made on the first share. */
export const readSigner = async (store: Store): Promise<Signer> => {
  const key = await needKey(store);
  return {
    publicKey: await rawOf(key.publicKey),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, bytes)),
  };
};
