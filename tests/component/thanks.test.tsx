import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { ThanksScreen } from '../../popup/tips/ThanksScreen';
import type { Known, Tip } from '../../src/tips/tip';
import { aQuote, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { downloaded, downloads } from './files';
import { show } from './show';

const PROOF = { grade: 'cryptographic', preimage: 'ab'.repeat(32), feeMsat: 1000 } as const;
const PAID = aTip({ step: 'settled', quote: aQuote, proof: PROOF }, { id: 'paid', comment: 'Lovely' });
const open = (tips: Tip[], known: Partial<Known> = { wallet: null }) => {
  answer('tips.list', () => tips);
  answer('tips.know', () => knowing(known));
  answer('rate.read', () => null);
  return show(<ThanksScreen />);
};

describe('the ledger of thanks', () => {
  it('is empty at first, and says how something comes in', async () => {
    open([]);
    expect(await screen.findByRole('heading', { name: 'No tips yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'JSON' })).toBeNull();
  });

  it('has each month with what it came to, and each line with whom, for what and how sure', async () => {
    open([
      PAID,
      aTip({ step: 'failed', code: 'expired', detail: '' }, { id: 'no', createdAt: '2026-02-01T09:00:00.000Z' }),
    ]);
    const march = (await screen.findByRole('heading', { name: 'March 2026' })).closest('section') as HTMLElement;
    expect(march.querySelector('.thanks-sum')?.textContent).toBe('21 sats 1 sat in fees');
    const { textContent } = within(march).getByRole('listitem');
    expect(textContent).toMatch(/Ann Fell.*A walk.*Lovely.*Paid, proven/);
    const february = screen.getByRole('heading', { name: 'February 2026' }).closest('section') as HTMLElement;
    expect(within(february).getByText('No tips')).toBeTruthy();
    expect(within(february).getByText('The invoice has expired. Nothing was paid.')).toBeTruthy();
    const entry = within(march).getByRole('link', { name: 'Find in library' });
    expect(entry.getAttribute('href')).toBe('#kept?q=A+walk');
  });

  it('has what is not over above all, where it can be ended', async () => {
    answer('tips.say', () => PAID);
    const user = open([PAID, aTip({ step: 'opened' }, { id: 'open', manner: 'open', payee: null })]);
    const pending = (await screen.findByRole('heading', { name: 'Pending' })).closest('section') as HTMLElement;
    await user.click(within(pending).getByRole('button', { name: 'I paid' }));
    expect(asked('tips.say')).toEqual([{ id: 'open', paid: true }]);
    expect((await screen.findByText('Saved')).closest('.said')?.className).toContain('said-ok');
    expect(asked('tips.list').filter(({ limit }) => limit === 500)).toHaveLength(2);
  });

  it('says what was given in the person’s own money first, and the sats for it beneath', async () => {
    open([
      { ...PAID, msat: 3_000_000, spoken: { amount: 2, currency: 'EUR' } },
      aTip(
        { step: 'settled', quote: null, proof: { grade: 'own-word', preimage: null, feeMsat: null } },
        { id: 'page', manner: 'open', msat: 0, spoken: { amount: 5, currency: 'EUR' } },
      ),
    ]);
    const march = (await screen.findByRole('heading', { name: 'March 2026' })).closest('section') as HTMLElement;
    expect(march.querySelector('.thanks-sum')?.textContent).toBe(
      '€7.00 3,000 sats over Lightning · 1 sat in fees · paid elsewhere once',
    );
    const lines = within(march).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('.thanks-given')?.textContent)).toEqual(['€2.003,000 sats', '€5.00']);
    expect(lines[0]?.querySelector('small')?.textContent).toBe('3,000 sats');
  });

  it('says how much of the budget is used, with a way to change it', async () => {
    open([PAID], { spentMsat: 40_000 });
    expect(await screen.findByText(/^40 sats of 100 sats used, 60 sats left\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change budget' }).getAttribute('href')).toBe('#settings/wallet');
  });

  it('gives out a receipt, and says why where it cannot', async () => {
    answer('tips.receipt', () => '{}');
    const user = open([PAID]);
    await user.click(await screen.findByRole('button', { name: 'Save receipt' }));
    expect(await screen.findByText('Receipt saved')).toBeTruthy();
    answer('tips.receipt', () => Promise.reject(new Error('no key')));
    await user.click(screen.getByRole('button', { name: 'Save receipt' }));
    expect((await screen.findByText(/no key/)).closest('.said')?.className).toContain('said-error');
  });

  it('is saved as a table or as JSON', async () => {
    const user = open([PAID]);
    await user.click(await screen.findByRole('button', { name: 'Table (CSV)' }));
    await user.click(screen.getByRole('button', { name: 'JSON' }));
    expect(downloads().map((name) => name.split('.').at(-1))).toEqual(['csv', 'json']);
    expect(await downloaded()).toContain('A walk');
  });

  it('that cannot be read says why', async () => {
    show(<ThanksScreen />);
    expect(await screen.findByText(/nobody answers tips\.list/)).toBeTruthy();
  });
});
