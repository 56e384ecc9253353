import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';

/** raw in the table of multicodecs (https://github.com/multiformats/multicodec/blob/master/table.csv). */
const RAW = 0x55;

/** The CID of bytes as they are: version 1, raw, SHA-256, in base32. `ipfs add --cid-version 1` gives a file of one block the same. */
export const rawCid = async (bytes: Uint8Array): Promise<string> =>
  CID.createV1(RAW, await sha256.digest(bytes)).toString();
