import { exporter, type UnixFSEntry } from 'ipfs-unixfs-exporter';
import type { CID } from 'multiformats/cid';
import { HEAD_SIZE, type KnownFile, SHOWN_AT_MOST, tellKind } from './file-kind';
import type { ToOpen } from './origin';
import { countPixels, PIXELS_AT_MOST } from './picture-size';
import { ProblemError } from './problem';
import { readContent } from './read-content';
import { type FetchBlock, verified } from './reading';

/** What of a shared work is to be read. */
export interface ToRead {
  what: ToOpen;
  /** Below its root; '' for the root itself. */
  path: string;
  /** To be shown, in the limits of its kind, or to be saved, whatever it is. */
  to: 'show' | 'save';
  /** Bytes that it may have. */
  most: number;
}

/** What was read: a file, or the names in a folder. */
export type ReadOpened<File> =
  | (KnownFile & {
      is: 'file';
      /** Bytes. */
      size: number;
      /** null where it is not to be shown, or larger than it may be. */
      file: File | null;
    })
  | { is: 'folder'; names: string[] };

type Storage = Parameters<typeof exporter>[1];

/** Names of a folder that are listed. */
const NAMES_AT_MOST = 1000;
/** A file is cut into blocks of some size; one of a million tiny ones is only made to keep others busy. */
const blocksFor = (size: number): number => 100 + Math.ceil(size / 4096);
/** Bytes that are put together before they are handed to the disk. */
const PART_SIZE = 16 * 1024 * 1024;

/** The blocks of a source as the exporter takes them, each of them hashed. */
const storageOf = (fetchBlock: FetchBlock): Storage => {
  const read = verified(fetchBlock);
  return {
    get: async function* (cid: CID) {
      yield await read(cid.toString());
    },
  } as Storage;
};

/** Counts what is fetched: a tree of links may be far larger than what hangs on it. */
const counted = (fetchBlock: FetchBlock) => {
  let left = 100;
  return {
    allow: (blocks: number): void => {
      left = blocks;
    },
    read: async (cid: string): Promise<Uint8Array> => {
      left -= 1;
      if (left < 0) throw new ProblemError('block-wrong', 'more blocks than a file of its size has');
      return fetchBlock(cid);
    },
  };
};

const listNames = async (entry: UnixFSEntry): Promise<string[]> => {
  const names: string[] = [];
  if (entry.type !== 'directory') throw new ProblemError('block-wrong', 'no file and no folder');
  for await (const { name } of entry.entries()) {
    if (names.length >= NAMES_AT_MOST) break;
    if (name !== '' && !name.includes('/')) names.push(name);
  }
  return names;
};

const isShowable = (known: KnownFile, size: number, head: Uint8Array): boolean =>
  size <= SHOWN_AT_MOST[known.kind] && (countPixels(head, known.mediaType) ?? 0) <= PIXELS_AT_MOST;

/**
 * Reads a file of a shared work from blocks that are hashed here, or the names of a folder.
 * @param pack puts pieces together; called with some mebibytes at a time, and at the end with what it made before
 * @throws ProblemError block-wrong; whatever `fetchBlock` throws
 */
export const readOpened = async <File>(
  { root, path, to, most }: Pick<ToRead, 'path' | 'to' | 'most'> & { root: string },
  fetchBlock: FetchBlock,
  pack: (parts: (Uint8Array | File)[]) => File,
): Promise<ReadOpened<File>> => {
  const { read, allow } = counted(fetchBlock);
  const entry = await exporter(path === '' ? root : `${root}/${path}`, storageOf(read));
  if (entry.type !== 'file' && entry.type !== 'raw') {
    allow(blocksFor(NAMES_AT_MOST * 4096));
    return { is: 'folder', names: await listNames(entry) };
  }
  const size = Number(entry.size ?? 0);
  let whole: File[] = [];
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let done = 0;
  let known: KnownFile | null = null;
  let beginning = new Uint8Array();
  allow(blocksFor(size));
  for await (const piece of readContent(entry.cid, verified(read))) {
    done += piece.length;
    if (done > size) throw new ProblemError('block-wrong', 'more bytes than it says');
    parts.push(piece.slice());
    waiting += piece.length;
    if (known === null && (waiting > HEAD_SIZE || done === size)) {
      beginning = join(parts);
      known = tellKind(beginning);
      if (size > most || (to === 'show' && !isShowable(known, size, beginning)))
        return { is: 'file', ...known, size, file: null };
    }
    if (waiting >= PART_SIZE) {
      whole = [...whole, pack(parts)];
      parts = [];
      waiting = 0;
    }
  }
  if (done < size) throw new ProblemError('block-wrong', 'fewer bytes than it says');
  return { is: 'file', ...(known ?? tellKind(beginning)), size, file: pack([...whole, ...parts]) };
};

const join = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};
