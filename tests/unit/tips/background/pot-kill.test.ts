import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openStore, withStore } from '../../../../background/store/db/open';
import { listPots } from '../../../../background/store/tips/pots';
import { createTipper, type Tipper } from '../../../../background/tips/tipper';
import { poll } from '../../../../scripts/browser/poll.mjs';
import { type GivenPot, type PartStory, storiesOf } from '../../../../src/pot/pot';
import { isFinal } from '../../../../src/tips/journal';
import type { Part } from '../../../../src/tips/tip';
import type { WalletManners } from '../../../servers/wallet/manners';
import { sweepsWhole } from '../../../sweep';
import { aPot } from '../../pot/a-pot';
import { freshName } from '../../store/a-store';
import { standing, startWorld, type World } from './a-world';
import { mortal } from './mortal';

jest.setTimeout(240_000);

/** More than a whole pot takes. */
const TOUCHES_AT_MOST = 400;
/** A wallet that is still paying when it is asked for the first time has paid by then. */
const MINUTES = 10;

describe('a background that ends while it pays a pot', () => {
  let world: World;
  let quiet: { mockRestore(): void };
  /** The backgrounds that ended: what they had begun comes to nothing some time later. */
  const dead: Tipper[] = [];
  beforeAll(async () => {
    // It says that a tip stopped, each time.
    quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    world = await startWorld();
  });
  afterAll(async () => {
    await Promise.all(dead.map((each) => each.idle()));
    quiet?.mockRestore();
    await world?.stop();
  });

  const euro = { amount: 1, currency: 'EUR' };
  /** A pot that pays two by the wallet, shows one a code and opens a page for the last. */
  const potTo = (...users: string[]): GivenPot => {
    const address = 'https://give.invalid/ann';
    const link: Part['payee'] = { rail: 'link', address, host: 'give.invalid', label: 'give.invalid', grade: 'head' };
    return aPot([
      ...users.slice(0, 2).map((user) => world.partTo(user, { spoken: euro })),
      world.partTo(users[2] as string, { spoken: euro, manner: 'invoice' }),
      world.partTo(users[3] as string, { spoken: euro, manner: 'open', payee: link, msat: 0 }),
    ]);
  };
  /** As often as its alarm comes. */
  const passMinutes = async (tipper: Tipper): Promise<void> => {
    for (let minute = 0; minute < MINUTES; minute += 1) {
      await tipper.resume();
      await tipper.idle();
    }
  };
  const tell = ({ tip }: PartStory): string => (tip ? standing(tip) : 'not begun');

  /**
   * Has a background end at its n-th touch while it gives a pot, and another one take over; again with more touches, until it lives to the
   * end. Then the person presses what is left to press.
   */
  const endEverywhere = async (name: string, manners: WalletManners, stride: number) => {
    const seen = new Set<string>();
    for (let touches = 1; touches < TOUCHES_AT_MOST; touches += stride) {
      world.wallet.behave(manners);
      const database = freshName();
      await world.payer({ name: database });
      const users = ['a', 'b', 'c', 'd'].map((each) => `${name}-${touches}-${each}`);
      const pot = potTo(...users);
      const dying = mortal(world.depsOf({}, database), touches);
      const first = createTipper(dying.deps);
      dead.push(first);
      await first.pots.give(pot).catch(() => undefined);
      await Promise.race([first.idle(), dying.ended]);

      const next = createTipper(world.depsOf({}, database));
      await passMinutes(next);
      const known = await withStore(() => openStore(database), listPots);
      if (known.length === 0) {
        // It was never written down: nobody was paid, and the person was never told that it was.
        expect(users.map(world.timesPaid)).toEqual([0, 0, 0, 0]);
        continue;
      }
      const before = storiesOf(await next.pots.read({ id: pot.id }));
      for (const story of before.slice(0, 2)) {
        const paid = world.timesPaid(users[story.index] as string);
        seen.add(tell(story));
        expect([touches, tell(story), paid]).toEqual([
          touches,
          expect.stringMatching(/^(?:settled cryptographic|failed cancelled)$/),
          tell(story).startsWith('settled') ? 1 : 0,
        ]);
      }
      // What needs the person waited for them.
      expect(before.slice(2).map(tell)).toEqual(['not begun', 'not begun']);
      for (const { index, tip, attempts } of before)
        if (tip?.state.step === 'failed') await next.pots.begin({ id: pot.id, index, attempt: attempts + 1 });
      await next.idle();
      // What comes late on a busy machine comes with a later minute.
      const after = await poll(async () => {
        const stories = storiesOf(await next.pots.read({ id: pot.id }));
        if (stories.slice(0, 2).every(({ tip }) => tip && isFinal(tip.state))) return stories;
        await passMinutes(next);
        return null;
      }, `the end of both payments, ${touches}`);
      expect([touches, after.slice(0, 2).map(tell)]).toEqual([
        touches,
        ['settled cryptographic', 'settled cryptographic'],
      ]);
      expect([touches, users.slice(0, 2).map(world.timesPaid)]).toEqual([touches, [1, 1]]);
      if (!dying.hasEnded()) return { ended: Math.floor(touches / stride), seen };
    }
    throw new Error('it never lived to the end');
  };

  it('at any line leaves nothing paid twice and nothing lost, and what needs its person waits', async () => {
    const { ended, seen } = await endEverywhere('well', {}, sweepsWhole ? 2 : 8);
    expect(ended).toBeGreaterThan(sweepsWhole ? 25 : 6);
    expect([...seen].sort()).toEqual(['failed cancelled', 'settled cryptographic']);
  });

  it('at any line, with a wallet that answers twice, leaves nothing paid twice and nothing lost', async () => {
    const { seen } = await endEverywhere('twice', { answers: 2 }, 9);
    expect(seen.has('settled cryptographic')).toBe(true);
  });

  it('goes on with what was not begun while its person can be there, and asks them later', async () => {
    const give = async (late: number) => {
      const database = freshName();
      await world.payer({ name: database });
      const users = ['a', 'b', 'c', 'd'].map((each) => `late-${late}-${each}`);
      const pot = potTo(...users);
      const deps = world.depsOf({}, database);
      // It ends once the pot is written down, before anything of it is begun.
      const dead = createTipper({ ...deps, awake: () => new Promise(() => undefined) });
      await dead.pots.give(pot);
      const next = createTipper({ ...deps, now: () => new Date(Date.now() + late) });
      await passMinutes(next);
      return { paid: users.map(world.timesPaid), next, pot };
    };
    expect((await give(60_000)).paid).toEqual([1, 1, 0, 0]);
    // A clock that went back is no reason to pay.
    expect((await give(-60_000)).paid).toEqual([0, 0, 0, 0]);
    const { paid, next, pot } = await give(3_600_000);
    expect(paid).toEqual([0, 0, 0, 0]);
    expect(storiesOf(await next.pots.read({ id: pot.id })).map(tell)).toEqual(Array(4).fill('not begun'));
  });
});
