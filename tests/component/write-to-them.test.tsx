import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import type { Contact } from '../../src/tips/contacts';
import { aPayee, aTip } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { AT } from './made-up';
import { show } from './show';

const mail: Contact = {
  signal: aPayee('ann@post.example').signal,
  ...{ kind: 'mail', address: 'mailto:ann@post.example', label: 'ann@post.example', grade: 'author' },
};
const note = aTip({ step: 'thanked' }, { manner: 'word', msat: 0, payee: null, comment: 'Lovely' });
const open = (tip = note) => {
  answer('tips.read', () => [tip]);
  return show(<GiftScreen gift="gift-1" rate={null} contacts={[mail]} onGift={() => undefined} />);
};
const letter = () => screen.findByRole<HTMLAnchorElement>('link', { name: 'Write email' });

describe('writing to a creator', () => {
  it('opens a letter with the words of the note and the work', async () => {
    open();
    const { searchParams, pathname } = new URL((await letter()).href);
    expect(pathname).toBe('ann@post.example');
    expect(searchParams.get('subject')).toBe('Thank you for “A walk”');
    expect(searchParams.get('body')).toBe('Lovely\r\n\r\nA walk\r\nhttps://blog.example/walk');
  });

  it('is written down, as something that was opened and no more', async () => {
    answer('tips.wrote', () => note);
    const user = open();
    const link = await letter();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await waitFor(() => expect(asked('tips.wrote')).toEqual([{ id: 'tip-1', to: 'mailto:ann@post.example' }]));
  });

  it('that was begun says when, and that only the person knows whether it was sent', async () => {
    open({ ...note, written: { to: 'mailto:ann@post.example', at: AT } });
    expect(await screen.findByText(/^Opened to write to ann@post\.example, Mar 1, 2026/)).toBeTruthy();
    expect(screen.getByText(/Commoner told no one\./)).toBeTruthy();
  });

  it('that could not be written down says so', async () => {
    const user = open();
    const link = await letter();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    const said = await screen.findByText(/nobody answers tips\.wrote/);
    expect(said.closest('.said')?.className).toContain('said-error');
  });
});
