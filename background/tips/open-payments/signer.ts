import { type Jwk, jwkOf } from '../../../src/tips/open-payments/jwk';
import { needPointerKey, type PointerKey, readPointerKey } from '../../store/tips/pointer';
import type { Deps } from '../deps';

/** What signs requests, and how whoever gets them knows its key. */
export interface Signer {
  jwk: Jwk;
  sign(text: string): Promise<Uint8Array>;
}

const signerOf = async ({ kid, publicKey, privateKey }: PointerKey): Promise<Signer> => {
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    jwk: jwkOf(kid, x),
    sign: async (text) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text))),
  };
};

/** The reader's own key, that their wallet knows; null where there is none. */
export const ownSigner = async ({ withStore }: Pick<Deps, 'withStore'>): Promise<Signer | null> => {
  const key = await withStore(readPointerKey);
  return key && signerOf(key);
};

/** The same, made where there is none. */
export const makeOwnSigner = async ({ withStore }: Pick<Deps, 'withStore'>): Promise<Signer> =>
  signerOf(await withStore(needPointerKey));

/** A key for one gift: by it the payee's wallet knows that one request is of the same as the next, and nothing else. It is kept nowhere. */
export const freshSigner = async (): Promise<Signer> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return signerOf({ kid: crypto.randomUUID(), publicKey: pair.publicKey, privateKey: pair.privateKey });
};
