import type { Payee, Recipient } from '../../../src/tips/payee';
import type { Known, Quote, Tip, TipState } from '../../../src/tips/tip';

const AT = '2026-03-01T09:00:00.000Z';

export const aPayee = (address: string, more: Partial<Payee> = {}): Payee => ({
  rail: 'lightning',
  address,
  host: address.split('@')[1] ?? null,
  label: address,
  grade: 'head',
  cautions: [],
  signal: { says: 'support', evidence: 'meta', about: '', value: address, words: '', place: '' },
  ...more,
});

export const aRecipient = (name: string, payees: Payee[]): Recipient => ({
  about: `https://${name.toLowerCase()}.example/work`,
  title: `${name}’s work`,
  name,
  creator: name.toLowerCase(),
  payees,
});

export const aQuote: Quote = {
  invoice: 'lnbcrt210n1secretinvoice',
  paymentHash: 'ab'.repeat(32),
  expiresAt: '2026-03-01T10:00:00.000Z',
  described: true,
  payeeKey: `02${'cd'.repeat(32)}`,
  verify: 'https://wallet.example/verify/1',
  success: null,
};

/** A tip in a state, with the steps that led to it. */
export const aTip = (state: TipState, more: Partial<Tip> = {}, through: Tip['steps'][number]['step'][] = []): Tip => ({
  id: 'tip-1',
  gift: 'gift-1',
  manner: 'wallet',
  work: { about: 'https://blog.example/walk', title: 'A walk', creator: 'Ann Fell' },
  creator: 'ann',
  payee: { rail: 'lightning', address: 'ann@wallet.example', host: 'wallet.example', label: 'ann', grade: 'head' },
  msat: 21_000,
  spoken: null,
  comment: '',
  share: 'work',
  state,
  createdAt: AT,
  changedAt: AT,
  steps: ['draft' as const, ...through, state.step].map((step) => ({ step, at: AT })),
  ...more,
});

export const knowing = (more: Partial<Known> = {}): Known => ({
  wallet: { relay: 'relay.example', walletKey: 'ab', monthMsat: 100_000, tipMsat: 50_000, connectedAt: AT },
  spentMsat: 0,
  pointer: null,
  spentMinor: '0',
  paidAt: [null],
  lastTo: [null],
  open: [],
  ...more,
});
