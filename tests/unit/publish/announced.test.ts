import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { SHARES_CHANNEL } from '../../../src/message/channels';
import { depsOf, handOver, newStore, until } from './deps';
import { noise } from './fixtures';

let store: Store;
let heard: number;
let channel: BroadcastChannel;
beforeEach(async () => {
  store = await newStore();
  heard = 0;
  channel = new BroadcastChannel(SHARES_CHANNEL);
  channel.onmessage = () => {
    heard += 1;
  };
});
afterEach(() => channel.close());

const deps = (pin: Parameters<typeof depsOf>[1] = async () => undefined) => depsOf(store, pin, () => new Map());

describe('a share that changes', () => {
  it('is announced when it comes, and when it goes', async () => {
    const publisher = createPublisher(deps());
    const { id } = await publisher.start(await handOver('f1', noise(10)));
    await publisher.idle();
    await until(() => heard > 2);
    heard = 0;
    await publisher.forget({ id });
    await until(() => heard > 0);
  });

  it('is not announced for each of the blocks that a place confirms', async () => {
    const BLOCKS = 200;
    const publisher = createPublisher(
      deps(async ({ confirm }) => {
        for (let i = 1; i <= BLOCKS; i += 1) await confirm({ blocks: i, bytes: i });
      }),
    );
    await publisher.start(await handOver('f1', noise(10)));
    await publisher.idle();
    await until(() => heard > 2);
    expect(heard).toBeLessThan(BLOCKS / 2);
    expect((await publisher.list())[0]).not.toHaveProperty('progress');
  });
});
