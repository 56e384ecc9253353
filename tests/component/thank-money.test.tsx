import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import type { Payee } from '../../src/tips/payee';
import type { Tip } from '../../src/tips/tip';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const service = (address: string) => aPayee(address, { rail: 'link', host: new URL(address).host });
const account = aPayee('payto://iban/DE75512108001245126199?receiver-name=Ann', {
  ...{ rail: 'code', host: null, label: 'DE75 5121 0800 1245 1261 99' },
});

const thank = async (payee: Payee, last: Tip[] = [], paidAt: string | null = null) => {
  answer('tips.know', () => knowing({ wallet: null, paidAt: [paidAt] }));
  answer('tips.list', () => last);
  answer('rate.read', () => null);
  answer('settings.read', () => ({ kuboAddress: '', creator: '', currency: 'EUR' }));
  answer('tips.give', () => []);
  answer('tips.read', () => []);
  const recipients = [{ ...aRecipient('Ann', [payee]), generation: 0 }];
  const user = show(
    <ThankScreen recipients={recipients} refused={[]} contacts={[]} back="Back" onBack={() => undefined} />,
  );
  await screen.findByRole('group', { name: 'To Ann' });
  return user;
};
const given = () => asked('tips.give').flatMap(({ parts }) => parts.map(({ msat, spoken }) => ({ msat, spoken })));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });

describe('an amount of money that Commoner does not pay itself', () => {
  it('goes to a bank in its own currency, and into the ledger as the person said it', async () => {
    const user = await thank(account);
    expect(screen.getByText('DE75 5121 0800 1245 1261 99', { selector: '.payee-address code' })).toBeTruthy();
    expect(screen.getByText('Bank account')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Unit' })).toBeNull();
    await user.clear(field());
    await user.type(field(), '12,50');
    await user.click(screen.getByRole('button', { name: 'Show QR code' }));
    expect(given()).toEqual([{ msat: 0, spoken: { amount: 12.5, currency: 'EUR' } }]);
  });

  it('goes to a service in a currency that its address takes, and what it is there is told', async () => {
    const user = await thank(service('https://liberapay.com/ann'));
    expect(screen.getByText('There, this amount is paid every month.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'CHF');
    await user.clear(field());
    await user.type(field(), '5');
    await user.click(screen.getByRole('button', { name: 'Open liberapay.com' }));
    expect(given()).toEqual([{ msat: 0, spoken: { amount: 5, currency: 'CHF' } }]);
  });

  it('may be left to the page: then none is written down', async () => {
    const user = await thank(service('https://opencollective.com/walks'));
    expect(screen.getByText(/has its own currency/)).toBeTruthy();
    await user.clear(field());
    expect(field().getAttribute('aria-invalid')).toBe('false');
    await user.click(screen.getByRole('button', { name: 'Open opencollective.com' }));
    expect(given()).toEqual([{ msat: 0, spoken: null }]);
  });

  it('that cannot be read, or said there, keeps the gift back and says why', async () => {
    const user = await thank(service('https://github.com/sponsors/ann'));
    await user.clear(field());
    await user.type(field(), '1.50');
    expect(screen.getByText(/Try a whole number/)).toBeTruthy();
    await user.clear(field());
    await user.type(field(), 'five');
    expect(screen.getByText(/Enter an amount like 1\.50/)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Open github.com' }));
    expect(given()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '$5' }));
    await user.click(screen.getByRole('button', { name: 'Open github.com' }));
    expect(given()).toEqual([{ msat: 0, spoken: { amount: 5, currency: 'USD' } }]);
  });

  it('is at first the one that was given the last time in such a currency, and chooses none for the person', async () => {
    const spoken = { amount: 3, currency: 'USD' };
    const user = await thank(service('https://github.com/sponsors/ann'), [
      aTip({ step: 'opened' }, { spoken: { amount: 900, currency: 'JPY' } }),
      aTip({ step: 'opened' }, { manner: 'open', msat: 0, spoken }),
    ]);
    expect(field().value).toBe('3');
    await user.type(field(), '0');
    expect(asked('settings.write')).toEqual([]);
  });

  it('goes to another account than before only once the person has compared the two', async () => {
    const user = await thank(account, [], 'payto://iban/BE68539007547034?receiver-name=Ann');
    expect(screen.getByText('BE68 5390 0754 7034')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show QR code' }));
    expect(given()).toEqual([]);
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Show QR code' }));
    expect(given()).toHaveLength(1);
  });

  it('is not asked where no address takes one', async () => {
    await thank(service('https://ko-fi.com/ann'));
    expect(screen.queryByRole('textbox', { name: 'Amount' })).toBeNull();
  });
});
