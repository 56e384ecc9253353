import { describe, expect, it } from '@jest/globals';
import { due, type KeptPot, potFault, storiesOf, tipIdOf, unbegun } from '../../../src/pot/pot';
import { aTip } from '../tips/a-tip';
import { aPot, aPotPart } from './a-pot';

const AT = '2026-12-01T09:00:00.000Z';
const kept = (given: Partial<KeptPot> = {}): KeptPot => ({
  ...aPot([aPotPart(600), aPotPart(300), aPotPart(100, { manner: 'invoice' })]),
  ...{ confirmedAt: AT, begun: [], left: [], ...given },
});

describe('a pot that is given', () => {
  it('has parts that come to exactly its amount', () => {
    expect(potFault(aPot([aPotPart(610), aPotPart(390)]))).toBeNull();
    expect(potFault(aPot([aPotPart(610), aPotPart(390)], { whole: 999 }))).toMatch(/come to 10, and not to 9.99/);
  });

  it.each([
    ['no month', { month: '2026-13' }],
    ['no turn', { turn: 0 }],
    ['no part', { parts: [] }],
    ['a part in another currency', { parts: [aPotPart(100, { spoken: { amount: 1, currency: 'USD' } })] }],
    ['a part without money', { parts: [aPotPart(100, { spoken: null })] }],
    ['a part of nothing', { parts: [aPotPart(100), aPotPart(0)], whole: 100 }],
    ['a word alone', { parts: [aPotPart(100, { manner: 'word', payee: null })] }],
    ['a wallet’s part without sats', { parts: [aPotPart(100, { msat: 0 })] }],
  ])('is refused with %s', (_, given) => {
    expect(potFault(aPot([aPotPart(100)], given))).not.toBeNull();
  });
});

describe('the parts of a pot', () => {
  it('that a wallet pays are begun by themselves for ten minutes, and then wait for their person', () => {
    expect(due(kept(), AT)).toEqual([0, 1]);
    expect(due(kept({ begun: [0] }), '2026-12-01T09:09:00.000Z')).toEqual([1]);
    expect(due(kept(), '2026-12-01T09:11:00.000Z')).toEqual([]);
    expect(unbegun(kept({ begun: [0], left: [2] }))).toEqual([1]);
  });

  it('are not begun by themselves under a clock that went back, nor from a backup', () => {
    expect(due(kept(), '2026-11-30T09:00:00.000Z')).toEqual([]);
    expect(due(kept({ restored: 1 }), AT)).toEqual([]);
    expect(unbegun(kept({ restored: 1 }))).toEqual([]);
  });

  it('are told with their last attempt', () => {
    const pot = kept();
    const tip = (index: number, attempt: number) => aTip({ gift: pot.id, id: tipIdOf(pot, index, attempt) });
    const stories = storiesOf({ pot, tips: [tip(0, 1), tip(0, 2), tip(2, 1), aTip({ gift: pot.id, id: 'other' })] });
    expect(stories.map(({ attempts, tip: last }) => [attempts, last?.id])).toEqual([
      [2, tipIdOf(pot, 0, 2)],
      [0, undefined],
      [1, tipIdOf(pot, 2, 1)],
    ]);
  });
});
