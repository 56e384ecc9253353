import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import type { Payee } from '../../src/tips/payee';
import { aPayee, aRecipient, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const pointer = aPayee('https://wallet.example/ann', {
  rail: 'pointer',
  host: 'wallet.example',
  label: '$wallet.example/ann',
});
const service = aPayee('https://liberapay.com/ann', { rail: 'link', host: 'liberapay.com', grade: 'page' });

const thank = async (...payees: Payee[]) => {
  answer('tips.know', () => knowing({ wallet: null }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  answer('tips.give', () => []);
  answer('tips.read', () => []);
  const user = show(
    <ThankScreen
      recipients={[{ ...aRecipient('Ann', payees), generation: 0 }]}
      refused={[]}
      contacts={[]}
      back="Back"
      onBack={() => undefined}
    />,
  );
  await screen.findByRole('group', { name: 'To Ann' });
  return user;
};

describe('a creator who can be paid by Web Monetization', () => {
  it('is not paid there by itself: nothing is selected, and no button opens the pointer as a page', async () => {
    await thank(pointer);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: pointer.address }).checked).toBe(false);
    expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /wallet\.example/ })).toBeNull();
  });

  it('is paid at the service beside it, and the pointer can be chosen to be copied', async () => {
    const user = await thank(service, pointer);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: service.address }).checked).toBe(true);
    expect(screen.queryByRole('button', { name: 'Open liberapay.com' })).not.toBeNull();
    await user.click(screen.getByRole('radio', { name: pointer.address }));
    await user.click(screen.getByRole('button', { name: 'Show address' }));
    expect(asked('tips.give')).toMatchObject([{ parts: [{ manner: 'open', payee: { rail: 'pointer' } }] }]);
  });
});
