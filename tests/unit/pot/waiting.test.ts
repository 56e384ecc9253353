import { describe, expect, it } from '@jest/globals';
import type { Candidate, Waiting } from '../../../src/pot/candidate';
import type { Line, Why } from '../../../src/pot/plan';
import type { KeptPot } from '../../../src/pot/pot';
import { waitingAfter, waitingFor } from '../../../src/pot/waiting';
import { aPot, aPotPart } from './a-pot';

const line = (creator: string, why: Why): Line => ({
  candidate: {
    ...{
      key: creator,
      creator,
      name: creator,
      work: { about: `https://works.example/${creator}`, title: creator },
      works: 1,
    },
    ...{ reasons: ['credited'], weight: 10, payees: [], share: 'work' },
  } as Candidate,
  ...{ minor: why === 'shared' ? 100 : 0, why },
});
const waiting = (creator: string, month: string): Waiting => ({
  ...{ creator, name: creator, about: `https://works.example/${creator}`, title: creator, weight: 10 },
  ...{ why: 'unpayable', month },
});
const pot = (month: string, turn: number, ...who: Waiting[]): KeptPot => ({
  ...aPot([aPotPart(100)], { month, turn, waiting: who }),
  ...{ confirmedAt: '2026-12-01T09:00:00.000Z', begun: [], left: [] },
});

describe('who waits', () => {
  it('is who could not be paid or would have had too little, since when they waited first', () => {
    const lines = [
      line('ann', 'shared'),
      line('ben', 'unpayable'),
      line('cy', 'too-small'),
      line('di', 'out'),
      line('eve', 'busy'),
    ];
    const after = waitingAfter(lines, '2026-11', [waiting('ben', '2026-08'), waiting('ann', '2026-08')]);
    expect(after.map(({ creator, month, why }) => [creator, month, why])).toEqual([
      ['cy', '2026-11', 'too-small'],
      ['eve', '2026-11', 'unpayable'],
      ['ben', '2026-08', 'unpayable'],
    ]);
  });

  it('is offered in the months after, and not counted twice in the same month', () => {
    const pots = [
      pot('2026-10', 1, waiting('ann', '2026-10')),
      pot('2026-11', 1, waiting('ann', '2026-10'), waiting('ben', '2026-11')),
    ];
    expect(waitingFor(pots, '2026-12').map(({ creator }) => creator)).toEqual(['ann', 'ben']);
    // The month's own works are counted anew for a second pot of it.
    expect(waitingFor(pots, '2026-11').map(({ creator }) => creator)).toEqual(['ann']);
    expect(waitingFor(pots, '2026-09')).toEqual([]);
    expect(waitingFor([], '2026-12')).toEqual([]);
  });

  it('is forgotten after a year', () => {
    expect(waitingFor([pot('2026-11', 1, waiting('ann', '2025-10'))], '2026-12')).toEqual([]);
  });
});
