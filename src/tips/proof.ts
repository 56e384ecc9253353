import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** Whether a preimage is the one that an invoice asks for: the proof that its payee was paid (BOLT 2, BOLT 11). Both are 32 bytes in hex. */
export const isPreimage = (preimage: string, paymentHash: string): boolean =>
  /^[0-9a-f]{64}$/i.test(preimage) && bytesToHex(sha256(hexToBytes(preimage))) === paymentHash.toLowerCase();
