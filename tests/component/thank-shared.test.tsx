import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import { DEFAULT_SETTINGS, SATS } from '../../src/settings/settings';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const RECIPIENTS = [
  { ...aRecipient('Ann', [aPayee('ann@wallet.example')]), generation: 0 },
  { ...aRecipient('Bo', [aPayee('bo@wallet.example')]), generation: 1 },
  { ...aRecipient('Cy', []), generation: 1 },
];
const shared = async () => {
  answer('tips.know', () => knowing({ paidAt: [null, null, null], lastTo: [null, null, null] }));
  answer('tips.list', () => [aTip({ step: 'thanked' }, { msat: 0 })]);
  answer('rate.read', () => null);
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, currency: SATS }));
  answer('tips.read', () => [aTip({ step: 'draft' })]);
  const user = show(
    <ThankScreen recipients={RECIPIENTS} refused={[]} contacts={[]} back="Back" onBack={() => undefined} />,
  );
  const amount = await screen.findByRole('textbox', { name: 'Amount' });
  await user.clear(amount);
  await user.type(amount, '30');
  await user.click(screen.getByRole('checkbox', { name: 'Split it with the creators of its sources' }));
  return user;
};
const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Sats for ${name}` });

describe('a tip that is shared with those whose works it is made from', () => {
  it('says who gets what and why, and who cannot be paid', async () => {
    await shared();
    const list = screen.getByRole('heading', { name: 'Who gets what, and why' }).closest('section') as HTMLElement;
    expect(within(list).getByText('Total: 30 sats')).toBeTruthy();
    expect(Number(part('Ann').value) + Number(part('Bo').value)).toBe(30);
    expect(within(list).getByText(/^One creator can’t be paid/)).toBeTruthy();
  });

  it('keeps its sum where a part is changed, and says of a part that is too much that it is wrong', async () => {
    const user = await shared();
    await user.clear(part('Ann'));
    await user.type(part('Ann'), '25');
    expect(part('Bo').value).toBe('5');
    await user.type(part('Ann'), '0');
    expect(part('Ann').getAttribute('aria-invalid')).toBe('true');
    expect(part('Bo').value).toBe('5');
  });

  it('is sent as a part for each, and who cannot be paid is remembered', async () => {
    answer('tips.give', () => []);
    const user = await shared();
    await user.click(screen.getByRole('button', { name: 'Send 30 sats' }));
    const [gift] = asked('tips.give');
    expect(gift?.parts.map(({ manner }) => manner)).toEqual(['wallet', 'wallet', 'word']);
    expect(gift?.parts.reduce((sum, { msat }) => sum + msat, 0)).toBe(30_000);
  });
});
