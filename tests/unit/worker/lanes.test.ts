import { describe, expect, it } from '@jest/globals';
import { atMost, eachInLanes } from '../../../background/worker/check/lanes';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('work in lanes', () => {
  it('answers in the order of the things, whichever ends first, and has no more at once than it may', async () => {
    let [now, most] = [0, 0];
    const work = async (thing: number): Promise<number> => {
      now += 1;
      most = Math.max(most, now);
      for (let i = 0; i < 5 - (thing % 5); i++) await turn();
      now -= 1;
      return thing * 2;
    };
    const things = Array.from({ length: 20 }, (_, i) => i);
    expect(await eachInLanes(things, 4, work)).toEqual(things.map((thing) => thing * 2));
    expect(most).toBe(4);
    expect(await eachInLanes([], 4, work)).toEqual([]);
  });

  it('begins nothing more after one has failed', async () => {
    const begun: number[] = [];
    const work = async (thing: number): Promise<void> => {
      begun.push(thing);
      await turn();
      if (thing === 1) throw new Error('no');
    };
    await expect(eachInLanes([0, 1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow('no');
    for (let i = 0; i < 5; i++) await turn();
    expect(begun.length).toBeLessThan(6);
  });

  it('lets so many run at once as it says, also after one of them has failed', async () => {
    const inTurn = atMost(2);
    let [now, most] = [0, 0];
    const work = async (isGood: boolean): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await turn();
      now -= 1;
      if (!isGood) throw new Error('no');
    };
    const all = await Promise.allSettled([true, false, true, false, true].map((isGood) => inTurn(() => work(isGood))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(most).toBe(2);
  });
});
