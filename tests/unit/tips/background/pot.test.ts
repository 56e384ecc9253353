import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTipper, type Tipper } from '../../../../background/tips/tipper';
import { type GivenPot, storiesOf, type ToldPot } from '../../../../src/pot/pot';
import type { Part } from '../../../../src/tips/tip';
import { aPot } from '../../pot/a-pot';
import { freshName } from '../../store/a-store';
import { MSAT, standing, startWorld, type World } from './a-world';

jest.setTimeout(120_000);

const tell = (told: ToldPot): string[] => storiesOf(told).map(({ tip }) => (tip ? standing(tip) : 'not begun'));

describe('a pot', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  const part = (user: string, given: Partial<Part> = {}): Part =>
    world.partTo(user, { spoken: { amount: 1, currency: 'EUR' }, ...given });
  const give = async (tipper: Tipper, pot: GivenPot): Promise<ToldPot> => {
    const { pot: kept } = await tipper.pots.give(pot);
    await tipper.idle();
    return tipper.pots.read({ id: kept.id });
  };

  it('pays what the wallet pays, in order, and leaves what fails to be tried again', async () => {
    const tipper = await world.payer();
    const pot = aPot([part('first'), part('wrong-amount'), part('third'), part('fourth', { manner: 'invoice' })]);
    const told = await give(tipper, pot);
    expect(tell(told)).toEqual(['settled cryptographic', 'failed invoice-wrong', 'settled cryptographic', 'not begun']);
    expect(told.tips.every(({ gift }) => gift === pot.id)).toBe(true);
    await tipper.pots.begin({ id: pot.id, index: 1, attempt: 2 });
    await tipper.idle();
    const again = await tipper.pots.read({ id: pot.id });
    expect(again.tips.filter(({ work }) => work.creator === 'wrong-amount').map(standing)).toEqual([
      'failed invoice-wrong',
      'failed invoice-wrong',
    ]);
    expect(['first', 'wrong-amount', 'third'].map(world.timesPaid)).toEqual([1, 0, 1]);
  });

  it('is given once by two windows that confirm the same month at once, whatever each of them proposes', async () => {
    const name = freshName();
    const one = await world.payer({ name });
    const other = createTipper(world.depsOf({}, name));
    const [a, b] = [aPot([part('one')]), aPot([part('other'), part('more')])];
    const told = await Promise.all([one.pots.give(a), other.pots.give(b), one.pots.give(a), other.pots.give(b)]);
    await one.idle();
    await other.idle();
    expect(new Set(told.map(({ pot }) => pot.id)).size).toBe(1);
    const paid = ['one', 'other', 'more'].map(world.timesPaid);
    expect(paid[0] === 1 ? paid : [paid[0], paid[1], paid[2]]).toEqual(paid[0] === 1 ? [1, 0, 0] : [0, 1, 1]);
  });

  it('tries a part again once, in two windows that press at once', async () => {
    const name = freshName();
    const one = await world.payer({ name });
    const pot = aPot([part('wrong-amount')]);
    await give(one, pot);
    const other = createTipper(world.depsOf({}, name));
    const again = { id: pot.id, index: 0, attempt: 2 };
    await Promise.all([one.pots.begin(again), other.pots.begin(again)]);
    await Promise.all([one.idle(), other.idle()]);
    expect((await one.pots.read({ id: pot.id })).tips).toHaveLength(2);
  });

  it('begins nothing again that has not failed', async () => {
    const tipper = await world.payer();
    const pot = aPot([part('once')]);
    await give(tipper, pot);
    await expect(tipper.pots.begin({ id: pot.id, index: 0, attempt: 2 })).rejects.toThrow('has not failed');
    await expect(tipper.pots.begin({ id: pot.id, index: 0, attempt: 3 })).rejects.toThrow('has not failed');
    await tipper.pots.begin({ id: pot.id, index: 0, attempt: 1 });
    await tipper.idle();
    expect(world.timesPaid('once')).toBe(1);
  });

  it('stays within the budget of the wallet', async () => {
    const tipper = await world.payer({ monthMsat: 2 * MSAT });
    const told = await give(tipper, aPot([part('in-1'), part('in-2'), part('over')]));
    expect(tell(told)).toEqual(['settled cryptographic', 'settled cryptographic', 'failed budget-exceeded']);
    expect(world.timesPaid('over')).toBe(0);
  });

  it('does not wait for a part whose payee is being paid for the same work already', async () => {
    const tipper = await world.payer();
    const same = part('being-paid', { manner: 'invoice' });
    await tipper.give({ id: 'before', parts: [same], comment: '' });
    await tipper.idle();
    const told = await give(tipper, aPot([{ ...same, manner: 'wallet' }, part('free')]));
    expect(tell(told)).toEqual(['not begun', 'settled cryptographic']);
  });

  it('gives up a part that was not begun, and never one that was', async () => {
    const tipper = await world.payer();
    const pot = aPot([part('paid'), part('left', { manner: 'invoice' })]);
    await give(tipper, pot);
    await tipper.pots.leave({ id: pot.id, index: 0 });
    const { pot: kept } = await tipper.pots.leave({ id: pot.id, index: 1 });
    expect(kept.left).toEqual([1]);
    await expect(tipper.pots.begin({ id: pot.id, index: 1, attempt: 1 })).rejects.toThrow('given up');
  });
});
