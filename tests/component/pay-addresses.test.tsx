import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { PayAddresses } from '../../popup/tips/receive/PayAddresses';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer, asked } from './background';
import { show } from './show';

const SETTINGS = { ...DEFAULT_SETTINGS, creator: 'Ann', payAddresses: ['ann@wallet.example'] };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Your addresses, one per line/ });
const open = async () => {
  answer('settings.read', () => SETTINGS);
  const user = show(<PayAddresses />);
  await waitFor(() => expect(field().value).toBe('ann@wallet.example'));
  return { user, save: () => user.click(screen.getByRole('button', { name: 'Save' })) };
};
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('how a person can be paid', () => {
  it('is saved line by line, each once, beside the other settings', async () => {
    answer('settings.write', (written) => written);
    const { user, save } = await open();
    await user.type(field(), '\n https://liberapay.com/ann \n\nann@wallet.example');
    await save();
    expect(await tone('Saved')).toContain('said-ok');
    const payAddresses = ['ann@wallet.example', 'https://liberapay.com/ann'];
    expect(asked('settings.write')).toEqual([{ ...SETTINGS, payAddresses }]);
    expect(field().value).toBe(payAddresses.join('\n'));
  });

  it('names the line that is none of these at the field, until it is written anew', async () => {
    const { user, save } = await open();
    await user.type(field(), '\nnonsense');
    await save();
    expect(screen.getByRole('alert').textContent).toBe('Not a payment address: nonsense');
    expect(document.activeElement).toBe(field());
    await user.type(field(), '!');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked('settings.write')).toEqual([]);
  });

  it('takes no more than ten', async () => {
    const { user, save } = await open();
    await user.type(field(), Array.from({ length: 10 }, (_, i) => `\nann${i}@wallet.example`).join(''));
    await save();
    expect(screen.getByRole('alert').textContent).toBe('At most 10 addresses');
  });

  it('that could not be saved says so as an error, and keeps what was written', async () => {
    const { user, save } = await open();
    await user.type(field(), '\nbo@wallet.example');
    await save();
    expect(await tone(/nobody answers settings\.write/)).toContain('said-error');
    expect(field().value).toBe('ann@wallet.example\nbo@wallet.example');
  });

  it('that cannot be read says so as an error', async () => {
    show(<PayAddresses />);
    expect(await tone(/nobody answers settings\.read/)).toContain('said-error');
  });
});
