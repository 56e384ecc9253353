import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { PendingNote } from '../../popup/tips/PendingNote';
import type { Tip } from '../../src/tips/tip';
import { aQuote, aTip } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';
import { pseudo, speak } from './words';

const LATER = '2126-03-01T10:00:00.000Z';
const AT_LIBERAPAY = {
  ...{ rail: 'link', address: 'https://liberapay.com/ann', host: 'liberapay.com', label: 'Liberapay' },
  grade: 'page',
} as Tip['payee'];
const opened = (id: string, more: Partial<Tip> = {}): Tip =>
  aTip({ step: 'opened' }, { id, manner: 'open', msat: 0, payee: AT_LIBERAPAY, ...more });
const named = (creator: string): Tip['work'] => ({ about: `https://${creator}.example/`, title: 'A walk', creator });

const open = (tips: Tip[], page = '') => {
  const onEnd = jest.fn();
  answer('tips.say', ({ id }) => opened(id));
  const acts: Promise<string>[] = [];
  const note = (left: Tip[], at = page) => (
    <PendingNote tips={left} page={at} onAct={(doing) => void acts.push(doing())} onEnd={onEnd} />
  );
  const user = show(note(tips));
  return { user, onEnd, acts, note };
};
const question = () => screen.getByRole('heading').textContent;
const press = (user: ReturnType<typeof show>, name: string) => user.click(screen.getByRole('button', { name }));

describe('the note on top of the toolbar window', () => {
  afterEach(() => speak());

  it.each([
    ['how much, to whom and where', {}, 'Did you pay €2.00 to Ann Fell (Liberapay)?'],
    ['to whom and where', { spoken: null }, 'Did you pay Ann Fell (Liberapay)?'],
    [
      'for what, where nobody is named',
      { work: { about: 'https://a.example/', title: 'A walk', creator: null } },
      'Did you pay €2.00 for A walk (Liberapay)?',
    ],
    [
      'for what and where',
      { spoken: null, work: { about: 'https://a.example/', title: null, creator: null } },
      'Did you pay for https://a.example/ (Liberapay)?',
    ],
  ])('asks of one that only the person knows: %s', (_, more, words) => {
    open([opened('one', { spoken: { amount: 2, currency: 'EUR' }, ...more })]);
    expect(question()).toBe(words);
    expect(screen.getByRole('region', { name: 'Did you pay?' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Review' }).getAttribute('href')).toBe('library.html#thanks/pending');
  });

  it.each([
    ['I paid', true],
    ['I didn’t pay', false],
  ])('takes “%s” for an answer', async (name, paid) => {
    const { user } = open([opened('one')]);
    await press(user, name);
    expect(asked('tips.say')).toEqual([{ id: 'one', paid }]);
  });

  it('asks one after the other, says how many come, and puts off to the end of this opening', async () => {
    const { user, onEnd } = open(['Ann', 'Bo', 'Cy'].map((name) => opened(name, { work: named(name) })));
    expect(question()).toContain('Ann');
    expect(screen.getByText('2 more')).toBeTruthy();
    await press(user, 'Later');
    expect(question()).toContain('Bo');
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    await press(user, 'Later');
    expect(screen.queryByText(/more$/)).toBeNull();
    await press(user, 'Later');
    expect(screen.getByRole('status').textContent).toBe('3 tips aren’t finished yet. Review');
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(asked('tips.say')).toEqual([]);
  });

  it('takes a double click for one answer: the next question is not answered by it', async () => {
    const { user } = open(['Ann', 'Bo', 'Cy'].map((name) => opened(name, { work: named(name) })));
    await user.dblClick(screen.getByRole('button', { name: 'Later' }));
    expect(question()).toContain('Bo');
  });

  it('asks first of the one that was opened on the page in front', () => {
    const ko = { ...AT_LIBERAPAY, address: 'https://ko-fi.com/bo', host: 'ko-fi.com', label: 'Ko-fi' } as Tip['payee'];
    open(
      [opened('bo', { work: named('Bo'), payee: ko }), opened('ann', { work: named('Ann') })],
      'https://liberapay.com/ann',
    );
    expect(question()).toBe('Did you pay Ann (Liberapay)?');
  });

  it('of an invoice takes no “I didn’t pay” while somebody can pay it still', () => {
    open([aTip({ step: 'waiting', quote: { ...aQuote, verify: null, expiresAt: LATER } }, { manner: 'invoice' })]);
    expect(question()).toBe('Did you pay 21 sats to Ann Fell (ann)?');
    expect(screen.queryByRole('button', { name: 'I didn’t pay' })).toBeNull();
  });

  it('only counts what others can still be asked about, and leads to it', () => {
    open([
      aTip({ step: 'unknown', quote: { ...aQuote, expiresAt: LATER }, event: '' }),
      aTip({ step: 'waiting', quote: { ...aQuote, expiresAt: LATER } }, { id: 'seen', manner: 'invoice' }),
      aTip({ step: 'sending', quote: aQuote, event: '' }, { id: 'sending' }),
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 tips aren’t finished yet. Review');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing while Commoner itself is at work', () => {
    open([aTip({ step: 'draft' })]);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('keeps a name of another direction apart, in a language from right to left', async () => {
    speak(pseudo('ar', 'arabic'), 'ar');
    open([opened('one', { spoken: { amount: 2, currency: 'EUR' } })]);
    await waitFor(() => expect(screen.getByRole('heading').querySelectorAll('bdi')).toHaveLength(3));
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });
});
