import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Deps } from '../../../background/publish/deps';
import { browserTarget } from '../../../background/publish/target/browser';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { findMissing } from '../../../background/store/publish/blocks';
import { putFile } from '../../../background/store/publish/hand-over';
import type { Target } from '../../../src/publish/target';
import { AT, draft } from './fixtures';

/** A database that no other test has. */
export const newStore = (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
};

export const NODE = 'http://127.0.0.1:5001';

/** What most tests do not ask of a place. */
export const NOTHING_MORE = { unpin: async () => undefined, isPinned: async () => true };

/** This browser as a place. */
export const browserOf = (store: Store): Target => browserTarget((cids) => findMissing(store, cids));

/** What sharing needs of a background, with a node that pins by `pin` and one whose blocks are `elsewhere`. */
export const depsOf = (
  store: Store,
  pin: Target['pin'],
  elsewhere: () => ReadonlyMap<string, Uint8Array>,
  more: Partial<Deps> = {},
): Deps => ({
  withStore: (act) => act(store),
  settings: async () => ({ kuboAddress: NODE, creator: '', recheckDays: 7 }),
  works: async () => [],
  target: async (kind, address) => (kind === 'browser' ? browserOf(store) : { kind, address, ...NOTHING_MORE, pin }),
  node: async () => ({
    roots: [],
    read: async (cid) => elsewhere().get(cid) ?? Promise.reject(new TypeError(`no ${cid}`)),
  }),
  places: async () => [],
  catalogue: async () => '',
  addresses: async () => [],
  awake: (job) => job(),
  now: () => new Date(AT),
  ...more,
});

/** Leaves a file for the background, as a page does. */
export const handOver = async (key: string, bytes: Uint8Array<ArrayBuffer>, more = {}) => {
  await putFile(key, new Blob([bytes]));
  return { file: key, draft: draft({ size: bytes.length, ...more }) };
};

/** Waits for a state, not for a time. */
export const until = async (holds: () => Promise<boolean> | boolean) => {
  while (!(await holds())) await new Promise((go) => setImmediate(go));
};
