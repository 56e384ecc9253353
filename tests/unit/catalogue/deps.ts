import type { Deps } from '../../../background/catalogue/deps';

import { type CatalogueSource, openNode } from '../../../background/catalogue/source';
import type { NodeNames } from '../../../background/publish/node/names';
import type { Store } from '../../../background/store/db/schema';
import { pagePath } from '../../../src/catalogue/catalogue';
import { catalogueError } from '../../../src/catalogue/problem';
import { problemError } from '../../../src/publish/problem';
import type { Share } from '../../../src/publish/share';
import { AT, draft } from '../publish/fixtures';
import { rootOf } from './a-catalogue';

/** A background that was ended: what it had asked for is never heard of again. */
const never = () => new Promise<never>(() => {});

/** A node of paper: what it pins and where its names lead. */
export const paperNode = () => {
  const blocks = new Map<string, Uint8Array>();
  const pins = new Set<string>();
  const names = new Map<string, string>();
  /** Every root that a name has led to, in order. */
  const told: string[] = [];
  const idOf = (word: string): string => `k51${word.replace(/[^a-z0-9]/gi, '').toLowerCase()}`;
  const lead = (name: string): { root: string; path: string } | null => {
    const root = names.get(name);
    return root === undefined ? null : { root, path: '' };
  };
  const node: NodeNames = {
    needName: async (word) => idOf(word),
    resolveOwn: async (name) => lead(name),
    resolve: async (name) => lead(name),
    publish: async (word, root) => {
      if (!pins.has(root)) throw problemError('node-incomplete', root);
      names.set(idOf(word), root);
      told.push(root);
    },
  };
  const target: Awaited<ReturnType<Deps['target']>> = {
    pin: async ({ root, blocks: wanted, read }) => {
      for (const cid of wanted) {
        const { part } = await read(cid);
        if (part instanceof Uint8Array) blocks.set(cid, part);
      }
      pins.add(root);
    },
    unpin: async (root) => void pins.delete(root),
  };
  return { blocks, pins, names, told, idOf, node, target };
};
export type PaperNode = ReturnType<typeof paperNode>;

/** Pages of the web that are served by their addresses. */
export type Web = Map<string, string>;

/** Counts whatever the background asks of the rest of the world, and ends it at one of them. */
export const mortal = (dies: number) => {
  let touches = 0;
  let tell: () => void = () => undefined;
  /** Settles with its end. */
  const end = new Promise<'ended'>((resolve) => {
    tell = () => resolve('ended');
  });
  const count = (): boolean => {
    touches += 1;
    if (touches >= dies) tell();
    return touches >= dies;
  };
  const touch = async <T>(act: () => Promise<T>): Promise<T> => {
    if (count()) return never();
    const value = await act();
    return count() ? never() : value;
  };
  return { touch, end };
};

const openWeb = (web: Web, address: string): CatalogueSource => {
  const encode = (at: string): Uint8Array => {
    const text = web.get(at);
    if (text === undefined) throw catalogueError('no-catalogue', at);
    return new TextEncoder().encode(text);
  };
  return { address, head: encode(address), page: async (cid) => encode(new URL(pagePath(cid), address).href) };
};

/** What catalogues need of a background, over a node and a web of paper. */
export const depsOf = (
  store: Store,
  { paper = paperNode(), web = new Map(), touch = (act) => act(), now = () => new Date(AT) }: Partial<World> = {},
): Deps => ({
  withStore: (act) => touch(() => act(store)),
  settings: async () => ({ kuboAddress: 'http://127.0.0.1:5001', creator: 'Ada Fox' }),
  node: async () => ({
    needName: (...given) => touch(() => paper.node.needName(...given)),
    resolveOwn: (...given) => touch(() => paper.node.resolveOwn(...given)),
    resolve: (...given) => touch(() => paper.node.resolve(...given)),
    publish: (...given) => touch(() => paper.node.publish(...given)),
  }),
  target: async () => ({
    pin: (...given) => touch(() => paper.target.pin(...given)),
    unpin: (...given) => touch(() => paper.target.unpin(...given)),
  }),
  open: (address, _, signal) =>
    touch(async () => {
      if (address.at === 'web') return openWeb(web, address.address);
      const read = async (cid: string) => paper.blocks.get(cid) ?? Promise.reject(problemError('block-missing', cid));
      return openNode(address, paper.node, { roots: [], read }, signal);
    }),
  awake: (job) => job(),
  now,
});

interface World {
  paper: PaperNode;
  web: Web;
  touch: <T>(act: () => Promise<T>) => Promise<T>;
  now: () => Date;
}

/** A share that others can open. */
export const aShare = async (number: number, more: Partial<Share> = {}): Promise<Share> => ({
  ...{
    id: `s${number}`,
    draft: draft({ title: `Work ${number}` }),
    root: await rootOf(number),
    workCid: null,
    paths: [],
  },
  ...{ size: 1, createdAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(), state: { step: 'held' } as const },
  targets: [{ target: 'kubo', address: 'https://node.example', state: 'pinned', problem: null, at: AT }],
  ...more,
});

/** Has these works shared. */
export const shareAll = async (store: Store, shares: readonly Share[]): Promise<void> => {
  for (const share of shares) await store.put('shares', { id: share.id, share, file: null, sources: [], blocks: [] });
};
