import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import { putFile } from '../../../background/publish/hand-over';
import { createPublisher } from '../../../background/publish/publisher';
import type { Surroundings } from '../../../background/publish/surroundings';
import { browserTarget } from '../../../background/publish/target/browser';
import { findMissing } from '../../../background/store/blocks';
import { openStore } from '../../../background/store/open';
import type { Store } from '../../../background/store/schema';
import type { Held } from '../../../src/publish/target';
import { AT, draft, noise, work } from './fixtures';

const MIB = 1024 * 1024;

let store: Store;
let pins: string[];
let node: (held: Held) => Promise<void>;
let kuboAddress: string;
/** The blocks of another's node. */
let elsewhere: Map<string, Uint8Array>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  pins = [];
  elsewhere = new Map();
  kuboAddress = 'http://127.0.0.1:5001';
  node = async ({ root }) => {
    pins.push(root);
  };
});

/** What these tests do not ask of a place. */
const NOTHING_MORE = { unpin: async () => undefined, isPinned: async () => true };

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  withStore: (work) => work(store),
  settings: async () => ({ kuboAddress, creator: '', recheckDays: 7 }),
  works: async (ids) => ids.map((id) => (id === 'w1' ? work() : null)),
  target: async (kind, address) =>
    kind === 'browser'
      ? browserTarget((cids) => findMissing(store, cids))
      : { kind, address, ...NOTHING_MORE, pin: (held) => node(held) },
  node: async () => ({ roots: [], read: async (cid) => elsewhere.get(cid) ?? Promise.reject(new Error(cid)) }),
  places: async () => [],
  addresses: async () => [],
  awake: (job) => job(),
  now: () => new Date(AT),
  ...more,
});

const handOver = async (key: string, bytes: Uint8Array<ArrayBuffer>, more = {}) => {
  await putFile(key, new Blob([bytes]));
  return { file: key, draft: draft({ size: bytes.length, ...more }) };
};

/** Waits for a state, not for a time. */
const until = async (holds: () => Promise<boolean> | boolean) => {
  while (!(await holds())) await new Promise((go) => setImmediate(go));
};

describe('a share at its places', () => {
  it('is paused where it is, and goes on from what was confirmed', async () => {
    const begun: Held['confirmed'][] = [];
    let isFirst = true;
    const around_ = around({
      target: async (kind, address) =>
        kind === 'browser'
          ? browserTarget((cids) => findMissing(store, cids))
          : {
              ...{ kind, address, ...NOTHING_MORE },
              pin: async (held, aborted) => {
                begun.push(held.confirmed);
                if (!isFirst) return;
                isFirst = false;
                await held.confirm({ blocks: 2, bytes: 2 * MIB });
                await new Promise((_, reject) => {
                  aborted.addEventListener('abort', () => reject(aborted.reason));
                });
              },
            },
    });
    const publisher = createPublisher(around_);
    const { id } = await publisher.start(await handOver('f1', noise(3 * MIB)));
    const listed = async () => (await publisher.list())[0];
    await until(async () => (await listed())?.progress?.done === 2 * MIB);
    const paused = await publisher.pause({ id });
    expect(paused.targets.map(({ state }) => state)).toEqual(['pinned', 'paused']);
    await publisher.idle();
    expect((await listed())?.targets[1]).toMatchObject({ state: 'paused', confirmed: { blocks: 2, bytes: 2 * MIB } });
    expect((await listed())?.progress).toBeUndefined();
    await publisher.retry({ id });
    await publisher.idle();
    expect((await listed())?.targets.map(({ state }) => state)).toEqual(['pinned', 'pinned']);
    expect(begun).toEqual([
      { blocks: 0, bytes: 0 },
      { blocks: 2, bytes: 2 * MIB },
    ]);
  });

  it('is asked for again where that is due, and a place that lost it is told', async () => {
    let now = AT;
    let isThere = true;
    let settings = { kuboAddress, creator: '', recheckDays: 7 };
    const later = (days: number) => new Date(Date.parse(AT) + days * 24 * 60 * 60 * 1000).toISOString();
    const publisher = createPublisher(
      around({
        now: () => new Date(now),
        settings: async () => settings,
        target: async (kind, address) => ({
          ...{ kind, address, ...NOTHING_MORE, pin: async () => undefined },
          isPinned: async () => isThere,
        }),
      }),
    );
    const share = await publisher.start(await handOver('f1', noise(MIB + 1)));
    await publisher.idle();
    elsewhere = new Map(
      await Promise.all(
        ((await store.get('shares', share.id))?.blocks ?? []).map(
          async (cid) => [cid, (await store.get('blocks', cid)) as Uint8Array] as const,
        ),
      ),
    );
    const node_ = async () => (await publisher.list())[0]?.targets[1];
    now = later(6);
    await publisher.recheckDue();
    expect(await node_()).toMatchObject({ state: 'pinned', at: AT });
    now = later(8);
    await publisher.recheckDue();
    expect(await node_()).toMatchObject({ state: 'pinned', at: now, fetchedAt: now });
    settings = { ...settings, recheckDays: 0 };
    const last = now;
    now = later(30);
    isThere = false;
    await publisher.recheckDue();
    expect(await node_()).toMatchObject({ state: 'pinned', at: last });
    settings = { ...settings, recheckDays: 1 };
    await publisher.recheckDue();
    expect(await node_()).toMatchObject({ state: 'failed', problem: { code: 'service-lost' } });
  });
});
