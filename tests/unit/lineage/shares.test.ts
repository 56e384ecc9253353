import { describe, expect, it } from '@jest/globals';
import { proposeShares, type Share, type Sharing, withShare } from '../../../src/lineage/shares';

const payable = (generation?: number): Sharing<string> => ({
  payees: ['pay here'],
  ...(generation !== undefined && { generation }),
});
const unpayable = (generation: number): Sharing<string> => ({ payees: [], generation });
const sats = (shares: readonly Share<Sharing<string>>[]) => shares.map(({ msat }) => msat / 1000);
const sum = (shares: readonly { msat: number }[]) => shares.reduce((all, { msat }) => all + msat, 0);

/** Numbers that look like chance and are the same in every run (a linear congruential generator). */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** Many families of a work and its sources, with somebody who can be paid in each. */
const families = (count: number) => {
  const next = chance(7);
  return Array.from({ length: count }, () => {
    const others = Array.from({ length: Math.floor(next() * 12) }, () =>
      next() < 0.3 ? unpayable(1 + Math.floor(next() * 4)) : payable(1 + Math.floor(next() * 4)),
    );
    return [next() < 0.2 && others.some(({ payees }) => payees.length) ? unpayable(0) : payable(0), ...others];
  });
};

describe('a gift that is shared', () => {
  it('is the creator’s alone where the work is made from nothing', () => {
    expect(sats(proposeShares([payable()], 21_000))).toEqual([21]);
  });

  it('gives each generation half of what the one before it has, in equal parts', () => {
    expect(sats(proposeShares([payable(), payable()], 21_000))).toEqual([14, 7]);
    expect(sats(proposeShares([payable(), payable(), payable()], 21_000))).toEqual([15, 3, 3]);
    expect(sats(proposeShares([payable(0), payable(1), payable(2)], 21_000))).toEqual([12, 6, 3]);
    expect(sats(proposeShares([payable(0), payable(1), payable(1), payable(2)], 7_000))).toEqual([4, 1, 1, 1]);
  });

  it('says of each part why it is that', () => {
    const shares = proposeShares([payable(0), payable(1), unpayable(1), payable(2)], 21_000);
    expect(shares.map(({ why }) => why)).toEqual(['work', 'source', 'unpayable', 'earlier']);
  });

  it('gives the part of one who cannot be paid to the others, and remembers it', () => {
    const shares = proposeShares([payable(0), payable(1), unpayable(1)], 30_000);
    expect(sats(shares)).toEqual([20, 10, 0]);
    expect(shares[2]).toMatchObject({ payee: null, msat: 0, missedMsat: 5000 });
    expect(sats(proposeShares([unpayable(0), payable(1)], 21_000))).toEqual([0, 21]);
  });

  it('makes no part below one satoshi, and gives the work’s creator what rounding leaves', () => {
    const shares = proposeShares([payable(0), ...Array.from({ length: 9 }, () => payable(1))], 21_000);
    expect(shares.slice(1).every(({ msat, why }) => msat === 0 && why === 'too-small')).toBe(true);
    expect(sats(shares)[0]).toBe(21);
    expect(sats(proposeShares([payable(0), payable(1), payable(1)], 20_000))).toEqual([14, 3, 3]);
  });

  it('is nobody’s where nobody can be paid', () => {
    expect(sum(proposeShares([unpayable(0), unpayable(1)], 21_000))).toBe(0);
  });

  it('is all there, in whole satoshis, with the larger part the creator’s, for every amount and family', () => {
    for (const family of families(150)) {
      for (const amount of [0, 1, 2, 3, 7, 21, 100, 999, 12_345, 2_100_000_000]) {
        const shares = proposeShares(family, amount * 1000);
        expect(sum(shares)).toBe(amount * 1000);
        expect(shares.every(({ msat }) => msat >= 0 && msat % 1000 === 0)).toBe(true);
        expect(shares.every(({ payee, msat }) => payee !== null || msat === 0)).toBe(true);
        const [own, ...others] = shares;
        if (own?.payee && amount) expect(own.msat).toBeGreaterThan(sum(others));
      }
    }
  });

  it('gives two of one generation the same, but for what rounding leaves where the creator cannot be paid', () => {
    for (const family of families(150)) {
      const paid = proposeShares(family, 21_000_000).filter(({ payee }) => payee);
      const [, ...others] = paid.sort((a, b) => (a.recipient.generation ?? 0) - (b.recipient.generation ?? 0));
      for (const a of others)
        for (const b of others) if (a.recipient.generation === b.recipient.generation) expect(a.msat).toBe(b.msat);
    }
  });

  it('loses no thousandth of a satoshi', () => {
    expect(proposeShares([payable(), payable()], 21_999).map(({ msat }) => msat)).toEqual([14_999, 7000]);
    expect(proposeShares([payable(), payable()], 500).map(({ msat }) => msat)).toEqual([500, 0]);
  });
});

describe('a share that a person sets', () => {
  const shares = proposeShares([payable(0), payable(1), payable(1), unpayable(1)], 60_000);

  it('is as they said, and the others share the rest by the rule', () => {
    const changed = withShare(shares, 1, 30_000);
    expect(sats(changed)).toEqual([20, 30, 10, 0]);
    expect(changed[1]?.why).toBe('chosen');
  });

  it('stays when they set another', () => {
    expect(sats(withShare(withShare(shares, 1, 30_000), 0, 5000))).toEqual([5, 30, 25, 0]);
  });

  it('gives way where the sum would not allow it, or nobody would be left for the rest', () => {
    expect(sats(withShare(withShare(shares, 1, 30_000), 0, 40_000))).toEqual([40, 10, 10, 0]);
    const all = withShare(withShare(withShare(shares, 0, 10_000), 1, 10_000), 2, 10_000);
    expect(sum(all)).toBe(60_000);
    expect(all[2]?.msat).toBe(10_000);
  });

  it('is never more than the whole, less than nothing, a part of a satoshi, or for one who cannot be paid', () => {
    expect(sats(withShare(shares, 1, 99_000))).toEqual([0, 60, 0, 0]);
    expect(sats(withShare(shares, 1, -5))).toEqual([40, 0, 20, 0]);
    expect(sats(withShare(shares, 1, 2999))[1]).toBe(2);
    expect(withShare(shares, 3, 5000)).toEqual(shares);
    expect(sats(withShare(proposeShares([payable(), unpayable(1)], 21_000), 0, 5000))).toEqual([21, 0]);
  });

  it('never changes the whole, whatever is set how often', () => {
    const next = chance(3);
    for (const family of families(100)) {
      const whole = Math.floor(next() * 5000) * 1000 + (next() < 0.2 ? 123 : 0);
      let now = proposeShares(family, whole);
      for (let i = 0; i < 12; i++) {
        now = withShare(now, Math.floor(next() * now.length), Math.floor(next() * 1.2 * whole));
        expect(sum(now)).toBe(whole);
        expect(now.every(({ payee, msat }) => msat >= 0 && (payee !== null || msat === 0))).toBe(true);
      }
    }
  });
});
