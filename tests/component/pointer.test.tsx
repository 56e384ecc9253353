import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { PointerSection } from '../../popup/settings/PointerSection';
import type { Pointer } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { clipboard } from './files';
import { AT } from './made-up';
import { show } from './show';

const POINTER: Pointer = {
  ...{ address: 'https://wallet.example/me', currency: 'EUR', scale: 2, month: '2000', connectedAt: AT },
  ...{ authServer: 'https://auth.wallet.example', resourceServer: 'https://rs.wallet.example' },
};
const KEY = { kid: 'key-1', alg: 'EdDSA', use: 'sig', kty: 'OKP', crv: 'Ed25519', x: 'abc' } as const;

const open = async (pointer: Pointer | null = null) => {
  let now = pointer;
  answer('tips.know', () => knowing({ pointer: now, spentMinor: '250' }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  answer('pointer.key', () => KEY);
  answer('pointer.connect', () => {
    now = POINTER;
    return POINTER;
  });
  answer('pointer.change', ({ month }) => {
    now = { ...POINTER, month };
    return now;
  });
  answer('pointer.forget', () => {
    now = null;
    return null;
  });
  const user = show(<PointerSection />);
  await screen.findByLabelText(/^Monthly limit/);
  return user;
};
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const press = (user: ReturnType<typeof show>, name: string) => user.click(screen.getByRole('button', { name }));
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('a wallet address of one’s own', () => {
  it('shows its key on a press, to be pasted at the wallet', async () => {
    const user = await open();
    expect(asked('pointer.key')).toEqual([]);
    await press(user, 'Show key');
    expect(JSON.parse((await screen.findByText(/key-1/)).textContent ?? '')).toEqual(KEY);
    await press(user, 'Copy key');
    expect(await tone('Copied')).toContain('said-ok');
    expect(clipboard().map((text) => JSON.parse(text))).toEqual([KEY]);
  });

  it('is tried and set, as a payment pointer too, with a limit', async () => {
    const user = await open();
    await user.type(field('Wallet address or payment pointer'), '$wallet.example/me');
    await user.clear(field(/^Monthly limit/));
    await user.type(field(/^Monthly limit/), '20,5');
    await press(user, 'Test and use');
    expect(await tone('Wallet address set')).toContain('said-ok');
    expect(asked('pointer.connect')).toEqual([{ address: 'https://wallet.example/me', month: '20.5' }]);
    expect(await screen.findByText('https://wallet.example/me')).toBeTruthy();
    expect(await screen.findByText('€2.50')).toBeTruthy();
  });

  it('that is none is told at its field, and nobody is asked', async () => {
    const user = await open();
    await user.type(field('Wallet address or payment pointer'), 'http://wallet.example/me');
    await user.clear(field(/^Monthly limit/));
    await user.type(field(/^Monthly limit/), 'much');
    await press(user, 'Test and use');
    expect(field('Wallet address or payment pointer').getAttribute('aria-invalid')).toBe('true');
    expect(field(/^Monthly limit/).getAttribute('aria-invalid')).toBe('true');
    expect(asked('pointer.connect')).toEqual([]);
  });

  it('names the hosts of its servers, and asks for them with the next press', async () => {
    const user = await open();
    let isFirst = true;
    answer('pointer.connect', () => {
      if (!isFirst) return POINTER;
      isFirst = false;
      throw tipError('permission-missing', 'auth.wallet.example rs.wallet.example');
    });
    await user.type(field('Wallet address or payment pointer'), 'https://wallet.example/me');
    await press(user, 'Test and use');
    expect(await tone(/also uses auth\.wallet\.example, rs\.wallet\.example/)).toContain('said-error');
    await press(user, 'Test and use');
    expect(await tone('Wallet address set')).toContain('said-ok');
  });

  it('whose wallet does not know the key says so', async () => {
    const user = await open();
    answer('pointer.connect', () => Promise.reject(tipError('wallet-refused', 'it does not know the key')));
    await user.type(field('Wallet address or payment pointer'), 'https://wallet.example/me');
    await press(user, 'Test and use');
    expect(await tone(/doesn’t know the key yet/)).toContain('said-error');
  });

  it('that is set is tried again, gets another limit, and is removed', async () => {
    const user = await open(POINTER);
    answer('pointer.try', () => null);
    await press(user, 'Test again');
    expect(await tone(/^It works/)).toContain('said-ok');
    await waitFor(() => expect(field(/^Monthly limit/).value).toBe('20.00'));
    await user.clear(field(/^Monthly limit/));
    await user.type(field(/^Monthly limit/), '7.5');
    await press(user, 'Change limit');
    expect(await tone('Limit changed')).toContain('said-ok');
    expect(asked('pointer.change')).toEqual([{ month: '750' }]);
    await press(user, 'Remove wallet address');
    expect(await tone(/^Wallet address removed/)).toContain('said-ok');
    expect(await screen.findByLabelText('Wallet address or payment pointer')).toBeTruthy();
  });
});
