import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { WalletSection } from '../../popup/settings/WalletSection';
import type { Wallet } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { AT } from './made-up';
import { show } from './show';

const KEY = 'ab'.repeat(32);
const URI = `nostr+walletconnect://${KEY}?relay=${encodeURIComponent('wss://relay.example')}&secret=${'cd'.repeat(32)}`;
const WALLET: Wallet = {
  ...{ relay: 'relay.example', walletKey: KEY, monthMsat: 50_000_000, tipMsat: 2_000_000, connectedAt: AT },
};
const open = async (wallet: Wallet | null = null) => {
  let now = wallet;
  answer('tips.know', () => knowing({ wallet: now, spentMsat: 3_000_000 }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  answer('wallet.connect', () => {
    now = WALLET;
    return WALLET;
  });
  answer('wallet.change', () => WALLET);
  answer('wallet.forget', () => {
    now = null;
    return null;
  });
  const user = show(<WalletSection isWanted={false} />);
  await screen.findByLabelText('Monthly limit, in sats');
  return user;
};
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const press = (user: ReturnType<typeof show>, name: string) => user.click(screen.getByRole('button', { name }));
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('a wallet', () => {
  it('is connected with a budget, and its connection is gone from the screen', async () => {
    const user = await open();
    await user.type(field('Connection string (NWC)'), ` ${URI} `);
    await press(user, 'Connect');
    expect(await tone('Wallet connected')).toContain('said-ok');
    expect(asked('wallet.connect')).toEqual([{ uri: URI, monthMsat: 10_000_000, tipMsat: 1_000_000 }]);
    expect(await screen.findByText('relay.example')).toBeTruthy();
    expect(screen.queryByLabelText('Connection string (NWC)')).toBeNull();
    expect(document.body.innerHTML).not.toContain('cd'.repeat(32));
  });

  it('whose connection is not whole is told at its field, and nobody is asked', async () => {
    const user = await open();
    await user.type(field('Connection string (NWC)'), 'nostr+walletconnect://ab');
    await press(user, 'Connect');
    expect(screen.getByRole('alert').textContent).toContain('This connection string is incomplete');
    expect(document.activeElement).toBe(field('Connection string (NWC)'));
    expect(asked('wallet.connect')).toEqual([]);
  });

  it('that does not answer is said so as an error', async () => {
    const user = await open();
    answer('wallet.connect', () => Promise.reject(tipError('wallet-unreachable', 'relay')));
    await user.type(field('Connection string (NWC)'), URI);
    await press(user, 'Connect');
    expect(await tone(/^Couldn’t connect to the wallet, and nothing was saved/)).toContain('said-error');
    expect(screen.getByRole('button', { name: 'Connect' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('that is connected says what it may be asked for, and gets another budget', async () => {
    const user = await open(WALLET);
    expect(await screen.findByText('3,000 sats')).toBeTruthy();
    await waitFor(() => expect(field('Monthly limit, in sats').value).toBe('50000'));
    await user.clear(field('Limit for one tip, in sats'));
    await user.type(field('Limit for one tip, in sats'), '500');
    await press(user, 'Change budget');
    expect(await tone('Budget changed')).toContain('said-ok');
    expect(asked('wallet.change')).toEqual([{ monthMsat: 50_000_000, tipMsat: 500_000 }]);
  });

  it('with a tip above its month is refused at that field, until it is written anew', async () => {
    const user = await open(WALLET);
    const tip = field('Limit for one tip, in sats');
    await waitFor(() => expect(tip.value).toBe('2000'));
    await user.type(tip, '00');
    await press(user, 'Change budget');
    expect(document.activeElement).toBe(tip);
    expect(screen.getByRole('alert').textContent).toContain('can’t be higher than the monthly limit');
    await user.type(tip, '{Backspace}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked('wallet.change')).toEqual([]);
  });

  it('is let go', async () => {
    const user = await open(WALLET);
    await user.click(await screen.findByRole('button', { name: 'Disconnect' }));
    expect(await tone(/^Wallet disconnected/)).toContain('said-ok');
    expect(await screen.findByLabelText('Connection string (NWC)')).toBeTruthy();
  });

  it('of which nothing can be read says why', async () => {
    answer('tips.list', () => []);
    show(<WalletSection isWanted={false} />);
    expect(await screen.findByText(/nobody answers/)).toBeTruthy();
  });
});
