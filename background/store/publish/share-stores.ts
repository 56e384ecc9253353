import type { MadeFrom } from '../../../src/publish/made-from';
import type { ToOpen } from '../../../src/publish/origin';
import type { Share, WorkFile } from '../../../src/publish/share';
import type { Work } from '../../../src/work/work';
import type { Sealed } from '../secrets/sealed';

/** What is kept of a share beside what a person sees. */
export interface ShareRow {
  id: string;
  share: Share;
  /** Where hand-over holds the original bytes, until the share is held; null from then on: its blocks say where they are. */
  file: string | null;
  /** For a work of several files: what each is called and how long it is, in the order of the bytes. */
  files?: WorkFile[];
  /** The works it is made from as they were when it was shared: a job that begins again gives the same root. */
  sources: Work[];
  /** The CIDs of all blocks, children before their parents; empty until the share is held. */
  blocks: string[];
  /** Where the blocks of an adopted share come from, until all are here. */
  adopt?: ToOpen;
}

/** Where a block's bytes stand in a file of hand-over. */
export interface Slice {
  file: string;
  /** Bytes. */
  at: number;
  length: number;
}

/** A key pair that signs credit records. Its secret half signs and cannot be read. */
export interface SigningKey extends CryptoKeyPair {
  /** The same secret half as PKCS#8 (RFC 8410), for a backup; absent in a key that was made before there were any. */
  sealed?: Sealed;
}

/** The part of the database (schema.ts) that sharing uses. */
export interface ShareStores {
  /** Key: the share's id. */
  shares: { key: string; value: ShareRow };
  /** Key: the CID in base32. */
  blocks: { key: string; value: Uint8Array<ArrayBuffer> };
  /** Key: the CID in base32. A block is here or in `blocks`. */
  slices: { key: string; value: Slice; indexes: { file: string } };
  /** Works of others that are made from one's own. Key: the root. */
  madeFrom: { key: string; value: MadeFrom };
  /**
   * By name. `credit`: the key that signs · its did:key, and those of keys that signed before: the same rows, so that none is lost ·
   * `secrets`: the key that seals what is secret.
   */
  keys: { key: string; value: SigningKey | CryptoKey };
}
