import type { Part, Quote, Tip } from '../../../src/tips/tip';

export const AT = '2026-05-03T08:00:00.000Z';

export const aQuote = (given: Partial<Quote> = {}): Quote => ({
  ...{ invoice: 'lnbcrt210n1', paymentHash: 'aa'.repeat(32), expiresAt: '2026-05-03T09:00:00.000Z', described: true },
  ...{ payeeKey: `02${'bb'.repeat(32)}`, verify: null, success: null },
  ...given,
});

/** A request that was signed for a wallet, as far as the journal reads it. */
export const anEvent = (walletKey = 'cc'.repeat(32)): string =>
  JSON.stringify({
    ...{ id: 'dd'.repeat(32), pubkey: 'ee'.repeat(32) },
    tags: [
      ['p', walletKey],
      ['expiration', '1777795260'],
    ],
  });

export const aPart = (given: Partial<Part> = {}): Part => ({
  manner: 'wallet',
  work: { about: 'https://photos.example/1', title: 'Tarn', creator: 'Ann' },
  creator: 'photos.example/ann',
  payee: {
    rail: 'lightning',
    address: 'ann@pay.example',
    host: 'pay.example',
    label: 'ann@pay.example',
    grade: 'head',
  },
  ...{ msat: 21_000, spoken: null, share: 'work' },
  ...given,
});

export const aTip = (given: Partial<Tip> = {}): Tip => ({
  ...{ id: 'tip', gift: 'gift', ...aPart(), comment: '' },
  ...{ state: { step: 'draft' }, createdAt: AT, changedAt: AT, steps: [{ step: 'draft', at: AT }] },
  ...given,
});
