import { sha256 } from '@noble/hashes/sha2.js';
import { createSHA256 } from 'hash-wasm';
import type { RunningHash } from '../../src/publish/bundle-work';

/**
 * SHA-256 in pieces, ready to start: WebCrypto has none, and in WebAssembly it is two and a half times as fast as in JavaScript, which is
 * what there is where a browser refuses it.
 */
export const readyHash = async (): Promise<() => RunningHash> => {
  try {
    const hash = await createSHA256();
    return () => {
      hash.init();
      return { update: (bytes) => hash.update(bytes), digest: () => hash.digest('binary') };
    };
  } catch {
    return () => sha256.create();
  }
};
