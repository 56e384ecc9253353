import type { CheckSignature } from '../src/publish/proof';

/** Checks an Ed25519 signature (RFC 8032) by the browser's own means. What is no key or no signature fits nothing. */
export const checkSignature: CheckSignature = async (publicKey, signature, bytes) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, bytes);
  } catch {
    return false;
  }
};
