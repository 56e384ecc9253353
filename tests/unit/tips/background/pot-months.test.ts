import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, withStore } from '../../../../background/store/db/open';
import { keep, record } from '../../../../background/store/library/keep';
import type { Deps } from '../../../../background/tips/deps';
import { createTipper, type Tipper } from '../../../../background/tips/tipper';
import type { Entry } from '../../../../src/library/entry';
import { amountOf } from '../../../../src/pot/money';
import type { GivenPot } from '../../../../src/pot/pot';
import type { Proposal } from '../../../../src/pot/proposal';
import type { Signal } from '../../../../src/signal/signal';
import { credited, payAt, saved, workBy } from '../../pot/an-entry';
import { freshName } from '../../store/a-store';

/** In Berlin it is December already. */
const EDGE = '2026-11-30T23:30:00.000Z';

let name: string;
let tipper: Tipper;
let at: string;
beforeEach(() => {
  name = freshName();
  at = '2026-12-02T09:00:00.000Z';
  const deps = {
    withStore: (work) => withStore(() => openStore(name), work),
    awake: (job) => job(),
    now: () => new Date(at),
    loopback: false,
  } as Deps;
  tipper = createTipper(deps);
});

const put = (...entries: Entry[]): Promise<void> =>
  withStore(
    () => openStore(name),
    async (store) => {
      for (const entry of entries) {
        if (entry.type === 'credited') await record(store, entry);
        else await keep(store, entry.work, { now: entry.at, payAt: entry.payAt ?? [] });
      }
    },
  );
const propose = (month: string, zone = 'UTC'): Promise<Proposal> => tipper.pots.propose({ month, zone });
const creators = ({ candidates }: Proposal): (string | null)[] => candidates.map(({ name: who }) => who);

/** Gives all of it to the first whom anybody can pay, by a page of theirs; nothing is asked of anybody by that. */
const give = async (proposal: Proposal, given: Partial<GivenPot> = {}) => {
  const [first] = proposal.candidates.filter(({ payees }) => payees.length > 0);
  const {
    creator,
    name: who,
    work,
  } = first ?? { creator: 'x', name: null, work: { about: 'https://x.example/', title: null } };
  return tipper.pots.give({
    ...{ id: `pot-${proposal.month}-${given.turn ?? 1}`, month: proposal.month, zone: proposal.zone, turn: 1 },
    ...{ whole: 1000, currency: 'EUR', waiting: [], counted: proposal.counted },
    parts: [
      {
        ...{
          manner: 'open',
          creator,
          msat: 0,
          spoken: { amount: amountOf(1000, 'EUR'), currency: 'EUR' },
          share: 'work',
        },
        work: { ...work, creator: who },
        payee: { rail: 'link', address: 'https://give.example/', host: 'give.example', label: 'x', grade: 'head' },
      },
    ],
    ...given,
  });
};

describe('the works of a month', () => {
  it('at its edge are paid for in one month, whatever zone the person is in by then', async () => {
    await put(credited(workBy('Ann', 'edge'), 'as-is', { at: EDGE, payAt: payAt('ann') }));
    const november = await propose('2026-11');
    expect(creators(november)).toEqual(['Ann']);
    expect(creators(await propose('2026-12', 'Europe/Berlin'))).toEqual(['Ann']);
    await give(november);
    expect(creators(await propose('2026-12', 'Europe/Berlin'))).toEqual([]);
    // The month itself tells what it had, and counts them again only on purpose.
    const again = await propose('2026-11');
    expect([creators(again), again.before.map(({ turn }) => turn)]).toEqual([['Ann'], [1]]);
  });

  it('are not paid for again under a clock that goes back', async () => {
    await put(credited(workBy('Ann', 'work'), 'as-is', { at: '2026-11-10T12:00:00.000Z', payAt: payAt('ann') }));
    await give(await propose('2026-11'));
    at = '2026-11-20T09:00:00.000Z';
    const told = await give(await propose('2026-11'), { id: 'another' });
    expect(told.pot.id).toBe('pot-2026-11-1');
    expect(await tipper.pots.list()).toHaveLength(1);
  });

  it('can be paid by whatever entry of the library knows how, and so can what they are made from', async () => {
    const source = workBy('Ben', 'source');
    const basis: Signal = {
      ...{ says: 'basis', evidence: 'json-ld', about: '', value: source.address, words: 'The source', place: '' },
      detail: 'Ben',
    };
    await put(
      saved(source, { at: '2026-05-01T12:00:00.000Z', payAt: payAt('ben') }),
      saved(workBy('Ann', 'tarn'), { at: '2026-06-01T12:00:00.000Z', payAt: payAt('ann') }),
      credited(workBy('Ann', 'tarn', { evidence: [basis] }), 'adapted', { at: '2026-11-10T12:00:00.000Z' }),
    );
    const { candidates } = await propose('2026-11');
    expect(candidates.map(({ name: who, weight, payees }) => [who, weight, payees[0]?.address])).toEqual([
      ['Ann', 10_000_000, 'ann@pay.example'],
      ['Ben', 5_000_000, 'ben@pay.example'],
    ]);
  });

  it('are not paid for to whoever shows them on a page of theirs', async () => {
    const photo = workBy('Ann', 'photo');
    const elsewhere = { address: 'https://mallory.example/best', title: 'The best' };
    const shown = { ...photo, creators: [{ name: 'Mallory', address: null }], page: elsewhere };
    await put(
      credited(shown, 'as-is', { at: '2026-10-10T12:00:00.000Z', payAt: payAt('mallory') }),
      credited(photo, 'as-is', { at: '2026-11-10T12:00:00.000Z' }),
    );
    expect((await propose('2026-11')).candidates).toMatchObject([{ name: 'Ann', payees: [] }]);
  });

  it('whose creator cannot be paid wait, and are offered again once a way is known', async () => {
    const cy = workBy('Cy', 'quiet');
    await put(
      credited(cy, 'as-is', { at: '2026-11-10T12:00:00.000Z' }),
      credited(workBy('Ann', 'loud'), 'as-is', { at: '2026-11-11T12:00:00.000Z', payAt: payAt('ann') }),
    );
    const november = await propose('2026-11');
    const [, quiet] = november.candidates;
    expect(quiet).toMatchObject({ name: 'Cy', payees: [] });
    await give(november, {
      waiting: [
        {
          ...{ creator: quiet?.creator ?? '', name: 'Cy', about: cy.address, title: cy.title, weight: 10_000_000 },
          ...{ why: 'unpayable', month: '2026-11' },
        },
      ],
    });
    expect((await propose('2026-12')).candidates).toMatchObject([{ name: 'Cy', reasons: ['waited'], payees: [] }]);
    await put(saved(cy, { at: '2027-01-03T12:00:00.000Z', payAt: payAt('cy') }));
    expect((await propose('2026-12')).candidates).toMatchObject([
      { name: 'Cy', reasons: ['waited'], payees: [{ address: 'cy@pay.example' }] },
    ]);
  });
});
