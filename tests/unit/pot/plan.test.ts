import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../src/pot/candidate';
import { type Line, linesOf, type Plan, type Standing, setPart, withOut } from '../../../src/pot/plan';
import { forSeeds } from './chance';

const candidate = (creator: string, weight: number): Candidate => ({
  ...{
    key: creator,
    creator,
    name: creator,
    work: { about: `https://works.example/${creator}`, title: null },
    works: 1,
  },
  ...{ reasons: ['credited'], weight, payees: [], share: 'work' },
});
const plan = (given: Partial<Plan> = {}): Plan => ({ whole: 1000, set: new Map(), out: new Set(), ...given });
const free = (): Standing => ({ least: 10, isBusy: false });
const amounts = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map((line) => [line.candidate.creator, line.minor]));
const sum = (lines: readonly Line[]): number => lines.reduce((all, { minor }) => all + minor, 0);
const three = [candidate('ann', 2), candidate('ben', 1), candidate('cy', 1)];

describe('the picture of a pot', () => {
  it('comes to the whole, whatever a person sets, leaves out and takes back', () => {
    forSeeds(500, (draw) => {
      const all = Array.from({ length: draw(1, 12) }, (_, i) => candidate(`c${i}`, draw(1, 1000)));
      const standings = new Map(all.map(({ creator }) => [creator, draw(0, 5)]));
      const standingOf = ({ creator }: Candidate): Standing => ({
        least: standings.get(creator) === 0 ? null : 10,
        isBusy: standings.get(creator) === 1,
      });
      let now = plan({ whole: draw(100, 5000) });
      for (let step = 0; step < 12; step += 1) {
        const lines = linesOf(all, now, standingOf);
        const paid = lines.filter(({ why }) => why === 'shared' || why === 'set' || why === 'too-small');
        expect(sum(lines)).toBe(paid.length > 0 ? now.whole : 0);
        const { creator } = all[draw(0, all.length - 1)] as Candidate;
        const what = draw(0, 3);
        if (what === 0) now = withOut(now, creator, draw(0, 1) === 0);
        else if (paid.some((line) => line.candidate.creator === creator))
          now = setPart(lines, now, creator, draw(0, 2000), what === 1 ? 'kept' : 'scaled') ?? now;
      }
    });
  });

  it('shares what is left by weight once a part was set by hand', () => {
    const lines = linesOf(three, plan(), free);
    expect(amounts(lines)).toEqual({ ann: 500, ben: 250, cy: 250 });
    const set = setPart(lines, plan(), 'ben', 400, 'scaled') as Plan;
    expect(amounts(linesOf(three, set, free))).toEqual({ ann: 400, ben: 400, cy: 200 });
  });

  it('keeps the others and lets the whole follow where that is wanted', () => {
    const set = setPart(linesOf(three, plan(), free), plan(), 'ben', 400, 'kept') as Plan;
    expect(set.whole).toBe(1150);
    expect(amounts(linesOf(three, set, free))).toEqual({ ann: 500, ben: 400, cy: 250 });
  });

  it('has no part above the whole where the whole is to stay', () => {
    expect(setPart(linesOf(three, plan(), free), plan(), 'ben', 1001, 'scaled')).toBeNull();
  });

  it('forgets what was set before where there is no room for it', () => {
    const first = setPart(linesOf(three, plan(), free), plan(), 'ben', 700, 'scaled') as Plan;
    const second = setPart(linesOf(three, first, free), first, 'cy', 600, 'scaled') as Plan;
    expect(amounts(linesOf(three, second, free))).toMatchObject({ cy: 600 });
    expect(sum(linesOf(three, second, free))).toBe(1000);
  });

  it('gives the part of who is left out, cannot be paid or is being paid to the others', () => {
    const lines = linesOf(three, plan({ out: new Set(['cy']) }), ({ creator }) =>
      creator === 'ben' ? { least: null, isBusy: false } : free(),
    );
    expect(lines.map(({ minor, why }) => [minor, why])).toEqual([
      [1000, 'shared'],
      [0, 'unpayable'],
      [0, 'out'],
    ]);
    expect(linesOf(three, plan(), ({ creator }) => ({ ...free(), isBusy: creator === 'ann' }))[0]).toMatchObject({
      minor: 0,
      why: 'busy',
    });
  });

  it('brings back who was left out', () => {
    const out = withOut(plan(), 'cy', true);
    expect(amounts(linesOf(three, withOut(out, 'cy', false), free))).toEqual({ ann: 500, ben: 250, cy: 250 });
  });
});
