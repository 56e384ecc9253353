import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import type { Tip } from '../../src/tips/tip';
import { aTip } from '../unit/popup/a-tip';
import { answer } from './background';
import { clipboard } from './files';
import { show } from './show';

const SEPA = 'payto://iban/DE75512108001245126199';
const open = async (address: string, more: Partial<Tip> = {}) => {
  const payee = { rail: 'code', address, host: null, label: 'DE75 5121 0800 1245 1261 99', grade: 'head' } as const;
  const spoken = { amount: 12.5, currency: 'EUR' };
  answer('tips.read', () => [aTip({ step: 'opened' }, { manner: 'open', msat: 0, payee, spoken, ...more })]);
  const user = show(<GiftScreen gift="gift-1" rate={null} contacts={[]} onGift={() => undefined} />);
  await screen.findByRole('article');
  return user;
};
const details = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace('Copy', ''));

describe('a tip to a bank account', () => {
  it('is a code for the bank’s app, with whom and what it is for, and never the address itself', async () => {
    await open(`${SEPA}?receiver-name=Ann%20M.%20Fell`);
    expect(screen.getByRole('img', { name: 'QR code to pay' })).toBeTruthy();
    const words = screen.getByText(/Scan with your bank’s app/);
    expect(words.textContent).toBe('Scan with your bank’s app. The money goes to Ann M. Fell, for A walk.');
    expect(screen.getByText('€12.50', { selector: '.tip-amount' })).toBeTruthy();
    expect(screen.queryByText(/payto:/)).toBeNull();
  });

  it('is the same in pieces to copy, each by its name', async () => {
    const user = await open(`${SEPA}?receiver-name=Ann%20M.%20Fell&message=for%20the%20choir`);
    expect(details()).toEqual([
      ...['NameAnn M. Fell', 'IBANDE75 5121 0800 1245 1261 99', 'Amount€12.50', 'Referencefor the choir'],
    ]);
    for (const name of ['Copy Name', 'Copy IBAN', 'Copy Amount', 'Copy Reference'])
      await user.click(screen.getByRole('button', { name }));
    await waitFor(() =>
      expect(clipboard()).toEqual(['Ann M. Fell', 'DE75512108001245126199', '12.50', 'for the choir']),
    );
  });

  it('opens an app on this machine with the person’s amount, and not with the page’s', async () => {
    await open(`${SEPA}?receiver-name=Ann&amount=EUR:900`);
    expect(screen.getByRole('link', { name: 'Open in app' }).getAttribute('href')).toBe(
      `${SEPA}?receiver-name=Ann&amount=EUR%3A12.50&message=Tip%3A%20A%20walk`,
    );
  });

  it('has no code where nobody says whose account it is, says why, and has the pieces still', async () => {
    await open(SEPA, { work: { about: 'https://blog.example/walk', title: 'A walk', creator: null } });
    expect(screen.getByText(/banks need a name/)).toBeTruthy();
    expect(screen.queryByRole('img', { name: 'QR code to pay' })).toBeNull();
    expect(details()).toEqual(['IBANDE75 5121 0800 1245 1261 99', 'Amount€12.50', 'ReferenceTip: A walk']);
  });

  it('has for Pix the text of its code to paste', async () => {
    const user = await open('payto://pix/ann@post.example?receiver-name=Ann', {
      spoken: { amount: 5, currency: 'BRL' },
    });
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    await waitFor(() => expect(clipboard()[0]).toMatch(/^000201.*ann@post\.example.*54045\.00.*6304[0-9A-F]{4}$/));
    expect(screen.queryByRole('link', { name: 'Open in app' })).toBeNull();
  });

  it('of a kind that no app reads from a code is an address to copy', async () => {
    const user = await open('payto://ach/122000661/1234');
    expect(screen.queryByRole('img', { name: 'QR code to pay' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy address' }));
    await waitFor(() => expect(clipboard()).toEqual(['payto://ach/122000661/1234']));
  });
});
