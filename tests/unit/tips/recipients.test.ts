import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '../../../src/lineage/lineage';
import { proposeShares } from '../../../src/lineage/shares';
import { recipientsOf } from '../../../src/tips/recipients';
import { aWork } from '../attribution/a-work';
import { aPage, PAGE, support } from './a-page';

const ANN = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const BOB = 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp';
const work = aWork({ id: PAGE, about: 'page', address: PAGE });
const recorded = (given: Partial<Recorded>): Recorded => ({
  ...{ title: null, creators: [], address: null, signedBy: null, sources: [] },
  ...given,
});

describe('who may be thanked for a work', () => {
  it('is its creator, with the ways to pay of the page that is looked at', () => {
    const seen = aPage(support('ann@blog.example', 'head', 'lightning'));
    expect(recipientsOf(work, seen)).toMatchObject([
      { about: PAGE, name: 'Ann Fell', generation: 0, creator: 'blog.example/ann%20fell', payees: [{ grade: 'head' }] },
    ]);
    expect(recipientsOf(work, null)[0]?.payees).toEqual([]);
  });

  it('has what the creator signed before what a page says', () => {
    const seen = aPage(support('thief@blog.example', 'head', 'lightning'));
    const [own] = recipientsOf(work, seen, recorded({ signedBy: ANN, payAt: ['ann@pay.example'] }));
    expect(own?.payees.map(({ address, grade }) => [address, grade])).toEqual([
      ['ann@pay.example', 'signed'],
      ['thief@blog.example', 'head'],
    ]);
    expect(own?.creator).toBe(ANN);
  });

  it('is who made what it is made from as well, each paid as their own record says', () => {
    const source = recorded({
      ...{ title: 'Tarn', creators: [{ name: 'Bob', address: null }], address: 'https://photos.example/tarn' },
      ...{ signedBy: BOB, payAt: ['bob@pay.example'] },
    });
    // What the work's own record says of where Bob is paid, Bob did not sign.
    const unsigned = recorded({ title: 'Beck', address: 'https://photos.example/beck', payAt: ['thief@pay.example'] });
    const recipients = recipientsOf(
      work,
      null,
      recorded({ signedBy: ANN, payAt: ['ann@pay.example'], sources: [source, unsigned] }),
    );
    expect(recipients.map(({ name, creator, generation }) => [name, creator, generation])).toEqual([
      ['Ann Fell', ANN, 0],
      ['Bob', BOB, 1],
      [null, 'photos.example/', 1],
    ]);
    expect(
      proposeShares(recipients, 21_000).map(({ payee, msat, why }) => [payee?.address ?? null, msat, why]),
    ).toEqual([
      ['ann@pay.example', 14_000, 'work'],
      ['bob@pay.example', 7000, 'source'],
      [null, 0, 'unpayable'],
    ]);
  });
});
