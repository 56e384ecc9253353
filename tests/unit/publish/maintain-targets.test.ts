import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../background/publish/deps';
import { planTargets } from '../../../background/publish/plan-targets';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { blockReader } from '../../../background/store/publish/blocks';
import { problemError } from '../../../src/publish/problem';
import { reachOf } from '../../../src/publish/reach';
import type { Share } from '../../../src/publish/share';
import type { Held, Target } from '../../../src/publish/target';
import { browserOf, depsOf, handOver, NODE, NOTHING_MORE, newStore, until } from './deps';
import { AT, noise } from './fixtures';

const MIB = 1024 * 1024;

let store: Store;
/** The blocks of another's node. */
let elsewhere: Map<string, Uint8Array>;

beforeEach(async () => {
  store = await newStore();
  elsewhere = new Map();
});

const deps = (more: Partial<Deps>) =>
  depsOf(
    store,
    async () => undefined,
    () => elsewhere,
    more,
  );

describe('a share at its places', () => {
  it('is paused where it is, and goes on from what was confirmed', async () => {
    const begun: Held['confirmed'][] = [];
    let isFirst = true;
    const around_ = deps({
      target: async (kind, address) =>
        kind === 'browser'
          ? browserOf(store)
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
    let settings = { kuboAddress: NODE, creator: '', recheckDays: 7 };
    const later = (days: number) => new Date(Date.parse(AT) + days * 24 * 60 * 60 * 1000).toISOString();
    const publisher = createPublisher(
      deps({
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
          async (cid) => [cid, (await blockReader(store).read(cid)) as Uint8Array] as const,
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

  describe('that it is to be unpinned at', () => {
    const shareTo = async (unpin: Target['unpin'], pin: Target['pin'] = async () => undefined) => {
      let isThere = true;
      const publisher = createPublisher(
        deps({
          target: async (kind, address) =>
            kind === 'browser'
              ? browserOf(store)
              : {
                  ...{ kind, address, pin, isPinned: async () => isThere },
                  unpin: async (...given) => {
                    await unpin(...given);
                    isThere = false;
                  },
                },
        }),
      );
      const { id } = await publisher.start(await handOver('f1', noise(MIB + 1)));
      await publisher.idle();
      return { publisher, at: { id, target: 'kubo', address: NODE } as const };
    };

    it('stays in the list as one that let it go, also when it is asked again', async () => {
      const { publisher, at } = await shareTo(async () => undefined);
      expect((await publisher.unpin(at)).targets[1]).toMatchObject({ state: 'unpinned', problem: null });
      expect((await publisher.recheck(at)).targets[1]).toMatchObject({ state: 'unpinned', problem: null });
    });

    it('is offline where it does not answer, and was last known to have it before', async () => {
      const { publisher, at } = await shareTo(async () => {
        throw problemError('node-unreachable', 'Failed to fetch');
      });
      expect((await publisher.unpin(at)).targets[1]).toMatchObject({
        ...{ state: 'unreachable', pinnedAt: AT, problem: { code: 'node-unreachable' } },
      });
    });

    it('keeps its pin where it refuses, and says why', async () => {
      const { publisher, at } = await shareTo(async () => {
        throw problemError('node-forbidden');
      });
      expect((await publisher.unpin(at)).targets[1]).toMatchObject({
        ...{ state: 'pinned', problem: { code: 'node-forbidden' } },
      });
    });

    it('does not get it back when what failed elsewhere is tried again, but when everything is sent again', async () => {
      const { publisher, at } = await shareTo(async () => undefined);
      await publisher.unpin(at);
      const { id } = at;
      const settings = { kuboAddress: NODE, creator: '' };
      const { targets } = (await publisher.list())[0] as Share;
      const other = { kind: 'pinning-service', address: 'https://pins.example' } as const;
      expect(planTargets(targets, settings, [other], AT).map(({ state }) => state)).toEqual([
        'pinned',
        'unpinned',
        'waiting',
      ]);
      await publisher.retry({ id });
      await publisher.idle();
      expect((await publisher.list())[0]?.targets.map(({ state }) => state)).toEqual(['pinned', 'pinned']);
    });
  });

  it('that never had it is not said to have lost it', async () => {
    const publisher = createPublisher(
      deps({
        target: async (kind, address) =>
          kind === 'browser'
            ? browserOf(store)
            : {
                ...{ kind, address, ...NOTHING_MORE, isPinned: async () => false },
                pin: async () => {
                  throw problemError('node-unreachable');
                },
              },
      }),
    );
    const { id } = await publisher.start(await handOver('f1', noise(MIB + 1)));
    await publisher.idle();
    const { targets } = await publisher.recheck({ id, target: 'kubo', address: NODE });
    expect(targets[1]).toMatchObject({ state: 'failed', problem: { code: 'not-pinned' } });
    expect(reachOf((await publisher.list())[0] as Share)).toBe('here');
  });
});
