import { describe, expect, it } from '@jest/globals';
import { byMonth, pendingOf } from '../../../popup/tips/ledger';
import { aQuote, aTip } from './a-tip';

const paid = (msat: number, feeMsat: number | null, createdAt: string) =>
  aTip(
    { step: 'settled', quote: aQuote, proof: { grade: 'cryptographic', preimage: null, feeMsat } },
    { msat, createdAt },
  );
const ownWord = (createdAt: string, amount: number | null) =>
  aTip(
    { step: 'settled', quote: null, proof: { grade: 'own-word', preimage: null, feeMsat: null } },
    { msat: 0, manner: 'open', spoken: amount === null ? null : { amount, currency: 'EUR' }, createdAt },
  );
const MARCH = '2026-03-31T23:59:59.000Z';
const FEBRUARY = '2026-02-01T00:00:00.000Z';

describe('the months of the ledger', () => {
  const months = byMonth([
    paid(21_000, 1000, MARCH),
    aTip({ step: 'failed', code: 'payment-failed', detail: '' }, { msat: 5000, createdAt: MARCH }),
    ownWord(MARCH, 3),
    ownWord(MARCH, null),
    aTip({ step: 'thanked' }, { msat: 0, createdAt: MARCH }),
    paid(100_000, null, FEBRUARY),
  ]);

  it('stand in the order of the tips, by UTC', () => {
    expect(months.map(({ month, tips }) => [month, tips.length])).toEqual([
      ['2026-03', 5],
      ['2026-02', 1],
    ]);
  });

  it('add up what was settled, and nothing that failed', () => {
    expect(months[0]).toMatchObject({ msat: 21_000, satsAloneMsat: 21_000, feeMsat: 1000, ownWord: 2, thanks: 1 });
    expect([...(months[0]?.money ?? [])]).toEqual([['EUR', 3]]);
    expect(months[1]).toMatchObject({ msat: 100_000, feeMsat: 0 });
  });

  it('add up money of every way by its currency, and sats apart where they were given as such', () => {
    const euros = { ...paid(3_000_000, 0, MARCH), spoken: { amount: 2, currency: 'EUR' } };
    const yen = { ...paid(1_000_000, 0, MARCH), spoken: { amount: 100, currency: 'JPY' } };
    const [month] = byMonth([euros, yen, paid(21_000, 0, MARCH), ownWord(MARCH, 3)]);
    expect([...(month?.money ?? [])]).toEqual([
      ['EUR', 5],
      ['JPY', 100],
    ]);
    expect(month).toMatchObject({ msat: 4_021_000, satsAloneMsat: 21_000 });
  });

  it('do not count what may still be paid', () => {
    const [month] = byMonth([aTip({ step: 'unknown', quote: aQuote, event: '' })]);
    expect(month?.msat).toBe(0);
  });
});

describe('what is not over', () => {
  it('has what is not known first, then what waits for the person', () => {
    const tips = [
      aTip({ step: 'draft' }),
      aTip({ step: 'opened' }),
      aTip({ step: 'thanked' }),
      aTip({ step: 'unknown', quote: aQuote, event: '' }),
    ];
    expect(pendingOf(tips).map(({ state }) => state.step)).toEqual(['unknown', 'opened', 'draft']);
  });
});
