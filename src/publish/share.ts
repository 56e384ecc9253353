import type { Coded } from '../error/coded-error';
import type { PlaceKind } from './place';

/** A work that a person gives to everyone, and how far it has come. Times are ISO 8601 in UTC, sizes bytes. */
export interface Share {
  id: string;
  draft: ShareDraft;
  /** The directory root as CIDv1 in base32, known before anything is sent; null while the bytes are hashed. */
  root: string | null;
  /** The CID of the original file inside the root. */
  workCid: string | null;
  /** Paths inside the root: work.png, credit.json, LICENSE.txt, CREDIT.html, index.html, sources/1.json. */
  paths: string[];
  /** Bytes of all blocks together. */
  size: number;
  createdAt: string;
  state: ShareState;
  targets: TargetState[];
  /** How far the job that runs now is, in bytes; absent where none runs. */
  progress?: Progress;
  /** Another's work, of which this browser keeps a copy. */
  adopted?: boolean;
}

export interface Confirmed {
  blocks: number;
  bytes: number;
}

export interface Progress {
  done: number;
  of: number;
}

export type ShareState =
  | { step: 'hashing' }
  /** The blocks are in this browser: nothing has been sent. */
  | { step: 'held' }
  | { step: 'failed'; problem: Problem };

/** How a place that pins stands to a share. */
export interface TargetState {
  target: 'browser' | PlaceKind;
  /** The node's RPC address or the service's; '' for this browser. */
  address: string;
  state: 'waiting' | 'sending' | 'paused' | 'pinned' | 'unreachable' | 'failed' | 'unpinned';
  problem: Problem | null;
  at: string;
  /** How many blocks, from the first, it has confirmed, and their bytes, while it does not have all. */
  confirmed?: Confirmed;
  /** When every block was last fetched back from there and hashed. */
  fetchedAt?: string;
  /** It came with a backup, paused: nobody is asked there before the person says so. */
  restored?: true;
  /** When it last said itself that it has the share, whatever became of it since. */
  pinnedAt?: string;
}

/** Why something of sharing failed, that a person can act on: each is a key of _locales (problem_<code>). */
export const PROBLEM_CODES = [
  'file-vanished',
  'file-changed',
  'file-too-large',
  'too-many-files',
  'disk-full',
  'node-forbidden',
  'node-not-kubo',
  'node-unreachable',
  'node-refused-block',
  'node-incomplete',
  'node-full',
  'permission-missing',
  'block-wrong',
  'block-missing',
  'car-broken',
  'gateway-refused',
  'not-an-address',
  'license-forbids',
  'record-wrong',
  'reading-limit', // more than one opening reads, or slower than it waits
  'cancelled',
  'service-forbidden',
  'service-refused',
  'service-not-one',
  'service-unreachable',
  'service-lost',
  'not-pinned',
  'unknown',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One of them, with what the other side said. */
export type Problem = Coded<ProblemCode>;

/** A file of a work that is several. */
export interface WorkFile {
  /** Its path inside the work's directory, with slashes. */
  path: string;
  /** Bytes. */
  size: number;
}

/** What a person fills in before sharing. */
export interface ShareDraft {
  /** The file's or the folder's own name; only a file's extension goes into the bundle. */
  fileName: string;
  /** How many files it is, where it is a folder of files and not one. */
  fileCount?: number;
  mediaType: string;
  size: number;
  title: string;
  /** The creators' names with semicolons between them, or ''. */
  creator: string;
  /** The work's language, a BCP 47 tag. */
  language?: string;
  /** What was changed in what it is made from, in the person's words. */
  changes?: string;
  /** A License id that creators may choose (src/license/choice). */
  license: string;
  /** Ids of kept works that it is made from. */
  sources: string[];
  /** Where its creator takes support, the best first (src/tips/read-address). */
  payAddresses?: string[];
  /** The root of an earlier share that this one corrects or replaces. */
  supersedes?: string;
  /** Where its creator's catalogue is found: ipns:// or https://. */
  catalogue?: string;
}

/** What is to be shared: `file` is the key under which popup/platform/hand-over put the bytes, of several files one behind the other. */
export interface ShareInput {
  file: string;
  draft: ShareDraft;
  files?: WorkFile[];
}
