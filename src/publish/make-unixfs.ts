import { encode, prepare } from '@ipld/dag-pb';
import { UnixFS } from 'ipfs-unixfs';
import { type ImportResult, importer } from 'ipfs-unixfs-importer';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';

/**
 * Bytes of one file at most: just under 2 GiB. From there to 4 GiB ipfs-unixfs 13.1 writes a file's size wrongly (its protons-runtime 7.1 takes
 * the low 32 bits for a signed number), and the CID would be no other program's.
 */
export const FILE_SIZE_AT_MOST = 2 ** 31 - 1;
/** Bytes of a leaf in this profile. */
export const LEAF = 1024 * 1024;
/**
 * Eight leaves are hashed and kept at a time. One file at a time: the bytes of several come one behind the other.
 */
export const OPTIONS = { profile: 'unixfs-v1-2025', fileImportConcurrency: 1, blockWriteConcurrency: 8 } as const;

/** Where an importer leaves its blocks. */
export type BlockStore = Pick<Parameters<typeof importer>[1], 'put'>;

/** What stands in the directory: a file, or a directory of its own. */
export type Placed = Pick<ImportResult, 'cid' | 'size'> & { name: string };

export const importAll = async (...given: Parameters<typeof importer>): Promise<ImportResult[]> => {
  const all: ImportResult[] = [];
  for await (const each of importer(...given)) all.push(each);
  return all;
};

/** The last thing that an importer gives is what everything before it belongs to. */
export const importLast = async (...given: Parameters<typeof importer>): Promise<ImportResult> => {
  const last = (await importAll(...given)).at(-1);
  if (!last) throw new Error('the importer gave no root');
  return last;
};

/** Keeps a directory as the importer writes those below it, and returns its CID: of so few names none is ever sharded. */
export const placeDirectory = async (all: readonly Placed[], store: BlockStore): Promise<string> => {
  const bytes = encode(
    prepare({
      Data: new UnixFS({ type: 'directory' }).marshal(),
      Links: all.map(({ name, cid, size }) => ({ Name: name, Hash: cid, Tsize: Number(size) })),
    }),
  );
  const cid = CID.createV1(0x70, await sha256.digest(bytes));
  await store.put(cid, bytes);
  return cid.toString();
};
