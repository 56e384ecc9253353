import { sha256 as hashing } from '@noble/hashes/sha2.js';
import { type ImportCandidate, importer } from 'ipfs-unixfs-importer';
import type { Work } from '../work/work';
import { writeCreditPage } from './credit-page';
import { type FileFacts, recordCredit, recordSource, sourcePath } from './credit-record';
import { cleanDraft, readChoice, workPath } from './draft';
import { writeLicense } from './license-text';
import type { Signer } from './proof';
import type { ShareDraft } from './share';

export interface BundleInput {
  draft: ShareDraft;
  /** The file's bytes, in pieces of any size; read once. */
  content: AsyncIterable<Uint8Array>;
  /** The kept works that it is made from. */
  sources: readonly Work[];
  /** The signed records of those of them that came with one, by their places. */
  records?: readonly (object | null)[];
  signer: Signer;
  /** ISO 8601 in UTC. */
  at: string;
}

/** A directory with one CID: the work, its credit record, license, credit page and sources. */
export interface Bundle {
  root: string;
  workCid: string;
  paths: string[];
  /** The CIDs of all blocks, each once, children before their parents. */
  blocks: string[];
  /** Bytes of all blocks together. */
  size: number;
}

/** Keeps a block. `bytes` may be a view on a larger buffer that is used again. */
export type PutBlock = (cid: string, bytes: Uint8Array) => Promise<void>;

/**
 * Eight leaves of 1 MiB are hashed and kept at a time. One file at a time: the credit record is written from what the
 * work's own bytes gave, so it must not be asked for before they are done.
 */
const OPTIONS = {
  profile: 'unixfs-v1-2025',
  wrapWithDirectory: true,
  fileImportConcurrency: 1,
  blockWriteConcurrency: 8,
} as const;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Makes the directory and hands its blocks to `put`. The same input gives the same root, so a job that died can begin
 * again. The profile is unixfs-v1-2025 (IPIP-0499): the CIDs are those of `ipfs add` under that profile.
 * @throws RangeError for a license that cannot be chosen; whatever `content` or `put` throws
 */
export const makeBundle = async (input: BundleInput, put: PutBlock): Promise<Bundle> => {
  const license = readChoice(input.draft.license);
  const draft = cleanDraft(input.draft);
  const path = workPath(input.draft.fileName);
  const hash = hashing.create();
  const blocks = new Map<string, number>();
  const cids = new Map<string, string>();
  let size = 0;

  const measured = async function* () {
    for await (const piece of input.content) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  const readFacts = (): FileFacts => {
    const cid = cids.get(path);
    if (!cid) throw new Error('the work was not read before its credit');
    return { path, cid, sha256: hex(hash.digest()), size };
  };
  const candidates = async function* (): AsyncGenerator<ImportCandidate> {
    const text = (path: string, content: string) => ({ path, content: new TextEncoder().encode(content) });
    yield { path, content: measured() };
    const file = readFacts();
    yield text('credit.json', json(await recordCredit(draft, license, file, input.sources, input.signer, input.at)));
    yield text('LICENSE.txt', writeLicense(license));
    yield text('CREDIT.html', writeCreditPage(draft, license, file, input.sources, input.at));
    for (const [i, work] of input.sources.entries())
      yield text(sourcePath(i), json(input.records?.[i] ?? recordSource(work)));
  };
  const store: Pick<Parameters<typeof importer>[1], 'put'> = {
    put: async (cid, bytes) => {
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a block is bytes');
      const name = cid.toString();
      await put(name, bytes);
      // Set again, a name stays where it was first: a block that two files share comes before both.
      blocks.set(name, bytes.length);
      return cid;
    },
  };

  for await (const { path, cid } of importer(candidates(), store, OPTIONS)) cids.set(path ?? '', cid.toString());
  const root = cids.get('');
  const workCid = cids.get(path);
  if (!root || !workCid) throw new Error('the importer gave no root');
  return {
    root,
    workCid,
    paths: [path, 'credit.json', 'LICENSE.txt', 'CREDIT.html', ...input.sources.map((_, i) => sourcePath(i))],
    blocks: [...blocks.keys()],
    size: [...blocks.values()].reduce((sum, length) => sum + length, 0),
  };
};
