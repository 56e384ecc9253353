import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { FollowingScreen } from '../../popup/following/FollowingScreen';
import type { Followed, News } from '../../src/catalogue/followed';
import { catalogueError } from '../../src/catalogue/problem';
import { CATALOGUE_CHANNEL } from '../../src/message/channels';
import { announce } from './announcing';
import { answer, asked } from './background';
import { AT, CID, DID } from './made-up';
import { show } from './show';

const aFollowed = (more: Partial<Followed> = {}): Followed => ({
  ...{ id: 'ada', address: 'https://ada.example/works/', name: 'Ada’s works', key: DID, followedAt: AT, checkedAt: AT },
  ...{
    known: { version: 2, cid: 'bafy' },
    daily: false,
    problem: null,
    odd: null,
    kinds: { work: 3 },
    unread: 0,
    pages: [],
  },
  ...more,
});
const aNews = (more: Partial<News> = {}): News => ({
  ...{ followed: 'ada', kind: 'work', id: `ipfs://${CID}`, name: 'Tarn at dawn', license: 'CC-BY-4.0', published: AT },
  ...{ foundAt: AT, isNew: true },
  ...more,
});

let followed: Followed[];
let news: News[];
beforeEach(() => {
  followed = [aFollowed()];
  news = [aNews()];
  answer('settings.read', () => ({ kuboAddress: 'http://127.0.0.1:5001', creator: '' }));
  answer('following.list', () => followed);
  answer('following.news', ({ limit, fresh }) => {
    const listed = fresh ? news.filter(({ isNew }) => isNew) : news;
    return { news: listed.slice(0, limit), fresh: news.filter(({ isNew }) => isNew).length, next: '' };
  });
  answer('following.see', () => null);
});
const open = () => show(<FollowingScreen />);
const press = async (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('the catalogues that are followed', () => {
  it('are none, and it is said how one is', async () => {
    [followed, news] = [[], []];
    open();
    expect(await screen.findByRole('heading', { name: 'You follow no catalogue yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Look for new works' })).toBeNull();
  });

  it('show what is new, with its license and whose it is, and a work opens like every shared work', async () => {
    const user = open();
    expect(await screen.findByRole('heading', { name: '1 new work' })).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'Tarn at dawn' });
    expect(link.getAttribute('href')).toBe(`#open/${CID}`);
    expect(link.closest('li')?.textContent).toContain('CC BY 4.0');
    expect(link.closest('li')?.textContent).toContain('Ada’s works');
    await user.click(link);
    expect(asked('following.see')).toEqual([{ followed: 'ada', key: `work ipfs://${CID}` }]);
  });

  it('are asked with a press, which says whom, and not before', async () => {
    answer('following.look', () => {
      news = [aNews({ id: 'ipfs://new', name: 'A new walk' }), ...news];
      return followed;
    });
    const user = open();
    expect(await screen.findByText('This asks: ada.example')).toBeTruthy();
    expect(asked('following.look')).toEqual([]);
    await press(user, 'Look for new works');
    expect(asked('following.look')).toEqual([{ id: '' }]);
    await waitFor(() =>
      expect(screen.getAllByRole('status').some(({ textContent }) => textContent === '1 new work')).toBe(true),
    );
    await announce(CATALOGUE_CHANNEL);
    expect(await screen.findByText('A new walk')).toBeTruthy();
  });

  it('are all marked as seen with a press', async () => {
    answer('following.see', () => {
      news = news.map((each) => ({ ...each, isNew: false }));
      return null;
    });
    const user = open();
    await press(user, 'Mark all as seen');
    expect(asked('following.see')).toEqual([{ followed: '', key: '' }]);
    expect(await screen.findByRole('heading', { name: 'Nothing new' })).toBeTruthy();
  });

  it.each([
    ['other-key', 'Another key signed this catalogue'],
    ['older', 'An older version is shown'],
    ['unsigned', 'no valid signature'],
    ['page-broken', 'A part of the catalogue is missing'],
  ] as const)('of which nothing was taken say so loudly, and that nothing was lost: %s', async (code, words) => {
    followed = [aFollowed({ problem: { code, detail: 'did:key:zOther' } })];
    open();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words);
    expect(alert.textContent).toContain('What was known before is still here');
    expect(screen.queryByRole('button', { name: /Take version/ })).toBeNull();
  });

  it('that forked are gone on with only where the person says so', async () => {
    followed = [aFollowed({ problem: { code: 'forked', detail: '2 → 3' }, odd: { version: 3, cid: 'bafyodd' } })];
    answer('following.accept', () => followed);
    const user = open();
    await press(user, 'Take version 3');
    expect(asked('following.accept')).toEqual([{ id: 'ada', cid: 'bafyodd' }]);
  });

  it('are asked daily only where the person chooses that, who is told what is asked from whom', async () => {
    answer('following.change', ({ daily }) => {
      followed = [aFollowed({ daily })];
      return followed;
    });
    const user = open();
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Look once a day' });
    expect(box.checked).toBe(false);
    expect(screen.getByText(/ada\.example is asked for the catalogue and sees your network address/)).toBeTruthy();
    await user.click(box);
    expect(asked('following.change')).toEqual([{ id: 'ada', daily: true }]);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
  });

  it('are followed no more with a press', async () => {
    answer('following.unfollow', () => {
      [followed, news] = [[], []];
      return [];
    });
    const user = open();
    await press(user, 'Unfollow');
    expect(asked('following.unfollow')).toEqual([{ id: 'ada' }]);
    expect(await screen.findByText(/No longer following Ada’s works/)).toBeTruthy();
  });

  it('name kinds that are no works, also those that nobody knows yet', async () => {
    followed = [aFollowed({ kinds: { work: 1, recognition: 2, greeting: 1 }, unread: 1 })];
    news = [aNews({ kind: 'greeting', id: 'urn:1', name: 'Hello', license: '' }), aNews({ kind: 'call', id: 'urn:2' })];
    open();
    const card = (await screen.findByRole('heading', { name: 'Ada’s works' })).closest('article') as HTMLElement;
    expect(within(card).getByText('greeting')).toBeTruthy();
    expect(card.textContent).toContain('1 item in it was not understood');
    expect((await screen.findByText('Hello')).closest('li')?.querySelector('code')?.textContent).toBe('greeting');
    expect(screen.getByText('Call')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hello' })).toBeNull();
  });

  it('list everything in one of them, once that is opened', async () => {
    const user = open();
    news = [aNews(), aNews({ id: 'ipfs://old', name: 'An old walk', isNew: false })];
    await user.click(await screen.findByText('Everything in it'));
    expect(await screen.findByText('An old walk')).toBeTruthy();
    expect(asked('following.news').at(-1)).toMatchObject({ followed: 'ada', fresh: false });
  });

  it('are shown as they change, when that is announced', async () => {
    open();
    await screen.findByRole('heading', { name: 'Ada’s works' });
    followed = [aFollowed({ name: 'Ada’s new name' })];
    await announce(CATALOGUE_CHANNEL);
    expect(await screen.findByRole('heading', { name: 'Ada’s new name' })).toBeTruthy();
  });
});

describe('the form to follow a catalogue', () => {
  const field = () => screen.findByRole('textbox', { name: 'Address of the catalogue' });

  it('follows what is written', async () => {
    answer('following.follow', () => aFollowed());
    const user = open();
    await user.type(await field(), ' ipns://k51abc ');
    await press(user, 'Follow');
    expect(asked('following.follow')).toEqual([{ address: 'ipns://k51abc', page: '', key: '' }]);
    expect(await screen.findByText('Following Ada’s works')).toBeTruthy();
  });

  it('says what is missing, at the field', async () => {
    const user = open();
    await press(user, 'Follow');
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    expect(asked('following.follow')).toEqual([]);
  });

  it('says why there is nothing to follow', async () => {
    answer('following.follow', () => Promise.reject(catalogueError('no-catalogue', 'ada.example')));
    const user = open();
    await user.type(await field(), 'http://127.0.0.1/');
    await press(user, 'Follow');
    expect((await screen.findByText('There is no catalogue at this address.')).closest('[role=alert]')).toBeTruthy();
  });
});
