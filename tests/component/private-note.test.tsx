import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import { ThankScreen } from '../../popup/tips/ThankScreen';
import { ThanksScreen } from '../../popup/tips/ThanksScreen';
import type { Contact } from '../../src/tips/contacts';
import { aPayee, aRecipient, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const { signal } = aPayee('ann@post.example');
const profile: Contact = {
  signal,
  kind: 'profile',
  address: 'https://social.example/@ann',
  label: 'social.example/@ann',
  grade: 'head',
};
const mail: Contact = {
  signal,
  kind: 'mail',
  address: 'mailto:ann@post.example',
  label: 'ann@post.example',
  grade: 'author',
};
const note = aTip({ step: 'thanked' }, { manner: 'word', msat: 0, payee: null, comment: 'Lovely' });

/** Whether one stands before the other on the screen. */
const isBefore = (first: HTMLElement, second: HTMLElement): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('a creator who cannot be paid', () => {
  const thank = async (contacts: Contact[]) => {
    answer('tips.know', () => knowing({ wallet: null }));
    answer('tips.list', () => []);
    answer('rate.read', () => null);
    const recipient = { ...aRecipient('Ann', []), generation: 0 };
    show(
      <ThankScreen recipients={[recipient]} refused={[]} contacts={contacts} back="Back" onBack={() => undefined} />,
    );
    return screen.findByRole('button', { name: 'Save a private note' });
  };

  it('can be told first, and a private note comes after that', async () => {
    const save = await thank([profile, mail]);
    expect(isBefore(screen.getByRole('link', { name: 'Open profile' }), save)).toBe(true);
    expect(isBefore(screen.getByRole('link', { name: 'Write email' }), save)).toBe(true);
    expect(asked('tips.give')).toEqual([]);
  });

  it('is not said to be thanked where there is only the note', async () => {
    await thank([]);
    expect(screen.queryByRole('button', { name: /thank|^tip/i })).toBeNull();
    expect(screen.queryByText(/Only you see it/)).not.toBeNull();
  });
});

describe('a private note', () => {
  it('is called what it is, says that the creator was not told, and has the ways to tell them before that', async () => {
    answer('tips.read', () => [note]);
    show(<GiftScreen gift={note.gift} rate={null} contacts={[mail]} onGift={() => undefined} />);
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Private note' })).toBeTruthy();
    expect(card.textContent).not.toMatch(/thanked/i);
    const untold = within(card).getByText(/The creator wasn’t told/);
    expect(isBefore(within(card).getByRole('link', { name: 'Write email' }), untold)).toBe(true);
  });

  it('is a note in the ledger too, and counted as one', async () => {
    answer('tips.list', () => [note]);
    answer('tips.know', () => knowing({ wallet: null }));
    answer('rate.read', () => null);
    show(<ThanksScreen />);
    const line = await screen.findByRole('listitem');
    expect(line.textContent).toContain('Private note');
    expect(line.textContent).not.toMatch(/thanked/i);
    expect(screen.queryByText('1 private note')).not.toBeNull();
  });
});
