import { keyError } from '../../../src/publish/key';
import { ITERATIONS, type KeyFile } from '../../../src/publish/key-file';

/**
 * The AES-256-GCM key that a passphrase gives: PBKDF2 with SHA-256 (RFC 8018 §5.2) over its UTF-8. Keyboards write the same letters
 * in several ways; NFKC makes them one.
 */
const keyOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> => {
  const written = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', written, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

type Locked = Omit<KeyFile, 'key'>;

/** Locks a secret under a passphrase, with salt and IV of its own. */
export const lock = async (secret: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Locked> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const bytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret));
  return { iterations: ITERATIONS, salt, iv, bytes };
};

/** @throws KeyProblem passphrase-wrong, also where what was locked is not as it was: the two cannot be told apart */
export const unlock = async (
  { iterations, salt, iv, bytes }: Locked,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const key = await keyOf(passphrase, salt, iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes));
  } catch {
    throw keyError('passphrase-wrong');
  }
};
