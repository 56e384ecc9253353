import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { extension, tabs } from '../../popup/platform/browser';
import type { Corrected } from '../../src/correction/correction';
import type { PageRequest } from '../../src/message/contract';
import { aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { clipboard } from './files';
import { aCorrection, aKept, aSeen, aSignal, aWork } from './made-up';
import { show } from './show';

const { query, sendMessage } = tabs;
let page: (request: PageRequest) => unknown;
let heard: PageRequest[];
beforeEach(() => {
  page = () => true;
  heard = [];
  Object.assign(tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async (_tab: number, request: PageRequest) => {
      heard.push(request);
      return page(request);
    },
  });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage });
});
const open = (seen: Corrected | null) => {
  answer('page.read', () => seen);
  return show(<SeenScreen />);
};
const announced = async (words: string | RegExp) =>
  (await screen.findByText(words)).closest('[role=status]')?.className;

describe('the toolbar window', () => {
  it('counts the works of the page in front, and shows each with its license', async () => {
    open(aSeen([aWork(), aWork({ id: 'page', about: 'page', title: 'A walk' })]));
    expect(await screen.findByRole('heading', { name: '2 licensed works on this page', level: 1 })).toBeTruthy();
    const cards = screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
    expect(cards).toEqual(['A walk', 'Tarn at dawn']);
    expect(asked('page.read')).toEqual([{ tab: 7 }]);
  });

  it('shows what the page says to machines apart from its works, and leads only to the web', async () => {
    open(
      aSeen([], {
        machines: [
          { kind: 'rsl', address: 'https://news.example/rsl.xml' },
          { kind: 'tdm-policy', address: 'javascript:alert(1)' },
          { kind: 'tdm-reserved' },
        ],
      }),
    );
    const heading = await screen.findByRole('heading', { name: 'AI and data mining' });
    const section = within(heading.parentElement as HTMLElement);
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toHaveLength(3);
    expect(section.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://news.example/rsl.xml',
    ]);
    expect(
      section.getByText('These terms are about AI training and text and data mining. They aren’t a license.'),
    ).toBeTruthy();
  });

  it('leads from its menu to the check of this page', async () => {
    const opened: string[] = [];
    const { create } = tabs;
    Object.assign(tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
    const user = open(aSeen([]));
    await user.click(await screen.findByRole('button', { name: 'More about this page' }));
    await user.click(screen.getByRole('menuitem', { name: 'Check the credits on this page' }));
    await waitFor(() => expect(opened).toEqual(['chrome-extension://commoner/library.html#check/tab/7']));
    Object.assign(tabs, { create });
  });

  it('leads to the library, to sharing and to the settings', async () => {
    open(aSeen([]));
    const links = within(await screen.findByRole('navigation', { name: 'Commoner' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...['library.html', 'library.html#share', 'library.html#settings'],
    ]);
  });

  it('says that nothing here may be reused, and looks again on a press', async () => {
    const user = open(aSeen([]));
    expect(await screen.findByRole('heading', { name: 'No license found on this page' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(heard).toContainEqual({ ask: 'page.look' }));
  });

  it('says of a page that does nothing that it does not answer', async () => {
    page = () => false;
    open(null);
    expect(await screen.findByRole('heading', { name: 'This page doesn’t respond' })).toBeTruthy();
  });

  it('says why it cannot tell where the background refuses', async () => {
    show(<SeenScreen />);
    expect(await screen.findByText(/nobody answers page\.read/)).toBeTruthy();
  });

  it('asks about all pictures of the page in one press, and of how many a license was told', async () => {
    const upload = 'https://upload.wikimedia.org/wikipedia/commons/a/ab';
    page = ({ ask }) => (ask === 'page.pictures' ? [`${upload}/Tarn.jpg`, `${upload}/Hut.jpg`, '/own.jpg'] : true);
    answer('lookup.inquire', () => ({ step: 'told', told: 1, asked: 2 }));
    const user = open(aSeen([]));
    await user.click(await screen.findByRole('button', { name: 'Check Wikimedia Commons for all 2 pictures' }));
    expect(await announced('Wikimedia Commons gave a license for 1 of 2 pictures.')).toContain('announcement-ok');
    expect(asked('lookup.inquire')).toEqual([{ tab: 7, address: aSeen([]).page.address, kind: 'pictures' }]);
  });

  it('asks about no pictures whose records are all known', async () => {
    const file = (name: string) => `https://upload.wikimedia.org/wikipedia/commons/a/ab/${name}.jpg`;
    page = ({ ask }) => (ask === 'page.pictures' ? [file('Tarn'), file('Hut')] : true);
    const told = (name: string) =>
      aWork({ id: file(name), address: file(name), evidence: [aSignal({ says: 'license', evidence: 'record' })] });
    open(aSeen([told('Tarn'), told('Hut')]));
    await waitFor(() => expect(heard).toContainEqual({ ask: 'page.pictures' }));
    expect(await screen.findByRole('heading', { name: '2 licensed works on this page' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /for all/ })).toBeNull();
  });

  it('says that there is more on the page than was read', async () => {
    open(aSeen([aWork()], { more: true }));
    expect(
      await screen.findByText('This page has more than Commoner reads. You see the first part of it.'),
    ).toBeTruthy();
  });

  it('offers the page’s own ways to support its creator where there is no work to thank for', async () => {
    const about = { says: 'support', evidence: 'meta', value: 'ann@wallet.example', detail: 'head lightning' } as const;
    const user = open(aSeen([], { supports: [aSignal({ ...about, words: '' })] }));
    expect(await screen.findByRole('heading', { name: 'Support the creator' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy address' }));
    expect(await announced('Address copied')).toContain('announcement-ok');
    expect(clipboard()).toEqual(['ann@wallet.example']);
  });

  it('opens thanking in its place, and comes back to the work', async () => {
    answer('tips.know', () => knowing({ wallet: null }));
    answer('rate.read', () => null);
    Object.assign(extension ?? {}, { getViews: () => [] });
    const user = open(aSeen([aWork()]));
    await user.click(await screen.findByRole('button', { name: 'Tip' }));
    expect(await screen.findByRole('heading', { name: 'Tip the creator' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the works' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
  });

  it('says where thanks for a work are under way', async () => {
    const { address, title } = aWork();
    answer('tips.open', () => [aTip({ step: 'opened' }, { work: { about: address, title, creator: null } })]);
    open(aSeen([aWork()]));
    expect(await screen.findByRole('button', { name: 'See tip' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Did you pay?' })).toBeTruthy();
  });
});

describe('a work that a person said to be not licensed', () => {
  const dismissed = aSeen([], { dismissed: [aWork()], corrections: [aCorrection()] });

  it('is listed below, and brought back with a press', async () => {
    const user = open(dismissed);
    const list = await screen.findByRole('region', { name: 'You marked this as not licensed' });
    expect(list.textContent).toContain('It is a logo');
    answer('correction.undo', () => null);
    answer('page.read', () => aSeen([aWork()]));
    answer('work.keep', () => aKept('tarn'));
    await user.click(within(list).getByRole('button', { name: 'Undo your correction of Tarn at dawn' }));
    expect(await announced('Correction removed')).toContain('announcement-ok');
    expect(asked('correction.undo')).toEqual([{ id: 'correction' }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
  });

  it('stays where it could not be brought back, and that is said', async () => {
    const user = open(dismissed);
    await user.click(await screen.findByRole('button', { name: /^Undo your correction/ }));
    expect(await announced(/nobody answers correction\.undo/)).toContain('announcement-error');
    expect(screen.getByRole('region', { name: 'You marked this as not licensed' })).toBeTruthy();
  });
});
