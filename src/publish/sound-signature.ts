import { ed25519 } from '@noble/curves/ed25519.js';

const { Point } = ed25519;

/** A point that is written in the one way that RFC 8032 §5.1.3 allows, and is none of the eight whose multiples are few. */
const isSoundPoint = (bytes: Uint8Array): boolean => {
  try {
    return !Point.fromBytes(bytes, false).isSmallOrder();
  } catch {
    return false;
  }
};

/** Little-endian, as RFC 8032 writes numbers. */
const readNumber = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/**
 * Whether a key and a signature can say anything at all. With a key of small order one signature fits every text, and WebCrypto takes it
 * (RFC 8032 leaves that open): nobody holds such a key. A second spelling of a point or a number would make a second signature of one.
 * What this lets through is still to be verified.
 */
export const isSound = (publicKey: Uint8Array, signature: Uint8Array): boolean =>
  publicKey.length === 32 &&
  signature.length === 64 &&
  isSoundPoint(publicKey) &&
  isSoundPoint(signature.subarray(0, 32)) &&
  readNumber(signature.subarray(32)) < Point.Fn.ORDER;
