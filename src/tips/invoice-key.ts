import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Invoice } from './bolt11';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Letters of five bits: a signature of 64 bytes with its recovery id, and the checksum (BOLT 11). */
const SIGNATURE_LETTERS = 104;
const CHECKSUM_LETTERS = 6;

/** Groups of five bits as bytes; the last one is filled up with zeros, as BOLT 11 signs it. */
const toBytes = (letters: string): Uint8Array => {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of letters) {
    value = ((value << 5) | LETTERS.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  if (bits > 0) bytes.push((value << (8 - bits)) & 0xff);
  return new Uint8Array(bytes);
};

/**
 * The key that signed an invoice, 33 bytes in hex: the signature holds which one it is of (BOLT 11). null where no key can have made it. Whose
 * key it is nobody says: anybody can make an invoice with a key of their own.
 */
export const readInvoiceKey = ({ text, value }: Invoice): string | null => {
  const at = text.lastIndexOf('1');
  const signed = text.slice(at + 1, -CHECKSUM_LETTERS - SIGNATURE_LETTERS);
  const message = new Uint8Array([...new TextEncoder().encode(text.slice(0, at)), ...toBytes(signed)]);
  try {
    const bytes = hexToBytes(String(value('signature')));
    return secp256k1.Signature.fromBytes(bytes.slice(0, 64), 'compact')
      .addRecoveryBit(bytes[64] ?? -1)
      .recoverPublicKey(sha256(message))
      .toHex(true);
  } catch {
    return null;
  }
};
