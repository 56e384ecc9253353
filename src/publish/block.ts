import { sha256 } from '@noble/hashes/sha2.js';
import { CID } from 'multiformats/cid';

/** sha2-256 in the table of multihashes (https://github.com/multiformats/multicodec/blob/master/table.csv). */
const SHA2_256 = 0x12;

/** Whether bytes are the block of this CID: a text that is no CID, or one with another hash than SHA-256, is none of ours. */
export const isBlock = (cid: string, bytes: Uint8Array): boolean => {
  try {
    const { code, digest } = CID.parse(cid).multihash;
    const own = sha256(bytes);
    return code === SHA2_256 && own.length === digest.length && own.every((byte, i) => byte === digest[i]);
  } catch {
    return false;
  }
};
