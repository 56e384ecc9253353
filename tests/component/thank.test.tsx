import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { permissions } from '../../popup/platform/browser';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import { DEFAULT_SETTINGS, SATS } from '../../src/settings/settings';
import type { Payee } from '../../src/tips/payee';
import type { Rate, Known as TipsKnown } from '../../src/tips/tip';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { aRate } from './made-up';
import { show } from './show';

const ANN = aPayee('ann@wallet.example');
interface Given {
  payees?: Payee[];
  known?: Partial<TipsKnown>;
  rate?: Rate | null;
}
const open = async ({ payees = [ANN], known = {}, rate = null }: Given = {}) => {
  answer('tips.know', () => knowing(known));
  answer('tips.list', () => [aTip({ step: 'thanked' }, { msat: 0 })]);
  answer('rate.read', () => rate);
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, currency: SATS }));
  answer('tips.read', () => [aTip({ step: 'draft' })]);
  const recipients = [{ ...aRecipient('Ann', payees), generation: 0 }];
  const onBack = jest.fn();
  const user = show(
    <ThankScreen recipients={recipients} refused={[]} contacts={[]} back="Back to the works" onBack={onBack} />,
  );
  await screen.findByRole('group', { name: 'To Ann' });
  return { user, onBack };
};
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const write = async (user: ReturnType<typeof show>, text: string) => {
  await user.clear(amount());
  if (text) await user.type(amount(), text);
};
const press = (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

describe('thanking with money', () => {
  const { request } = permissions;
  afterEach(() => {
    Object.assign(permissions, { request });
  });

  it('begins at its heading, and leads back', async () => {
    const { user, onBack } = await open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tip the creator' }));
    expect(screen.getByText('Ann’s work')).toBeTruthy();
    await press(user, 'Back to the works');
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('sends the amount and the message that were written, as one gift', async () => {
    answer('tips.give', () => [aTip({ step: 'draft' })]);
    const { user } = await open();
    await write(user, '21');
    await user.type(screen.getByRole('textbox', { name: 'Message (optional)' }), ' Lovely ');
    await press(user, 'Send 21 sats');
    expect(await screen.findByText('Getting an invoice from wallet.example…')).toBeTruthy();
    expect(asked('tips.give')).toMatchObject([
      { comment: 'Lovely', parts: [{ manner: 'wallet', msat: 21_000, payee: { address: 'ann@wallet.example' } }] },
    ]);
  });

  it('takes an amount that is pressed', async () => {
    const { user } = await open();
    await press(user, '500');
    expect(amount().value).toBe('500');
    expect(screen.getByRole('button', { name: '500' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is not sent without an amount: the field and the obstacle say so', async () => {
    const { user } = await open();
    await write(user, 'much');
    expect(amount().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Enter an amount/)).toBeTruthy();
    await press(user, 'Send');
    expect(asked('tips.give')).toEqual([]);
  });

  it('is not sent above the budget, with a way to change that', async () => {
    const { user } = await open();
    await write(user, '51');
    expect(screen.getByText(/more than your limit for one tip/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change budget' }).getAttribute('href')).toBe(
      'library.html#settings/wallet',
    );
    await write(user, '50');
    expect(screen.queryByText(/more than your limit/)).toBeNull();
    expect(screen.getByText(/^100 sats of this month’s 100 sats left\. At most 50 sats per tip/)).toBeTruthy();
  });

  it('is not sent twice where one may still be paid', async () => {
    const at = { about: 'https://ann.example/work', title: null, creator: null };
    const running = aTip({ step: 'opened' }, { work: at, payee: { ...ANN } });
    const { user } = await open({ known: { open: [running] } });
    await write(user, '21');
    expect(screen.getByText(/may still be paid\. Wait until that is known/)).toBeTruthy();
    await press(user, 'Send 21 sats');
    expect(asked('tips.give')).toEqual([]);
  });

  it('to an address that changed is sent only once the person says that they looked', async () => {
    answer('tips.give', () => []);
    const { user } = await open({ known: { paidAt: ['old@wallet.example'] } });
    await write(user, '21');
    expect(screen.getByText('old@wallet.example')).toBeTruthy();
    await press(user, 'Send 21 sats');
    expect(asked('tips.give')).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'I checked, and the new address is theirs' }));
    await press(user, 'Send 21 sats');
    expect(asked('tips.give')).toHaveLength(1);
  });

  it('with a code says so on its button, and what a currency comes to', async () => {
    const { user } = await open({ rate: aRate() });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'EUR');
    await write(user, '1,50');
    expect(screen.getByText('about 3,000 sats')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^With a QR code/ }));
    expect(screen.getByRole('button', { name: 'Show QR code for €1.50 (3,000 sats)' })).toBeTruthy();
  });

  it('asks nobody where the browser was not allowed to, and says so', async () => {
    Object.assign(permissions, { request: async () => false });
    const { user } = await open();
    await write(user, '21');
    await press(user, 'Send 21 sats');
    expect((await screen.findByText(/Nothing was sent\./)).closest('.said')?.className).toContain('said-error');
    expect(asked('tips.give')).toEqual([]);
  });

  it('that the background refuses says why, keeps what was written, and is the same gift the next time', async () => {
    const { user } = await open();
    await write(user, '21');
    await press(user, 'Send 21 sats');
    expect(await screen.findByText(/nobody answers tips\.give/)).toBeTruthy();
    expect(amount().value).toBe('21');
    await press(user, 'Send 21 sats');
    await waitFor(() => expect(asked('tips.give')).toHaveLength(2));
    const [first, second] = asked('tips.give');
    expect(second?.id).toBe(first?.id);
  });

  it('tells what nobody can be asked for where nothing is known', async () => {
    answer('tips.list', () => []);
    answer('rate.read', () => null);
    const recipients = [{ ...aRecipient('Ann', [ANN]), generation: 0 }];
    show(<ThankScreen recipients={recipients} refused={[]} contacts={[]} back="Back" onBack={() => undefined} />);
    expect(await screen.findByText(/nobody answers tips\.know/)).toBeTruthy();
  });
});
