import type { CID } from 'multiformats/cid';
import type { Work } from '../work/work';
import { importWork, type WorkInput } from './bundle-work';
import { writeCreditPage } from './credit-page';
import { type Part, recordCredit, recordSource, sourcePath } from './credit-record';
import { cleanDraft, readChoice, workPath } from './draft';
import { writeLicense } from './license-text';
import { type BlockStore, importAll, importLast, OPTIONS, type Placed, placeDirectory } from './make-unixfs';
import type { Signer } from './proof';
import type { ShareDraft } from './share';

export interface BundleInput extends WorkInput {
  draft: ShareDraft;
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

/**
 * Keeps a block. `bytes` may be a view on a larger buffer that is used again.
 * @param at where these bytes stand in `content`; null for a block that is made here
 */
export type PutBlock = (cid: string, bytes: Uint8Array, at: number | null) => Promise<void>;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Makes the directory and hands its blocks to `put`. The same input gives the same root, so a job that died can begin
 * again. The profile is unixfs-v1-2025 (IPIP-0499): the CIDs are those of `ipfs add` under that profile.
 * @throws RangeError for a license that cannot be chosen; ProblemCode file-changed or file-too-large; whatever `content` or `put` throws
 */
export const makeBundle = async (input: BundleInput, put: PutBlock): Promise<Bundle> => {
  const license = readChoice(input.draft.license);
  const draft = cleanDraft(input.draft);
  const path = workPath(input.draft);
  const blocks = new Map<string, number>();
  /** Where leaves stand in `content`, by the very bytes that the importer hands on. */
  const places = new WeakMap<Uint8Array, number>();
  const store: BlockStore = {
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
  const setAside: BlockStore = {
    put: async (cid, bytes) => {
      aside.push([cid, (bytes as Uint8Array).slice()]);
      return cid;
    },
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
    const directory = all.pop();
    if (!directory) throw new Error('the importer gave no root');
    const parts = all.map(({ path: each, cid }) => ({ path: `sources/${each}`, cid: cid.toString() }));
    return { placed: [{ ...directory, name: 'sources' }], parts };
  };

  const { placed, file } = await importWork(input, path, store, places);
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
    root: await placeDirectory([placed, credit, ...texts, ...own.placed], store),
    workCid: file.cid,
    paths: [path, credit.name, ...parts.map((part) => part.path)],
    blocks: [...blocks.keys()],
    size: [...blocks.values()].reduce((sum, length) => sum + length, 0),
  };
};
