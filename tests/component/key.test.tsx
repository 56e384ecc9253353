import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { KeySection } from '../../popup/settings/KeySection';
import type { KeyFacts } from '../../src/publish/key';
import { keyError } from '../../src/publish/key';
import { answer, asked } from './background';
import { clipboard, downloaded, downloads } from './files';
import { DID, OTHER_DID } from './made-up';
import { show } from './show';

const PASSPHRASE = 'correct horse battery';
const FILE = new File(['{"key":1}'], 'commoner-key.json');
const open = async (...keys: KeyFacts[]) => {
  answer('key.list', () => keys);
  const user = show(<KeySection />);
  await screen.findByRole('heading', { name: 'Signing key' });
  return user;
};
const mine: KeyFacts = { did: DID, canBackUp: true };
const form = (name: string) => within(screen.getByRole('form', { name }));
const backUp = async (user: ReturnType<typeof show>, first: string, second: string) => {
  await user.type(screen.getByLabelText('Passphrase for the backup'), first);
  await user.type(screen.getByLabelText('Repeat the passphrase'), second);
  await user.click(form('Back up key').getByRole('button', { name: 'Back up key' }));
};
const restore = async (user: ReturnType<typeof show>) => {
  await user.upload(screen.getByLabelText('Select a key backup, or drop it here'), FILE);
  await user.type(screen.getByLabelText('Passphrase of the backup'), PASSPHRASE);
  await user.click(form('Restore key').getByRole('button', { name: 'Restore key' }));
};
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('the key', () => {
  it('is none at first, and can be restored but not backed up', async () => {
    await open();
    expect(screen.getByText(/^You have no key yet/)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Back up key' })).toBeNull();
    expect(screen.getByRole('form', { name: 'Restore key' })).toBeTruthy();
  });

  it('that cannot be read is said as an error', async () => {
    show(<KeySection />);
    expect(await tone(/nobody answers key\.list/)).toContain('said-error');
  });

  it('has its name copied', async () => {
    const user = await open(mine);
    await user.click(screen.getByRole('button', { name: 'Copy public key' }));
    expect(await tone('Public key copied')).toContain('said-ok');
    expect(clipboard()).toEqual([DID]);
  });

  it('is backed up under a passphrase, of which the screen keeps nothing', async () => {
    answer('key.backUp', () => ({ did: DID, text: 'locked' }));
    const user = await open(mine);
    await backUp(user, PASSPHRASE, PASSPHRASE);
    expect(await tone('Saved as commoner-key-EGta2doK.json')).toContain('said-ok');
    expect(asked('key.backUp')).toEqual([{ passphrase: PASSPHRASE }]);
    expect([downloads()[0], await downloaded()]).toEqual(['commoner-key-EGta2doK.json', 'locked']);
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase for the backup').value).toBe('');
  });

  it.each([
    ['short', 'short', 'Passphrase for the backup', 'The passphrase needs at least 12 characters.'],
    [PASSPHRASE, `${PASSPHRASE}!`, 'Repeat the passphrase', 'The passphrases don’t match.'],
  ])('is not backed up under %s and %s: that is told at the field', async (first, second, label, words) => {
    const user = await open(mine);
    await backUp(user, first, second);
    const field = screen.getByLabelText(label);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe(words);
    expect(asked('key.backUp')).toEqual([]);
  });

  it('of before there were backups can be followed by a new one', async () => {
    answer('key.make', () => [mine, { did: OTHER_DID, canBackUp: false }]);
    const user = await open({ did: OTHER_DID, canBackUp: false });
    await user.click(screen.getByRole('button', { name: 'Create new key' }));
    expect(await tone('The new key signs your works from now on.')).toContain('said-ok');
    expect(screen.getByRole('heading', { name: 'Other keys in this browser' })).toBeTruthy();
  });

  it('can be one of the others again', async () => {
    answer('key.use', () => [{ did: OTHER_DID, canBackUp: true }, mine]);
    const user = await open(mine, { did: OTHER_DID, canBackUp: true });
    await user.click(screen.getByRole('button', { name: 'Sign with this key again' }));
    expect(await tone('This key signs your works again.')).toContain('said-ok');
    expect(asked('key.use')).toEqual([{ did: OTHER_DID }]);
  });
});

describe('a key’s backup', () => {
  it('that was not chosen is asked for at its field, which has the focus', async () => {
    const user = await open(mine);
    await user.type(screen.getByLabelText('Passphrase of the backup'), PASSPHRASE);
    await user.click(form('Restore key').getByRole('button', { name: 'Restore key' }));
    const field = screen.getByLabelText('Select a key backup, or drop it here');
    expect(form('Restore key').getByRole('alert').textContent).toBe('Select the backup first.');
    expect(field.getAttribute('aria-describedby')).toBe(form('Restore key').getByRole('alert').id);
    expect(document.activeElement).toBe(field);
    expect(asked('key.restore')).toEqual([]);
    await user.upload(field, FILE);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of another key asks first, and brings it back where the person agrees', async () => {
    answer('key.restore', ({ agreed }) => ({ step: agreed ? 'restored' : 'asks', did: OTHER_DID }));
    const user = await open(mine);
    await restore(user);
    expect((await screen.findByRole('alert')).textContent).toContain(OTHER_DID);
    await user.click(screen.getByRole('button', { name: 'Sign with this key' }));
    expect(await tone('The key is restored and signs your works from now on.')).toContain('said-ok');
    expect(asked('key.restore').map(({ agreed }) => agreed)).toEqual([null, OTHER_DID]);
  });

  it('of another key is left where the person does not agree', async () => {
    answer('key.restore', () => ({ step: 'asks', did: OTHER_DID }));
    const user = await open(mine);
    await restore(user);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(asked('key.restore')).toHaveLength(1);
  });

  it('under another passphrase is told to be so, as an error', async () => {
    answer('key.restore', () => Promise.reject(keyError('passphrase-wrong')));
    const user = await open(mine);
    await restore(user);
    expect(await tone('Wrong passphrase, or the file was changed.')).toContain('said-error');
  });
});
