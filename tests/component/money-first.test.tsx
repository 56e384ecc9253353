import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { permissions } from '../../popup/platform/browser';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Contact } from '../../src/tips/contacts';
import type { Payee } from '../../src/tips/payee';
import type { Refused } from '../../src/tips/payees';
import type { Rate } from '../../src/tips/tip';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { aRate, aSignal } from './made-up';
import { show } from './show';

const ANN = aPayee('ann@wallet.example');
const PAGE = aPayee('https://liberapay.com/ann', { rail: 'link', host: 'liberapay.com', label: 'Liberapay' });
interface Given {
  payees?: Payee[];
  currency?: string;
  rate?: Rate | null;
  refused?: Refused[];
  contacts?: Contact[];
}
const open = async ({ payees = [ANN], currency = 'EUR', rate = null, refused = [], contacts = [] }: Given = {}) => {
  let known = rate;
  answer('tips.know', () => knowing({ wallet: null }));
  answer('tips.list', () => []);
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, currency }));
  answer('settings.write', (settings) => settings);
  answer('rate.read', () => known);
  answer('rate.ask', (given) => {
    known = aRate({ ...given, from: 'mempool.space' });
    return known;
  });
  answer('rate.write', (given) => {
    known = given;
    return given;
  });
  answer('tips.give', () => []);
  answer('tips.read', () => [aTip({ step: 'draft' })]);
  const recipients = [{ ...aRecipient('Ann', payees), generation: 0 }];
  const user = show(
    <ThankScreen recipients={recipients} refused={refused} contacts={contacts} back="Back" onBack={() => undefined} />,
  );
  await screen.findByRole('group', { name: 'To Ann' });
  return user;
};
const press = (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

describe('a first tip over Lightning, in one’s own money', () => {
  const { request } = permissions;
  afterEach(() => {
    Object.assign(permissions, { request });
  });

  it('asks nobody for a rate, and says what is missing', async () => {
    const user = await open();
    expect(screen.getByText('Lightning pays in sats. To convert from EUR, Commoner needs a rate.')).toBeTruthy();
    expect(screen.getByText('Get a rate first, or tip in sats.')).toBeTruthy();
    await press(user, 'Show QR code');
    expect([asked('rate.ask'), asked('tips.give')]).toEqual([[], []]);
    expect(document.activeElement?.textContent).toBe('Get today’s rate from mempool.space');
  });

  it('gets the rate with one press, and is sent with the next one', async () => {
    const user = await open();
    await press(user, 'Get today’s rate from mempool.space');
    expect(await screen.findByText('about 2,000 sats')).toBeTruthy();
    expect(asked('rate.ask')).toEqual([{ currency: 'EUR' }]);
    await press(user, 'Show QR code for €1 (2,000 sats)');
    await waitFor(() => expect(asked('tips.give')).toHaveLength(1));
    expect(asked('tips.give')[0]?.parts).toMatchObject([{ msat: 2_000_000, spoken: { amount: 1, currency: 'EUR' } }]);
  });

  it('gets no rate where the browser was not allowed to ask, and says so', async () => {
    Object.assign(permissions, { request: async () => false });
    const user = await open();
    await press(user, 'Get today’s rate from mempool.space');
    expect(await screen.findByText(/Nothing was sent/)).toBeTruthy();
    expect(asked('rate.ask')).toEqual([]);
  });

  it('takes a rate that the person writes', async () => {
    const user = await open({ currency: 'SEK' });
    expect(screen.getByText(/mempool\.space has no rate for SEK/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Get today’s rate/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /price of 1 BTC in SEK/ }), '1000000{Enter}');
    expect(await screen.findByText('about 1,000 sats')).toBeTruthy();
    expect(asked('tips.give')).toEqual([]);
  });

  it('does not take the rate of another currency', async () => {
    await open({ rate: aRate({ currency: 'CHF' }) });
    expect(screen.getByText(/To convert from EUR/)).toBeTruthy();
  });

  it('goes in sats with one press, which is remembered', async () => {
    const user = await open();
    await press(user, 'Tip in sats instead');
    await press(user, 'Show QR code for 100 sats');
    await waitFor(() => expect(asked('tips.give')).toHaveLength(1));
    expect(asked('tips.give')[0]?.parts).toMatchObject([{ msat: 100_000, spoken: null }]);
    expect(asked('settings.write')).toMatchObject([{ currency: 'sats' }]);
  });

  it('says that a rate is old, and how old', async () => {
    await open({ rate: aRate({ at: new Date(Date.now() - 3 * 24 * 3600 * 1000).toISOString() }) });
    expect(screen.getByText('Your rate may be outdated (3 days ago). Update it')).toBeTruthy();
  });
});

describe('the words of the form', () => {
  it('say that no address can be used where some were found, and none where there are none', async () => {
    const signal = aSignal({ says: 'support', value: 'http://pay.example/' });
    await open({ payees: [], refused: [{ code: 'insecure-address', signal }] });
    expect(screen.getByText(/^Addresses for payments were found, but/)).toBeTruthy();
    expect(screen.queryByText(/^No way to pay/)).toBeNull();
  });

  it('call a note what nobody gets, and a message what goes with the money', async () => {
    const user = await open({ payees: [ANN, PAGE] });
    expect(screen.getByRole('textbox', { name: 'Message (optional)' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: PAGE.address }));
    expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Without money/ }));
    expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toBeTruthy();
  });

  it('call a message what begins a letter that the person may write', async () => {
    const contact: Contact = {
      ...{ kind: 'mail', address: 'mailto:ann@ann.example', label: 'ann@ann.example', grade: 'head' },
      signal: aSignal(),
    };
    await open({ payees: [], contacts: [contact] });
    expect(screen.getByRole('textbox', { name: 'Message (optional)' })).toBeTruthy();
    expect(screen.getByText(/your message begins with it/)).toBeTruthy();
  });
});
