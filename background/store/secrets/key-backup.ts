import { keyError, type Restored } from '../../../src/publish/key';
import { type KeyFile, readKeyFile, writeKeyFile } from '../../../src/publish/key-file';
import type { Store } from '../db/schema';
import type { SigningKey } from '../publish/share-stores';
import { makeKeepable, nameOf, readSigningKey, signWith } from './keys';
import { lock, unlock } from './passphrase';
import { unseal } from './secret';

/**
 * The text of a backup of the key that signs, locked under a passphrase.
 * @throws KeyProblem not-sealed where there is no key, or none that can be backed up
 */
export const backUpKey = async (store: Store, passphrase: string): Promise<{ did: string; text: string }> => {
  const key = await readSigningKey(store);
  if (!key?.sealed) throw keyError('not-sealed');
  const secret = await unseal(store, key.sealed);
  try {
    const did = await nameOf(key.publicKey);
    return { did, text: writeKeyFile({ key: did, ...(await lock(secret, passphrase)) }) };
  } finally {
    secret.fill(0);
  }
};

/** The public half of a secret one: Web Crypto gives it as a JSON Web Key alone (RFC 8037). */
const publicOf = async (secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const pair = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair);
  return crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', true, ['verify']);
};

/** The key in a backup. What was locked has to be the key that the file names. */
const openKeyFile = async (store: Store, file: KeyFile, passphrase: string): Promise<SigningKey> => {
  const secret = await unlock(file, passphrase);
  const publicKey = await publicOf(secret).catch(() => null);
  if (publicKey && (await nameOf(publicKey)) === file.key) return makeKeepable(store, publicKey, secret);
  secret.fill(0);
  throw keyError('file-broken');
};

/**
 * Brings a key back from a backup; from then on it signs, and the one that did stays under its did:key. Where that would be another key than
 * now, nothing is done before a person has agreed to it.
 * @param agreed the did:key that the person agreed to, or null
 * @throws KeyProblem what is wrong with the file or the passphrase
 */
export const restoreKey = async (
  store: Store,
  { text, passphrase, agreed }: { text: string; passphrase: string; agreed: string | null },
): Promise<Restored> => {
  const file = readKeyFile(text);
  const key = await openKeyFile(store, file, passphrase);
  const present = await readSigningKey(store);
  const did = present ? await nameOf(present.publicKey) : null;
  if (did !== null && did !== file.key && agreed !== file.key) return { step: 'asks', did: file.key };
  await signWith(store, key);
  return { step: 'restored', did: file.key };
};
