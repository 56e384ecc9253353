import type { CheckSignature } from '../../../src/publish/proof';

/** Checks an Ed25519 signature by Node's own WebCrypto. */
export const checkSignature: CheckSignature = async (publicKey, signature, bytes) => {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, bytes);
};
