import 'fake-indexeddb/auto';
import { CarReader } from '@ipld/car/reader';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../background/publish/deps';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { findMissing } from '../../../background/store/publish/blocks';
import { putFile, takeFile } from '../../../background/store/publish/hand-over';
import { problemError } from '../../../src/publish/problem';
import type { Held } from '../../../src/publish/target';
import { depsOf, handOver, newStore, until } from './deps';
import { draft, noise, work } from './fixtures';

const MIB = 1024 * 1024;
const never = () => new Promise<never>(() => {});

let store: Store;
let pins: string[];
let node: (held: Held) => Promise<void>;
let kuboAddress: string;

beforeEach(async () => {
  store = await newStore();
  pins = [];
  kuboAddress = 'http://127.0.0.1:5001';
  node = async ({ root }) => {
    pins.push(root);
  };
});

const deps = (more: Partial<Deps> = {}) =>
  depsOf(
    store,
    (held) => node(held),
    () => new Map(),
    {
      settings: async () => ({ kuboAddress, creator: '' }),
      works: async (ids) => ids.map((id) => (id === 'w1' ? work() : null)),
      ...more,
    },
  );

describe('sharing a file', () => {
  it('answers with the root once every block is in this browser, and pins afterwards', async () => {
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(2 * MIB + 1), { sources: ['w1'] }));
    expect(share.state).toEqual({ step: 'held' });
    expect(share.root).toMatch(/^bafy/);
    expect(share.paths).toEqual([
      ...['work.png', 'credit.json', 'LICENSE.txt', 'CREDIT.html', 'index.html', 'sources/1.json'],
    ]);
    await publisher.idle();
    const [listed] = await publisher.list();
    expect(listed?.targets.map(({ target, state }) => `${target} ${state}`)).toEqual(['browser pinned', 'kubo pinned']);
    expect(pins).toEqual([share.root]);
    const kept = await store.getAll('blocks');
    const slices = await store.getAll('slices');
    const sizeOf = (all: readonly { length: number }[]) => all.reduce((sum, { length }) => sum + length, 0);
    expect(sizeOf(kept) + sizeOf(slices)).toBe(share.size);
    // A view would have dragged its whole buffer into the database.
    expect(kept.every((bytes) => bytes.buffer.byteLength === bytes.byteLength)).toBe(true);
  });

  it('answers before a slow node has anything', async () => {
    node = never;
    const share = await createPublisher(deps()).start(await handOver('f1', noise(10)));
    expect(share.state.step).toBe('held');
  });

  it('refuses what was not offered or is not kept, and writes nothing', async () => {
    const publisher = createPublisher(deps());
    await expect(publisher.start(await handOver('f1', noise(9), { license: 'CC-BY' }))).rejects.toThrow('license');
    await expect(publisher.start(await handOver('f1', noise(9), { sources: ['w1', 'w2'] }))).rejects.toThrow('source');
    expect(await publisher.list()).toEqual([]);
  });

  it('keeps a work whose file vanished, changed or is too large in the list, and says which', async () => {
    const publisher = createPublisher(deps());
    const lost = await publisher.start({ file: 'nowhere', draft: draft() });
    const changed = await publisher.start({ ...(await handOver('f2', noise(10))), draft: draft({ size: 11 }) });
    const large = await publisher.start({
      ...(await handOver('f3', noise(10))),
      draft: draft({ size: 3 * 1024 ** 3 }),
    });
    const codes = [lost, changed, large].map(({ state }) => state.step === 'failed' && state.problem.code);
    expect(codes).toEqual(['file-vanished', 'file-changed', 'file-too-large']);
    expect(await publisher.list()).toHaveLength(3);
    expect(await takeFile('f3')).toBeUndefined();
    expect((await publisher.retry({ id: lost.id })).state).toMatchObject({ problem: { code: 'file-vanished' } });
  });

  it('says that the disk is full, gives the room back, and can try again', async () => {
    let room = 0;
    const full = new Proxy(store, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target) as unknown;
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const isBlocks = name === 'transaction' && args[1] === 'readwrite' && String(args[0]) === 'blocks,slices';
          if (isBlocks && room-- <= 0) throw new DOMException('', 'QuotaExceededError');
          return value.apply(target, args);
        };
      },
    });
    const publisher = createPublisher(deps({ withStore: (work) => work(full) }));
    const share = await publisher.start(await handOver('f1', noise(4 * MIB)));
    expect(share.state).toMatchObject({ step: 'failed', problem: { code: 'disk-full' } });
    expect(await store.count('blocks')).toBe(0);
    room = 100;
    expect((await publisher.retry({ id: share.id })).state.step).toBe('held');
  });

  it('signs every record with one key that nobody can read', async () => {
    const publisher = createPublisher(deps());
    await Promise.all([
      publisher.start(await handOver('f1', noise(5))),
      publisher.start(await handOver('f2', noise(6))),
    ]);
    const { privateKey } = (await store.get('keys', 'credit')) as CryptoKeyPair;
    expect(privateKey.extractable).toBe(false);
    const records = (await store.getAll('blocks')).map((bytes) => new TextDecoder().decode(bytes));
    const keys = records.flatMap((text) => /"verificationMethod": "([^"]+)"/.exec(text)?.[1] ?? []);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('a background that dies', () => {
  it('while hashing begins again and gives the same root', async () => {
    const input = await handOver('f1', noise(3 * MIB), { sources: ['w1'] });
    void createPublisher(deps({ settings: never })).start(input);
    const keysOf = async () => [...(await store.getAllKeys('blocks')), ...(await store.getAllKeys('slices'))];
    await until(async () => (await keysOf()).length >= 10);
    const cids = await keysOf();
    const next = createPublisher(deps());
    expect((await next.list())[0]?.state.step).toBe('hashing');
    await next.idle();
    const [share] = await next.list();
    expect(share?.state.step).toBe('held');
    expect(await keysOf()).toEqual(cids);
    expect(cids).toContain(share?.root);
  });

  it('while sending goes on sending, and lists asked for meanwhile do not send twice', async () => {
    node = never;
    const share = await createPublisher(deps()).start(await handOver('f1', noise(10)));
    await until(async () => (await store.get('shares', share.id))?.share.targets[1]?.state === 'sending');
    node = async ({ root }) => {
      pins.push(root);
    };
    const next = createPublisher(deps());
    await Promise.all([next.list(), next.list(), next.resume()]);
    await next.idle();
    expect((await next.list())[0]?.targets[1]?.state).toBe('pinned');
    expect(pins).toEqual([share.root]);
  });

  it('between keeping the blocks and dropping the file drops it when it wakes', async () => {
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(10)));
    await publisher.idle();
    const row = await store.get('shares', share.id);
    if (row) await store.put('shares', { ...row, file: 'f2' });
    await putFile('f2', new Blob(['left']));
    await createPublisher(deps()).resume();
    expect(await takeFile('f2')).toBeUndefined();
    expect((await takeFile('f1'))?.size).toBe(10);
    expect((await store.get('shares', share.id))?.file).toBeNull();
  });
});

describe('a node', () => {
  it('that does not answer leaves the share held, and is asked again when a person says so', async () => {
    node = async () => {
      throw problemError('node-unreachable');
    };
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(10)));
    await publisher.idle();
    expect((await publisher.list())[0]).toMatchObject({ state: { step: 'held' } });
    expect((await publisher.list())[0]?.targets[1]).toMatchObject({ state: 'unreachable' });
    node = async ({ root }) => {
      pins.push(root);
    };
    expect((await publisher.retry({ id: share.id })).targets[1]?.state).toBe('waiting');
    await publisher.idle();
    expect((await publisher.list())[0]?.targets[1]).toMatchObject({ state: 'pinned', problem: null });
  });

  it('that refuses is named with what it said; another address in the settings takes its place', async () => {
    node = async () => {
      throw problemError('node-forbidden', '403 - Forbidden');
    };
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(10)));
    await publisher.idle();
    const problem = { code: 'node-forbidden', detail: '403 - Forbidden' };
    expect((await publisher.list())[0]?.targets[1]).toMatchObject({ state: 'failed', problem });
    kuboAddress = 'http://localhost:5002/';
    const again = await publisher.retry({ id: share.id });
    expect(again.targets.map(({ address }) => address)).toEqual(['', 'http://localhost:5002']);
    await publisher.idle();
  });

  it('is not looked for where the settings name none', async () => {
    kuboAddress = '';
    const publisher = createPublisher(deps());
    const { targets } = await publisher.start(await handOver('f1', noise(10)));
    expect(targets.map(({ target }) => target)).toEqual(['browser']);
    await publisher.idle();
  });
});

describe('a share', () => {
  it('can be saved as a CAR with every block', async () => {
    const publisher = createPublisher(deps());
    const share = await publisher.start(await handOver('f1', noise(MIB + 5)));
    const { file, name } = await publisher.save({ id: share.id });
    expect(name).toBe(`two-foxes-${share.root?.slice(-8)}.car`);
    const car = await takeFile(file);
    const reader = await CarReader.fromBytes(new Uint8Array((await car?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect((await reader.getRoots()).map(String)).toEqual([share.root]);
    let size = 0;
    for await (const { bytes } of reader.blocks()) size += bytes.length;
    expect(size).toBe(share.size);
    await publisher.idle();
  });

  it('that is forgotten takes only the blocks that no other share uses', async () => {
    const publisher = createPublisher(deps());
    const bytes = noise(MIB + 5);
    const first = await publisher.start(await handOver('f1', bytes));
    const second = await publisher.start(await handOver('f2', bytes, { title: 'The same again' }));
    expect(second.workCid).toBe(first.workCid);
    await publisher.idle();
    await publisher.save({ id: first.id });
    await publisher.forget({ id: first.id });
    expect((await publisher.list()).map(({ id }) => id)).toEqual([second.id]);
    const row = await store.get('shares', second.id);
    expect(await findMissing(store, row?.blocks ?? [])).toBeNull();
    const count = async () => (await store.count('blocks')) + (await store.count('slices'));
    expect(await count()).toBe(row?.blocks.length);
    expect(await takeFile(`car-${first.id}`)).toBeUndefined();
    // The second one's leaves are slices of the first one's file: its own was not needed.
    expect([(await takeFile('f1'))?.size, await takeFile('f2')]).toEqual([bytes.length, undefined]);
    await publisher.forget({ id: second.id });
    expect(await count()).toBe(0);
    expect(await takeFile('f1')).toBeUndefined();
  });

  it('that is forgotten while it is hashed or sent does not come back', async () => {
    const publisher = createPublisher(deps());
    const started = publisher.start(await handOver('f1', noise(6 * MIB)));
    await until(async () => (await store.count('shares')) > 0);
    const [hashing] = await publisher.list();
    await publisher.forget({ id: hashing?.id ?? '' });
    await started;
    await publisher.idle();
    expect(await publisher.list()).toEqual([]);
    expect((await store.count('blocks')) + (await store.count('slices'))).toBe(0);
    expect(await takeFile('f1')).toBeUndefined();
  });
});
