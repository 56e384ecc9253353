import { decode, type PBNode } from '@ipld/dag-pb';
import { UnixFS } from 'ipfs-unixfs';
import { CID } from 'multiformats/cid';
import { join } from '../bytes/join';
import { problemError } from './problem';
import type { Reading } from './reading';

/** dag-pb and raw in the table of codecs (https://github.com/multiformats/multicodec/blob/master/table.csv). */
const DAG_PB = 0x70;
const RAW = 0x55;
/** In the same table. */
const SHA2_256 = 0x12;
/** Levels of a tree: three hold two gigabytes, and eight are all that a hash of 64 bits has in a sharded directory. */
const DEPTH = 16;
/** Kubo's own limit of a sharded directory's width. */
const FANOUT = 1024;

/** A block as UnixFS (https://specs.ipfs.tech/unixfs/) has it. */
interface Node {
  type: string;
  /** What stands in the block itself. */
  data: Uint8Array;
  links: PBNode['Links'];
  fanout: number;
  /** Bytes of the whole file, as its head says. */
  size: number;
}

const HAMT = 'hamt-sharded-directory';

const decodeNode = (bytes: Uint8Array): Node | null => {
  try {
    const { Data, Links } = decode(bytes);
    const unixfs = UnixFS.unmarshal(Data ?? new Uint8Array());
    const fanout = Number(unixfs.fanout ?? 0n);
    return {
      ...{ type: unixfs.type, data: unixfs.data ?? new Uint8Array(), links: Links, fanout },
      size: Number(unixfs.fileSize()),
    };
  } catch {
    return null;
  }
};

/** Null for a block that is no UnixFS of ours: of another codec or hash, or broken. */
const readNode = async (reading: Reading, cid: CID): Promise<Node | null> => {
  if ((cid.code !== DAG_PB && cid.code !== RAW) || cid.multihash.code !== SHA2_256) return null;
  const bytes = await reading.read(cid.toV1().toString());
  return cid.code === RAW ? { type: 'raw', data: bytes, links: [], fanout: 0, size: bytes.length } : decodeNode(bytes);
};

/** A name in a directory. */
export interface Named {
  name: string;
  cid: string;
}

const isFanout = (fanout: number): boolean => fanout >= 2 && fanout <= FANOUT && (fanout & (fanout - 1)) === 0;

/** The names of a sharded directory, whose links begin with a place in hexadecimal digits. Each shard is walked once, whoever links to it. */
async function* listShards(reading: Reading, first: Node): AsyncGenerator<Named> {
  const { fanout } = first;
  if (!isFanout(fanout)) return;
  const digits = (fanout - 1).toString(16).length;
  const seen = new Set<string>();
  const waiting = [{ node: first, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const below: string[] = [];
    for (const { Name = '', Hash } of next.node.links) {
      const cid = Hash.toV1().toString();
      if (Name.length > digits) yield { name: Name.slice(digits), cid };
      else if (!seen.has(cid)) below.push(cid);
      if (Name.length <= digits) seen.add(cid);
    }
    if (next.depth === DEPTH) continue;
    for (const cid of below) {
      const node = await readNode(reading, CID.parse(cid));
      if (node?.type === HAMT && node.fanout === fanout) waiting.push({ node, depth: next.depth + 1 });
    }
  }
}

/**
 * The names in a directory, of this level alone; none for what is no directory.
 * @throws ProblemCode reading-limit, and what reading throws
 */
export async function* listDirectory(reading: Reading, cid: string): AsyncGenerator<Named> {
  const node = await readNode(reading, CID.parse(cid));
  if (node?.type === HAMT) yield* listShards(reading, node);
  if (node?.type !== 'directory') return;
  for (const { Name = '', Hash } of node.links) yield { name: Name, cid: Hash.toV1().toString() };
}

const isFile = (node: Node | null): node is Node => node?.type === 'file' || node?.type === 'raw';

/** The size of a file, from its own head: a directory's word for it counts its blocks as well. Null for what is no file. */
export const sizeOf = async (reading: Reading, cid: string): Promise<number | null> => {
  const node = await readNode(reading, CID.parse(cid));
  return isFile(node) ? node.size : null;
};

/** Whether there are names in it. */
export const isDirectory = async (reading: Reading, cid: string): Promise<boolean> => {
  const node = await readNode(reading, CID.parse(cid));
  return node?.type === 'directory' || node?.type === HAMT;
};

/**
 * The bytes of a file in their order, one block after the other.
 * @throws ProblemCode reading-limit, and what reading throws; block-wrong for a file with a part that is none
 */
export async function* contentOf(reading: Reading, cid: string): AsyncGenerator<Uint8Array> {
  const waiting = [{ cid: CID.parse(cid), depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = await readNode(reading, next.cid);
    if (!isFile(node) || next.depth > DEPTH) throw problemError('block-wrong', `${next.cid}: no part of a file`);
    if (node.data.length > 0) yield node.data;
    const depth = next.depth + 1;
    for (const { Hash } of [...node.links].reverse()) waiting.push({ cid: Hash, depth });
  }
}

/**
 * A small file, whole.
 * @param most bytes that it may have
 * @returns null for what is no file, and for a longer one
 * @throws as contentOf
 */
export const readFile = async (reading: Reading, cid: string, most: number): Promise<Uint8Array | null> => {
  if ((await sizeOf(reading, cid)) === null) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of contentOf(reading, cid)) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return join(pieces);
};

/**
 * What lies at a path below a directory.
 * @param path names with a slash between them; '' for the directory itself
 * @throws ProblemCode reading-limit, and what reading throws; block-missing if nothing has that name
 */
export const findIn = async (reading: Reading, root: string, path: string): Promise<string> => {
  let at = root;
  for (const name of path === '' ? [] : path.split('/')) {
    let below = '';
    for await (const each of listDirectory(reading, at)) {
      if (each.name !== name) continue;
      below = each.cid;
      break;
    }
    if (below === '') throw problemError('block-missing', path);
    at = below;
  }
  return at;
};
