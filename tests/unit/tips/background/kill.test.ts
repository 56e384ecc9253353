import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openStore, withStore } from '../../../../background/store/db/open';
import { listTips, readGift } from '../../../../background/store/tips/tips';
import { createTipper } from '../../../../background/tips/tipper';
import { poll } from '../../../../scripts/browser/poll.mjs';
import type { WalletManners } from '../../../servers/wallet/manners';
import { sweepsWhole } from '../../../sweep';
import { freshName } from '../../store/a-store';
import { gift, giveAll, standing, startWorld, type World } from './a-world';
import { mortal } from './mortal';

jest.setTimeout(120_000);

/** More than a whole payment takes. */
const TOUCHES_AT_MOST = 300;
/** A wallet that is still paying when it is asked for the first time has paid by then. */
const MINUTES = 10;

describe('a background that ends', () => {
  let world: World;
  let quiet: { mockRestore(): void };
  beforeAll(async () => {
    // It says that a tip stopped, each time.
    quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    world = await startWorld();
  });
  afterAll(async () => {
    quiet?.mockRestore();
    await world?.stop();
  });

  /**
   * Has a background end at its n-th touch while it pays two people, and another one take over; again with one touch more, until it lives
   * to the end.
   * @param stride how many touches more each time
   * @returns how the tips stood in the end, and how often it ended.
   */
  const endEverywhere = async (
    name: string,
    manners: WalletManners,
    stride = 1,
  ): Promise<{ ended: number; seen: Set<string> }> => {
    const seen = new Set<string>();
    for (let touches = 1; touches < TOUCHES_AT_MOST; touches += stride) {
      world.wallet.behave(manners);
      const database = freshName();
      await world.payer({ name: database });
      const users = ['a', 'b'].map((each) => `${name}-${touches}-${each}`);
      const what = gift(...users.map((user) => world.partTo(user)));
      const dying = mortal(world.depsOf({}, database), touches);
      const tipper = createTipper(dying.deps);
      await tipper.give(what).catch(() => undefined);
      await Promise.race([tipper.idle(), dying.ended]);

      const next = createTipper(world.depsOf({}, database));
      // As often as its alarm comes.
      for (let minute = 0; minute < MINUTES; minute += 1) {
        await next.resume();
        await next.idle();
      }
      const tips = await withStore(
        () => openStore(database),
        (store) => readGift(store, what.id),
      );
      // It was written down whole, or the person was never told that it was.
      expect([0, 2]).toContain(tips.length);
      tips.forEach((tip, i) => {
        const paid = world.timesPaid(users[i] as string);
        const stands = standing(tip);
        seen.add(stands);
        expect([touches, stands, paid]).toEqual([touches, stands, stands.startsWith('settled') ? 1 : 0]);
        expect([touches, stands]).toEqual([
          touches,
          expect.stringMatching(/^(?:settled cryptographic|failed cancelled)$/),
        ]);
      });
      if (tips.length === 0) expect(users.map(world.timesPaid)).toEqual([0, 0]);
      if (!dying.hasEnded()) return { ended: Math.floor(touches / stride), seen };
    }
    throw new Error('it never lived to the end');
  };

  it('at any line leaves nothing paid twice and nothing lost', async () => {
    const { ended, seen } = await endEverywhere('well', {}, sweepsWhole ? 1 : 5);
    expect(ended).toBeGreaterThan(sweepsWhole ? 40 : 8);
    expect([...seen].sort()).toEqual(['failed cancelled', 'settled cryptographic']);
  });

  it('at any line, with a wallet that answers twice, leaves nothing paid twice and nothing lost', async () => {
    const { seen } = await endEverywhere('twice', { answers: 2 }, 5);
    expect([...seen].sort()).toEqual(['failed cancelled', 'settled cryptographic']);
  });

  it('sends the same bytes again, and no others', async () => {
    const { requests } = world.wallet;
    const events = new Set(requests.map(({ event }) => event));
    const invoices = new Set(requests.map(({ invoice }) => invoice));
    expect(requests.length).toBeGreaterThan(events.size);
    expect(events.size).toBe(invoices.size);
  });

  it('sends again at once what it may not have sent, however long the wallet is silent to what it has taken before', async () => {
    const database = freshName();
    await world.payer({ name: database });
    world.wallet.behave({ answers: 0 });
    const users = ['silent-1', 'silent-2', 'silent-3', 'silent-4', 'silent-5'];
    const deps = world.depsOf({}, database);
    let left = users.length;
    const dying = createTipper({
      ...deps,
      withStore: (work) => (left > 0 ? deps.withStore(work) : new Promise(() => undefined)),
      openSocket: (address) => {
        const socket = deps.openSocket(address);
        const send = socket.send.bind(socket);
        // It ends with its last request, right before that goes out.
        socket.send = (text) => {
          if (String(text).startsWith('["EVENT"')) left -= 1;
          if (left > 0) send(text);
        };
        return socket;
      },
    });
    for (const user of users) await dying.give(gift(world.partTo(user)));
    await poll(async () => left === 0, 'the last request');

    const next = createTipper(world.depsOf({}, database));
    await next.resume();
    await next.idle();
    // It went out with the first look, whatever the others still wait for. What comes late on a busy machine comes with a later one.
    expect(users.map(world.timesPaid)).toEqual([1, 1, 1, 1, 1]);
    const tips = await poll(async () => {
      const all = await next.list({ before: '', limit: 10 });
      if (all.every((tip) => standing(tip) === 'settled cryptographic')) return all;
      await next.resume();
      return next.idle().then(() => null);
    }, 'an answer to each');
    expect(tips).toHaveLength(users.length);
    expect(users.map(world.timesPaid)).toEqual([1, 1, 1, 1, 1]);
  });

  it('gives up what it had not asked anybody to pay, and says that nothing was', async () => {
    const database = freshName();
    await world.payer({ name: database });
    const never = createTipper(world.depsOf({ fetch: () => new Promise(() => undefined) }, database));
    const what = gift(world.partTo('nobody'));
    await never.give(what);
    const [tip] = await giveAll(createTipper(world.depsOf({}, database)), gift(world.partTo('somebody')));
    expect(standing(tip)).toBe('settled cryptographic');
    const all = await withStore(
      () => openStore(database),
      (store) => listTips(store, '', 10),
    );
    expect(all.map(standing)).toEqual(['settled cryptographic', 'failed cancelled']);
    expect(all[1]?.state).toMatchObject({ detail: 'nothing was paid' });
    expect(world.timesPaid('nobody')).toBe(0);
  });
});
