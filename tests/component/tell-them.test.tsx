import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import type { Contact } from '../../src/tips/contacts';
import type { Tip } from '../../src/tips/tip';
import { webmentionError } from '../../src/webmention/problem';
import { aPayee, aTip } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { AT } from './made-up';
import { show } from './show';

const profile: Contact = {
  signal: aPayee('@ann@social.example').signal,
  ...{ kind: 'profile', address: 'https://social.example/@ann', label: 'social.example/@ann', grade: 'head' },
};
const note = aTip({ step: 'thanked' }, { manner: 'word', msat: 0, payee: null, comment: 'Lovely' });
const PAGE = 'https://blog.example/walk?seen';
const READY = { source: 'https://me.example/lesson', target: PAGE, endpoint: 'https://hooks.example/blog' };
let settings: Settings;
beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS };
  answer('settings.read', () => settings);
  answer('webmention.pages', () => []);
  answer('tips.wrote', () => note);
});
const open = (tip: Tip = note, contacts: Contact[] = [profile]) => {
  answer('tips.read', () => [tip]);
  return show(<GiftScreen gift="gift-1" rate={null} contacts={contacts} page={PAGE} onGift={() => undefined} />);
};

describe('a post that mentions the creator', () => {
  it('asks once at which server the person writes, and remembers it', async () => {
    answer('settings.write', (written) => {
      settings = written;
      return written;
    });
    const user = open();
    const field = await screen.findByRole('textbox', { name: 'Your server in the fediverse' });
    await user.type(field, 'https://my.example/x{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/^Enter the name of a server/);
    await user.clear(field);
    await user.type(field, '@me@my.example');
    await user.click(screen.getByRole('button', { name: 'Use this server' }));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Write a post at my.example' });
    const { host, pathname, searchParams } = new URL(link.href);
    expect([host, pathname]).toEqual(['my.example', '/share']);
    expect(searchParams.get('text')).toBe('Lovely\n\nA walk\n\nhttps://blog.example/walk\n\n@ann@social.example');
    expect(settings.fediverseInstance).toBe('my.example');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await waitFor(() =>
      expect(asked('tips.wrote')).toEqual([{ id: 'tip-1', to: 'https://social.example/@ann', by: 'post' }]),
    );
  });

  it('can be written at another server', async () => {
    settings = { ...settings, fediverseInstance: 'my.example' };
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Another server' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your server in the fediverse' }).value).toBe(
      'my.example',
    );
  });
});

describe('a notice to the page', () => {
  const openNotice = async (tip: Tip = note) => {
    const user = open(tip, []);
    await user.click(await screen.findByText('Notify their page'));
    return user;
  };
  const source = () => screen.findByRole('textbox', { name: 'Your page that links to blog.example' });

  it('is looked for on one press and sent on another', async () => {
    answer('webmention.find', () => READY);
    answer('webmention.send', () => note);
    const user = await openNotice();
    await user.type(await source(), 'https://me.example/lesson#top');
    expect(asked('webmention.find')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Look whether blog.example takes notices' }));
    expect(await screen.findByText(/^blog\.example takes notices at hooks\.example/)).toBeTruthy();
    expect(asked('webmention.find')).toEqual([{ source: 'https://me.example/lesson', target: PAGE }]);
    expect(asked('webmention.send')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send the notice' }));
    expect((await screen.findByText(/^Notice sent\./)).closest('.said')?.className).toContain('said-ok');
    expect(asked('webmention.send')).toEqual([{ ...READY, id: 'tip-1' }]);
  });

  it('offers the pages where the work was used, and what was published from it', async () => {
    answer('webmention.pages', () => [
      { address: 'https://me.example/lesson', from: 'used' },
      { address: 'https://dweb.link/ipfs/bafy/CREDIT.html', from: 'published' },
    ]);
    const user = await openNotice();
    await user.click(await screen.findByRole('button', { name: /^What you published from it/ }));
    expect(((await source()) as HTMLInputElement).value).toBe('https://dweb.link/ipfs/bafy/CREDIT.html');
    expect(asked('webmention.pages')[0]).toEqual({ about: 'https://blog.example/walk' });
  });

  it('is not looked for from a page that nobody else reaches', async () => {
    const user = await openNotice();
    await user.type(await source(), 'http://me.example/{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/^Enter an https:/);
    expect(asked('webmention.find')).toEqual([]);
  });

  it('that cannot be sent says why', async () => {
    answer('webmention.find', () => {
      throw webmentionError('not-linked', PAGE);
    });
    const user = await openNotice();
    await user.type(await source(), 'https://me.example/lesson{Enter}');
    const said = await screen.findByText(/^Your page doesn’t link to it/);
    expect(said.closest('.said')?.className).toContain('said-error');
    expect(screen.queryByRole('button', { name: 'Send the notice' })).toBeNull();
  });

  it('that was sent is noted, and nobody says that the creator wasn’t told', async () => {
    open({ ...note, written: { to: 'https://blog.example/walk', at: AT, by: 'notice' } }, []);
    expect(await screen.findByText(/^A notice was sent to blog\.example\/walk/)).toBeTruthy();
    expect(screen.getByText(/Their site was notified\./)).toBeTruthy();
  });

  it('is offered for a gift of money too, once it was paid', async () => {
    const proof = { grade: 'own-word' as const, preimage: null, feeMsat: null };
    open(aTip({ step: 'settled', quote: null, proof }, { manner: 'open' }), []);
    expect(await screen.findByText('Tell the creator')).toBeTruthy();
    expect(screen.getByText('Notify their page')).toBeTruthy();
  });

  it('is not offered before anything was given', async () => {
    open(aTip({ step: 'opened' }, { manner: 'open' }), []);
    await screen.findByRole('button', { name: 'I paid' });
    expect(screen.queryByText('Notify their page')).toBeNull();
  });
});
