import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import { ThanksScreen } from '../../popup/tips/ThanksScreen';
import type { Deal } from '../../src/tips/open-payments/deal';
import type { Pointer, Tip, TipState } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { AT } from './made-up';
import { show } from './show';

const POINTER: Pointer = {
  ...{ address: 'https://wallet.example/me', currency: 'EUR', scale: 2, month: '2000', connectedAt: AT },
  ...{ authServer: 'https://auth.wallet.example', resourceServer: 'https://rs.wallet.example' },
};
const pointer = aPayee('https://their.example/ann', {
  ...{ rail: 'pointer', host: 'their.example', label: '$their.example/ann' },
});
const PAGE = 'https://auth.wallet.example/interact/1';
const deal = (): Deal => ({
  ...{ quote: 'https://rs.wallet.example/quotes/1', receiver: 'https://rs.their.example/incoming-payments/1' },
  ...{ from: POINTER.address, expiresAt: new Date(Date.now() + 300_000).toISOString() },
  debit: { value: '250', assetCode: 'EUR', assetScale: 2 },
  receive: { value: '2718', assetCode: 'USD', assetScale: 3 },
});
const consent = (state: TipState, through: Tip['state']['step'][] = []): Tip =>
  aTip(
    state,
    {
      ...{ manner: 'consent', msat: 0, spoken: { amount: 2.5, currency: 'EUR' } },
      payee: { rail: 'pointer', address: pointer.address, host: pointer.host, label: pointer.label, grade: 'head' },
    },
    through,
  );

describe('giving from one’s own wallet address', () => {
  const thank = async (known: Partial<Parameters<typeof knowing>[0]>) => {
    answer('tips.know', () => knowing({ wallet: null, ...known }));
    answer('tips.list', () => []);
    answer('rate.read', () => null);
    answer('tips.give', () => []);
    answer('tips.read', () => []);
    const user = show(
      <ThankScreen
        recipients={[{ ...aRecipient('Ann', [pointer]), generation: 0 }]}
        refused={[]}
        contacts={[]}
        back="Back"
        onBack={() => undefined}
      />,
    );
    await screen.findByRole('group', { name: 'To Ann' });
    return user;
  };

  it('is offered first to who has one, in what it counts in, and says what the month leaves', async () => {
    const user = await thank({ pointer: POINTER, spentMinor: '500' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^From my wallet address/ }).checked).toBe(true);
    expect(screen.getByText('€15.00 of your €20.00 a month left.')).toBeTruthy();
    const send = screen.getByRole('button', { name: 'See what it costs' });
    expect(send.getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByLabelText('Amount in EUR'), '15.01');
    expect(screen.getByText(/more than what is left of this month/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Amount in EUR'));
    await user.type(screen.getByLabelText('Amount in EUR'), '2,5');
    await user.click(send);
    expect(asked('tips.give')).toMatchObject([
      { parts: [{ manner: 'consent', msat: 0, spoken: { amount: 2.5, currency: 'EUR' }, payee: { rail: 'pointer' } }] },
    ]);
  });

  it('is named to who has none, with the way to set one', async () => {
    const user = await thank({});
    await user.click(screen.getByRole('radio', { name: pointer.address }));
    expect(screen.getByRole('link', { name: 'Set a wallet address' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'See what it costs' })).toBeNull();
  });
});

it('has its month beside the other budgets', async () => {
  answer('tips.know', () => knowing({ wallet: null, pointer: POINTER, spentMinor: '2500' }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  show(<ThanksScreen part="budget" />);
  expect(await screen.findByText(/€0\.00 of your €20\.00 a month left/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Change limit' })).toBeTruthy();
});

describe('a gift that is to be agreed to', () => {
  const open = async (first: Tip) => {
    let now = first;
    answer('tips.read', () => [now]);
    answer('tips.ask', () => now);
    const user = show(<GiftScreen gift="gift" rate={null} contacts={[]} onGift={() => undefined} />);
    await screen.findByRole('article');
    return { user, turn: (next: Tip) => (now = next) };
  };

  it('says what both wallets say, and whose page will open, before it is pressed', async () => {
    const { user, turn } = await open(consent({ step: 'quoted', deal: deal() }));
    expect(screen.getByRole('heading', { name: 'Ready for you to agree' })).toBeTruthy();
    expect(screen.getByText(/takes €2\.50\. The creator’s wallet gets \$2\.718\./)).toBeTruthy();
    expect(screen.getByText(/nothing is paid before you agree there/)).toBeTruthy();
    const asking = consent({ step: 'asking', deal: deal(), page: PAGE, sealed: 'secret' }, ['quoted']);
    answer('tips.agree', () => {
      turn(asking);
      return asking;
    });
    await user.click(screen.getByRole('button', { name: 'Agree at wallet.example' }));
    expect(asked('tips.agree')).toEqual([{ id: asking.id }]);
    expect(await screen.findByRole('heading', { name: 'At your wallet' })).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /^Open the wallet’s page again/ }).href).toBe(PAGE);
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  });

  it('says why where there is no page to agree at, and can be pressed again', async () => {
    const { user } = await open(consent({ step: 'quoted', deal: deal() }));
    answer('tips.agree', () => Promise.reject(tipError('answer-unsafe', 'a page at another place')));
    await user.click(screen.getByRole('button', { name: 'Agree at wallet.example' }));
    expect(await screen.findByText(/wanted Commoner to connect to an address that isn’t safe/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Agree at wallet.example' })).toBeTruthy();
  });

  it.each<[TipState, RegExp]>([
    [{ step: 'unknown', deal: deal(), sealed: 'secret', payment: null }, /You agreed, but your wallet hasn’t said/],
    [{ step: 'unknown', deal: deal(), sealed: null, payment: null }, /came from a backup/],
    [{ step: 'failed', code: 'consent-refused', detail: '' }, /not agreed to at your wallet/],
    [{ step: 'failed', code: 'paid-in-part', detail: '1.25 of 2.50 EUR were sent' }, /sent only a part/],
    [
      {
        ...{ step: 'settled', quote: null, deal: deal() },
        proof: { grade: 'stated', preimage: null, feeMsat: null },
      },
      /takes €2\.50\. The creator’s wallet gets \$2\.718/,
    ],
  ])('tells what became of it: %j', async (state, words) => {
    const { turn } = await open(consent(state, ['quoted', 'asking', 'sending']));
    expect(await screen.findByText(words)).toBeTruthy();
    if (state.step !== 'failed') return;
    if (state.code === 'paid-in-part') expect(screen.getByRole('heading', { name: 'Paid in part' })).toBeTruthy();
    const isNothing = screen.queryByText('Nothing was paid.') !== null;
    expect(isNothing).toBe(state.code === 'consent-refused');
    turn(consent(state));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeNull());
  });
});
