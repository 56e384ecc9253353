import { encode, prepare } from '@ipld/dag-pb';
import { sha256 as hashing } from '@noble/hashes/sha2.js';
import { UnixFS } from 'ipfs-unixfs';
import { type ImportCandidate, type ImportResult, importer } from 'ipfs-unixfs-importer';
import { fixedSize } from 'ipfs-unixfs-importer/chunker';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';
import type { Work } from '../work/work';
import { writeCreditPage } from './credit-page';
import { type FileFacts, type Part, recordCredit, recordSource, sourcePath } from './credit-record';
import { cleanDraft, readChoice, workPath } from './draft';
import { writeLicense } from './license-text';
import { ProblemError } from './problem';
import type { Signer } from './proof';
import type { ShareDraft, WorkFile } from './share';
import { cutFiles } from './work-files';

export interface BundleInput {
  draft: ShareDraft;
  /** The work's bytes, in pieces of any size; read once. */
  content: AsyncIterable<Uint8Array>;
  /** For a work of several files: how `content` is cut into them (cleanFiles). */
  files?: readonly WorkFile[];
  /** The kept works that it is made from. */
  sources: readonly Work[];
  /** The signed records of those of them that came with one, by their places. */
  records?: readonly (object | null)[];
  signer: Signer;
  /** The SHA-256 of the whole file in pieces; @noble/hashes' own where none is given. */
  startHash?: () => RunningHash;
  /** ISO 8601 in UTC. */
  at: string;
}

/** A hash that is given its bytes piece by piece. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
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

/**
 * Keeps a block. `bytes` may be a view on a larger buffer that is used again.
 * @param at where these bytes stand in `content`; null for a block that is made here
 */
export type PutBlock = (cid: string, bytes: Uint8Array, at: number | null) => Promise<void>;

/**
 * Bytes of one file at most: just under 2 GiB. From there to 4 GiB ipfs-unixfs 13.1 writes a file's size wrongly (its protons-runtime 7.1 takes
 * the low 32 bits for a signed number), and the CID would be no other program's.
 */
export const FILE_SIZE_AT_MOST = 2 ** 31 - 1;
/** Bytes of a leaf in this profile. */
const LEAF = 1024 * 1024;
/**
 * Eight leaves are hashed and kept at a time. One file at a time: the bytes of several come one behind the other.
 */
const OPTIONS = { profile: 'unixfs-v1-2025', fileImportConcurrency: 1, blockWriteConcurrency: 8 } as const;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What stands in the directory: a file, or a directory of its own. */
type Placed = Pick<ImportResult, 'cid' | 'size'> & { name: string };

const importAll = async (...given: Parameters<typeof importer>): Promise<ImportResult[]> => {
  const all: ImportResult[] = [];
  for await (const each of importer(...given)) all.push(each);
  return all;
};

/** The last thing that an importer gives is what everything before it belongs to. */
const importLast = async (...given: Parameters<typeof importer>): Promise<ImportResult> => {
  const last = (await importAll(...given)).at(-1);
  if (!last) throw new Error('the importer gave no root');
  return last;
};

/**
 * Makes the directory and hands its blocks to `put`. The same input gives the same root, so a job that died can begin
 * again. The profile is unixfs-v1-2025 (IPIP-0499): the CIDs are those of `ipfs add` under that profile.
 * @throws RangeError for a license that cannot be chosen; ProblemError file-changed or file-too-large; whatever `content` or `put` throws
 */
export const makeBundle = async (input: BundleInput, put: PutBlock): Promise<Bundle> => {
  const license = readChoice(input.draft.license);
  const draft = cleanDraft(input.draft);
  const path = workPath(input.draft);
  const blocks = new Map<string, number>();
  /** Where leaves stand in `content`, by the very bytes that the importer hands on. */
  const places = new WeakMap<Uint8Array, number>();
  const store: Pick<Parameters<typeof importer>[1], 'put'> = {
    put: async (cid, bytes) => {
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a block is bytes');
      const name = cid.toString();
      await put(name, bytes, places.get(bytes) ?? null);
      // Set again, a name stays where it was first: a block that two files share comes before both.
      blocks.set(name, bytes.length);
      return cid;
    },
  };

  /** What the record names is made before it, and comes behind it: whoever reads from the front has the record first. */
  const aside: [CID, Uint8Array][] = [];
  const setAside: typeof store = {
    put: async (cid, bytes) => {
      aside.push([cid, (bytes as Uint8Array).slice()]);
      return cid;
    },
  };

  const importWork = async (): Promise<{ placed: Placed; file: FileFacts }> => {
    const { files } = input;
    const hash = files ? null : (input.startHash ?? hashing.create)();
    let size = 0;
    const measured = async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        size += piece.length;
        if (size > FILE_SIZE_AT_MOST) throw new ProblemError('file-too-large');
        yield piece;
      }
    };
    const cutNext = cutFiles(input.content);
    const candidates = async function* (): AsyncGenerator<ImportCandidate> {
      if (!files) yield { path, content: measured(input.content) };
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

  const importText = async (name: string, text: string, into = store): Promise<Placed> => {
    const content = new TextEncoder().encode(text);
    return { ...(await importLast([{ path: name, content }], into, OPTIONS)), name };
  };

  const importSources = async (): Promise<{ placed: Placed[]; parts: Part[] }> => {
    if (input.sources.length === 0) return { placed: [], parts: [] };
    const candidates = input.sources.map((work, i) => ({
      path: sourcePath(i).replace(/^sources\//, ''),
      content: new TextEncoder().encode(json(input.records?.[i] ?? recordSource(work))),
    }));
    const all = await importAll(candidates, setAside, { ...OPTIONS, wrapWithDirectory: true });
    const directory = all.pop() as ImportResult;
    const parts = all.map(({ path: each, cid }) => ({ path: `sources/${each}`, cid: cid.toString() }));
    return { placed: [{ ...directory, name: 'sources' }], parts };
  };

  /** The directory itself, as the importer writes those below it: of so few names none is ever sharded. */
  const place = async (all: readonly Placed[]): Promise<string> => {
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

  const { placed, file } = await importWork();
  const { sources, files = [], at } = input;
  const page = writeCreditPage({ draft, license, file, sources, at, files });
  const texts: Placed[] = [];
  // The page is what a gateway shows of the directory; its other name is where links to it have always led.
  for (const [name, text] of [
    ['LICENSE.txt', writeLicense(license)],
    ['CREDIT.html', page],
    ['index.html', page],
  ] as const)
    texts.push(await importText(name, text, setAside));
  const own = await importSources();
  const parts = [...texts.map(({ name, cid }) => ({ path: name, cid: cid.toString() })), ...own.parts];
  const record = await recordCredit(draft, license, file, sources, input.signer, at, parts);
  const credit = await importText('credit.json', json(record));
  for (const [cid, bytes] of aside) await store.put(cid, bytes);
  return {
    root: await place([placed, credit, ...texts, ...own.placed]),
    workCid: file.cid,
    paths: [path, credit.name, ...parts.map((part) => part.path)],
    blocks: [...blocks.keys()],
    size: [...blocks.values()].reduce((sum, length) => sum + length, 0),
  };
};
