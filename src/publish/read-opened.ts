import { join } from '../bytes/join';
import { HEAD_SIZE, type KnownFile, SHOWN_AT_MOST, tellKind } from './file-kind';
import type { ToOpen } from './origin';
import { countPixels, PIXELS_AT_MOST } from './picture-size';
import { problemError } from './problem';
import { type FetchBlock, type Reading, verified } from './reading';
import { contentOf, findIn, isDirectory, listDirectory, sizeOf } from './unixfs';

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

/** Names of a folder that are listed. */
const NAMES_AT_MOST = 1000;
/** A file is cut into blocks of some size; one of a million tiny ones is only made to keep others busy. */
const blocksFor = (size: number): number => 100 + Math.ceil(size / 4096);
/** Bytes that are put together before they are handed to the disk. */
const PART_SIZE = 16 * 1024 * 1024;

/** Blocks on the way to a file: a name in a folder of ten thousand is behind some hundreds. */
const ON_THE_WAY = 1000;

/** Counts what is read: a tree of links may be far larger than what hangs on it. A film's blocks are not remembered. */
const counted = (fetchBlock: FetchBlock): { reading: Reading; allow: (blocks: number) => void } => {
  const fetchVerified = verified(fetchBlock);
  let left = ON_THE_WAY;
  return {
    allow: (blocks) => {
      left = blocks;
    },
    reading: {
      read: async (cid) => {
        left -= 1;
        if (left < 0) throw problemError('block-wrong', 'more blocks than a file of its size has');
        return fetchVerified(cid);
      },
      charge: () => undefined,
    },
  };
};

const listNames = async (reading: Reading, cid: string): Promise<string[]> => {
  const names: string[] = [];
  if (!(await isDirectory(reading, cid))) throw problemError('block-wrong', 'no file and no folder');
  for await (const { name } of listDirectory(reading, cid)) {
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
 * @throws ProblemCode block-wrong; whatever `fetchBlock` throws
 */
export const readOpened = async <File>(
  { root, path, to, most }: Pick<ToRead, 'path' | 'to' | 'most'> & { root: string },
  fetchBlock: FetchBlock,
  pack: (parts: (Uint8Array | File)[]) => File,
): Promise<ReadOpened<File>> => {
  const { reading, allow } = counted(fetchBlock);
  const cid = await findIn(reading, root, path);
  const size = await sizeOf(reading, cid);
  if (size === null) {
    allow(blocksFor(NAMES_AT_MOST * 4096));
    return { is: 'folder', names: await listNames(reading, cid) };
  }
  let whole: File[] = [];
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let done = 0;
  let known: KnownFile | null = null;
  let beginning = new Uint8Array();
  allow(blocksFor(size));
  for await (const piece of contentOf(reading, cid)) {
    done += piece.length;
    if (done > size) throw problemError('block-wrong', 'more bytes than it says');
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
  if (done < size) throw problemError('block-wrong', 'fewer bytes than it says');
  return { is: 'file', ...(known ?? tellKind(beginning)), size, file: pack([...whole, ...parts]) };
};
