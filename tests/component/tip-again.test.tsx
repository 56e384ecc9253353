import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { extension, permissions, tabs } from '../../popup/platform/browser';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { creatorKey } from '../../src/tips/creator-key';
import type { Gift, Tip } from '../../src/tips/tip';
import { aTip, knowing } from '../unit/popup/a-tip';
import { PAGE, support } from '../unit/tips/a-page';
import { answer, asked } from './background';
import { aRate, aSeen, aWork } from './made-up';
import { show } from './show';

/** The most presses from a page with a creator to paid, where it is not the first time. Opening the toolbar window is the first. */
const PRESSES_AT_MOST = 4;

const LIGHTNING = 'ann@wallet.example';
const LIBERAPAY = 'https://liberapay.com/ann';
const WORK = aWork({ about: 'page', id: PAGE, address: PAGE });
const SEEN = aSeen([WORK], {
  supports: [support(LIGHTNING, 'head', 'lightning'), support(LIBERAPAY, 'head', 'payment')],
  creators: WORK.creators,
});

const AT = { about: WORK.address, title: WORK.title, creator: 'Ann Fell' };
const lightningTip = (manner: 'wallet' | 'invoice'): Tip =>
  aTip(
    { step: 'settled', quote: null, proof: { grade: 'stated', preimage: null, feeMsat: null } },
    {
      ...{ manner, msat: 4_000_000, spoken: { amount: 2, currency: 'EUR' }, creator: creatorKey(WORK) },
      payee: { rail: 'lightning', address: LIGHTNING, host: 'wallet.example', label: LIGHTNING, grade: 'head' },
    },
  );
const openTip: Tip = aTip(
  { step: 'settled', quote: null, proof: { grade: 'own-word', preimage: null, feeMsat: null } },
  {
    ...{ manner: 'open', msat: 0, creator: creatorKey(WORK) },
    payee: { rail: 'link', address: LIBERAPAY, host: 'liberapay.com', label: 'Liberapay', grade: 'head' },
  },
);

const { query, sendMessage, create } = tabs;
const { request } = permissions;

/** The toolbar window on the page, for somebody who gave this tip before: it counts as one press. */
const open = (last: Tip, hasWallet: boolean) => {
  Object.assign(tabs, { query: async () => [{ id: 7 }], sendMessage: async () => true, create: async () => ({}) });
  Object.assign(permissions, { request: async () => true });
  Object.assign(extension ?? {}, { getViews: () => [] });
  const given: Tip[] = [];
  answer('page.read', () => SEEN);
  answer('work.find', () => [null]);
  answer('project.list', () => []);
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, currency: 'EUR' }));
  answer('rate.read', () => aRate());
  answer('tips.open', () => given.filter(({ state }) => state.step === 'opened'));
  answer('tips.list', () => [last]);
  const { wallet } = knowing();
  answer('tips.know', () =>
    knowing({
      wallet: hasWallet ? wallet && { ...wallet, monthMsat: 1e9, tipMsat: 1e9 } : null,
      lastTo: [last],
      paidAt: [last.payee?.address ?? null],
    }),
  );
  answer('tips.give', () => []);
  answer('tips.read', () => []);
  const user = show(<SeenScreen />);
  let presses = 1;
  return {
    press: async (name: string | RegExp) => {
      await user.click(await screen.findByRole('button', { name }));
      presses += 1;
    },
    count: () => presses,
  };
};
const sent = async (): Promise<Gift> => {
  await waitFor(() => expect(asked('tips.give')).toHaveLength(1));
  return asked('tips.give')[0] as Gift;
};

describe('a tip to a creator who was tipped before', () => {
  afterEach(() => {
    Object.assign(tabs, { query, sendMessage, create });
    Object.assign(permissions, { request });
  });

  it('by the wallet takes three presses: the last amount, currency and address are there', async () => {
    const { press, count } = open(lightningTip('wallet'), true);
    await press('Tip');
    await press('Send €2 (4,000 sats)');
    expect((await sent()).parts).toMatchObject([
      {
        manner: 'wallet',
        msat: 4_000_000,
        spoken: { amount: 2, currency: 'EUR' },
        payee: { address: LIGHTNING },
        work: AT,
      },
    ]);
    expect(count()).toBe(3);
    expect(count()).toBeLessThanOrEqual(PRESSES_AT_MOST);
  });

  it('by a QR code takes three to the code, also with a wallet that was there before', async () => {
    const { press, count } = open(lightningTip('invoice'), true);
    await press('Tip');
    await press('Show QR code for €2 (4,000 sats)');
    expect((await sent()).parts).toMatchObject([{ manner: 'invoice', msat: 4_000_000 }]);
    expect(count()).toBeLessThanOrEqual(PRESSES_AT_MOST - 1);
  });

  it('on a page takes three to the page, though there is a better way for others', async () => {
    const { press, count } = open(openTip, true);
    await press('Tip');
    await press(/^Open liberapay\.com/);
    expect((await sent()).parts).toMatchObject([{ manner: 'open', payee: { address: LIBERAPAY } }]);
    expect(count()).toBeLessThanOrEqual(PRESSES_AT_MOST - 1);
  });
});
