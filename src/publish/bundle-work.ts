import { sha256 as hashing } from '@noble/hashes/sha2.js';
import type { ImportCandidate } from 'ipfs-unixfs-importer';
import { fixedSize } from 'ipfs-unixfs-importer/chunker';
import type { FileFacts } from './credit-record';
import { type BlockStore, FILE_SIZE_AT_MOST, importLast, LEAF, OPTIONS, type Placed } from './make-unixfs';
import { problemError } from './problem';
import type { WorkFile } from './share';
import { cutFiles } from './work-files';

/** A hash that is given its bytes piece by piece. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** A work's bytes, and how they are read. */
export interface WorkInput {
  /** The work's bytes, in pieces of any size; read once. */
  content: AsyncIterable<Uint8Array>;
  /** For a work of several files: how `content` is cut into them (cleanFiles). */
  files?: readonly WorkFile[];
  /** The SHA-256 of the whole file in pieces; @noble/hashes' own where none is given. */
  startHash?: () => RunningHash;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Imports a work: one file, or several in a directory.
 * @param path its name in the bundle
 * @param places takes where each leaf stands in `content`, by the very bytes that the importer hands on
 * @throws ProblemCode file-changed or file-too-large; whatever `content` or `store` throws
 */
export const importWork = async (
  { content, files, startHash = hashing.create }: WorkInput,
  path: string,
  store: BlockStore,
  places: WeakMap<Uint8Array, number>,
): Promise<{ placed: Placed; file: FileFacts }> => {
  const hash = files ? null : startHash();
  let size = 0;
  const measured = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > FILE_SIZE_AT_MOST) throw problemError('file-too-large');
      yield piece;
    }
  };
  const cutNext = cutFiles(content);
  const candidates = async function* (): AsyncGenerator<ImportCandidate> {
    if (!files) yield { path, content: measured(content) };
    else for (const each of files) yield { path: each.path, content: measured(cutNext(each.size)) };
  };
  const cutLeaves = fixedSize({ chunkSize: LEAF });
  let at = 0;
  const chunker: typeof cutLeaves = async function* (pieces) {
    for await (const leaf of cutLeaves(pieces)) {
      // Leaf by leaf: the browser hashes those before it on another thread meanwhile.
      hash?.update(leaf);
      places.set(leaf, at);
      at += leaf.length;
      yield leaf;
    }
  };
  const { cid, size: weight } = await importLast(candidates(), store, {
    ...OPTIONS,
    chunker,
    wrapWithDirectory: files !== undefined,
  });
  const facts = { path, cid: cid.toString(), size, count: files ? files.length : null };
  return { placed: { name: path, cid, size: weight }, file: { ...facts, sha256: hash && hex(hash.digest()) } };
};
