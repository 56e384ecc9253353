import { describe, expect, it } from '@jest/globals';
import { candidatesOf, type Weighed } from '../../../src/pot/candidate';
import { readKeptPayees } from '../../../src/tips/kept-payee';
import type { SharingRecipient } from '../../../src/tips/recipients';
import { forSeeds } from './chance';

const payees = (address: string) => readKeptPayees([`head lightning ${address}@pay.example`], 'https://works.example/');
const recipient = (name: string, generation = 0, address = name): SharingRecipient => ({
  ...{ about: `https://works.example/${name}/${generation}`, title: name, name, creator: name, generation },
  payees: address ? payees(address) : [],
});
const use = (points: number, ...recipients: SharingRecipient[]): Weighed => ({ recipients, points, how: 'credited' });
const weights = (...given: Parameters<typeof candidatesOf>) =>
  Object.fromEntries(candidatesOf(...given).map(({ creator, weight }) => [creator, weight / 1e6]));

describe('who may have a part of a pot', () => {
  it('has the works of theirs together', () => {
    const [ann, ben] = candidatesOf(
      [use(10, recipient('ann')), use(1, recipient('ben')), use(15, recipient('ann'))],
      [],
    );
    expect(ann).toMatchObject({ creator: 'ann', weight: 25e6, reasons: ['credited'], share: 'work' });
    expect(ben).toMatchObject({ creator: 'ben', weight: 1e6 });
  });

  it('shares a work with what it is made from, each generation half of the one before it', () => {
    expect(weights([use(12, recipient('ann'), recipient('ben', 1))], [])).toEqual({ ann: 8, ben: 4 });
    const [, ben] = candidatesOf([use(12, recipient('ann'), recipient('ben', 1))], []);
    expect(ben).toMatchObject({ reasons: ['source'], share: 'source' });
  });

  it('keeps what a work weighs, whatever it is made from', () => {
    forSeeds(300, (draw) => {
      const points = draw(1, 40);
      const sources = Array.from({ length: draw(0, 12) }, (_, i) => recipient(`s${i}`, draw(1, 4)));
      const all = candidatesOf([use(points, recipient('ann'), ...sources)], []);
      expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(points * 1e6);
      expect(all.every(({ weight }) => Number.isInteger(weight))).toBe(true);
    });
  });

  it('gives the part of a source that cannot be paid to those who can, and remembers what it missed', () => {
    const found = candidatesOf([use(12, recipient('ann'), recipient('ben', 1, ''))], []);
    expect(found.map(({ creator, weight, payees: ways }) => [creator, weight / 1e6, ways.length])).toEqual([
      ['ann', 12, 1],
      ['ben', 4, 0],
    ]);
  });

  it('is one for all who are paid at the same address, and for all works of one who can be paid for one', () => {
    const shared = candidatesOf([use(10, recipient('ann', 0, 'purse')), use(5, recipient('anna', 0, 'purse'))], []);
    expect(shared).toMatchObject([{ creator: 'ann', weight: 15e6, works: 2 }]);
    const known = candidatesOf([use(10, recipient('ann', 0, '')), use(5, recipient('ann'))], []);
    expect(known).toMatchObject([{ creator: 'ann', weight: 15e6, payees: [{ address: 'ann@pay.example' }] }]);
  });

  it('is told apart by where they are paid, where a site names nobody', () => {
    const nobody = (address: string) => ({
      ...recipient('x', 0, address),
      name: null,
      about: `https://works.example/${address}`,
    });
    const found = candidatesOf([use(10, nobody('ann')), use(5, nobody('ben')), use(5, nobody('ann'))], []);
    expect(found.map(({ weight, payees: [way] }) => [weight / 1e6, way?.address])).toEqual([
      [15, 'ann@pay.example'],
      [5, 'ben@pay.example'],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('is also who waited, with what they had then', () => {
    const waiting = {
      ...{ creator: 'ben', name: 'Ben', about: 'https://works.example/b', title: 'B', weight: 3e6 },
      ...{ why: 'unpayable' as const, month: '2026-09' },
    };
    const found = candidatesOf(
      [use(10, recipient('ann')), use(2, recipient('ben'))],
      [{ waiting, payees: payees('ben') }],
    );
    expect(found[1]).toMatchObject({ creator: 'ben', weight: 5e6, reasons: ['credited', 'waited'] });
  });

  it('stands in the same order whichever order the works come in', () => {
    const all = [use(10, recipient('ann')), use(10, recipient('ben')), use(10, recipient('cy'))];
    expect(candidatesOf([...all].reverse(), [])).toEqual(candidatesOf(all, []));
  });
});
