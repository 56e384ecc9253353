import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { storage, tabs } from '../../popup/platform/browser';
import type { PageRequest } from '../../src/message/contract';
import type { Work } from '../../src/work/work';
import { answer } from './background';
import { aSeen, aSignal, aWork, license } from './made-up';
import { show } from './show';

const { query, sendMessage, connect } = tabs;
const { session } = storage;
const PICTURE = 'data:image/webp;base64,AAAA';
let said: unknown[];
let isLineOpen: boolean;
let kept: Record<string, unknown>;
let drawn: (addresses: string[]) => unknown;
let asked: PageRequest[];
beforeEach(() => {
  said = [];
  asked = [];
  isLineOpen = false;
  kept = {};
  drawn = (addresses) => addresses.map(() => PICTURE);
  Object.assign(tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async (_: number, request: PageRequest) => {
      asked.push(request);
      return request.ask === 'page.shown' ? drawn(request.addresses) : true;
    },
    connect: () => {
      isLineOpen = true;
      return {
        onDisconnect: { addListener: () => undefined },
        postMessage: (at: unknown) => said.push(at),
        disconnect: () => {
          isLineOpen = false;
        },
      };
    },
  });
  Object.assign(storage, {
    session: { get: async () => kept, set: async (more: object) => Object.assign(kept, more) },
  });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage, connect });
  Object.assign(storage, { session });
});

const address = (i: number) => `https://photos.example/${4711000 + i}.jpg`;
const many = (amount: number, more: (i: number) => Partial<Work> = () => ({})): Work[] =>
  Array.from({ length: amount }, (_, i) =>
    aWork({
      id: address(i),
      address: address(i),
      title: `Gate ${i}`,
      evidence: [aSignal({ place: `1/${i}` })],
      ...more(i),
    }),
  );
const open = async (works: Work[]) => {
  answer('page.read', () => aSeen(works));
  const user = show(<SeenScreen />);
  await screen.findAllByRole('article');
  return user;
};
const row = (name: string) => screen.getByRole('button', { name, expanded: false });
const card = (i: number) => screen.getAllByRole('article')[i] as HTMLElement;

describe('the works of a page', () => {
  it('are rows with a name, a creator and a license, of which the first is open', async () => {
    await open(many(3));
    expect(screen.getByRole('button', { name: 'Gate 0', expanded: true })).toBeTruthy();
    expect(card(1).textContent).toMatch(/Gate 1.*Ann Fell.*CC BY 4\.0/);
    expect(within(card(1)).getAllByRole('button')).toEqual([row('Gate 1')]);
    expect(screen.getAllByRole('button', { name: 'Copy credit' })).toHaveLength(1);
  });

  it('need one stop of the keyboard for each row', async () => {
    await open(many(60));
    const stops = document.querySelectorAll('button:not([tabindex="-1"]), a[href], summary, input, select');
    expect(stops.length).toBeLessThan(60 + 25);
    expect(stops.length).toBeLessThan(200);
  });

  it('open and close in their place, several at a time, and are as they were when the window is opened again', async () => {
    const user = await open(many(3));
    await user.click(row('Gate 2'));
    expect(screen.getAllByRole('button', { name: /^Copy credit Gate [02]$/ })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Gate 0', expanded: true }));
    expect(document.activeElement).toBe(row('Gate 0'));
    const { unmount } = await import('@testing-library/preact').then(({ render }) => render(<SeenScreen />));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Gate 2', expanded: true })).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Gate 0', expanded: true })).toBeNull();
    unmount();
  });

  it('are open where there is but one, with no button that would close it', async () => {
    await open(many(1));
    expect(screen.getByRole('heading', { name: 'Gate 0', level: 2 })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gate 0' })).toBeNull();
  });

  it('are told apart where they have no title, and each control says what it is about', async () => {
    const user = await open(many(2, () => ({ title: null })));
    await user.click(row('Photo by Ann Fell (2)'));
    // Several are open: the name itself says which, as a list of all buttons reads it.
    for (const work of ['Photo by Ann Fell (1)', 'Photo by Ann Fell (2)'])
      for (const act of ['Copy credit', 'More credit formats', 'Save', 'Save with credit', 'Tip'])
        expect(screen.getAllByRole('button', { name: `${act} ${work}` })).toHaveLength(1);
    await waitFor(() => expect(screen.getAllByRole('figure')[0]?.textContent).toContain('Ann Fell'));
    expect(screen.getAllByRole('figure')[0]?.textContent).not.toContain('Photo by');
  });

  it('are sixty at first, those in view before the others, and all of them on a press', async () => {
    const user = await open(many(62));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(60));
    await user.click(screen.getByRole('button', { name: 'Show all 62' }));
    expect(screen.getAllByRole('article')).toHaveLength(62);
  });
});

describe('the pictures of works', () => {
  it('are drawn by the page from what it has, a few at a time', async () => {
    await open(many(30));
    await waitFor(() => expect(document.querySelectorAll('.work-picture img')).toHaveLength(30));
    const questions = asked.filter(({ ask }) => ask === 'page.shown');
    expect(questions).toMatchObject([
      { addresses: { length: 12 } },
      { addresses: { length: 12 } },
      { addresses: { length: 6 } },
    ]);
    expect(asked.some(({ ask }) => ask === 'page.thumbnail')).toBe(false);
  });

  it('are the sign of their kind where the page cannot draw them, or hands over something else', async () => {
    drawn = () => [null, 'https://tracker.example/pixel.png'];
    await open(many(2));
    await waitFor(() => expect(asked.some(({ ask }) => ask === 'page.shown')).toBe(true));
    expect(document.querySelectorAll('.work-picture svg')).toHaveLength(2);
    expect(document.querySelector('.work-picture img')).toBeNull();
  });

  it('scroll the page to the work on a press', async () => {
    const user = await open(many(2));
    await user.click(screen.getByRole('button', { name: 'Show “Gate 0” on the page' }));
    expect(await screen.findByText('Marked on the page')).toBeTruthy();
    expect(asked).toContainEqual({ ask: 'page.reveal', place: '1/0', picture: address(0) });
  });
});

describe('the work that a person points at', () => {
  it('is marked on the page until the pointer leaves it, and nothing is scrolled', async () => {
    await open(many(2));
    fireEvent.mouseEnter(card(1));
    expect(said).toEqual([{ place: '1/1', picture: address(1) }]);
    fireEvent.mouseLeave(card(1));
    expect(said.at(-1)).toBeNull();
    expect(asked.some(({ ask }) => ask === 'page.reveal')).toBe(false);
  });

  it('is the one of the keyboard where the pointer is at none, and stays so within it', async () => {
    const user = await open(many(3));
    row('Gate 1').focus();
    fireEvent.mouseEnter(card(2));
    fireEvent.mouseLeave(card(2));
    await user.tab();
    const places = said.map((at) => (at as { place: string } | null)?.place);
    expect(places).toEqual(['1/1', '1/2', '1/1', undefined, '1/2']);
    (document.activeElement as HTMLElement).blur();
    expect(said.at(-1)).toBeNull();
  });

  it('is not marked any more when the window shows something else', async () => {
    const user = await open(many(2));
    fireEvent.mouseEnter(card(1));
    expect(isLineOpen).toBe(true);
    await user.click(screen.getByRole('button', { name: 'More about this page' }));
    await user.click(screen.getByRole('menuitem', { name: 'Help' }));
    await waitFor(() => expect(isLineOpen).toBe(false));
  });
});

describe('the filter', () => {
  const filter = () => screen.getByRole('searchbox', { name: 'Filter works' });
  const mixed = () =>
    many(9, (i) => ({
      ...(i === 3 ? { creators: [{ name: 'Zoë Ort', address: null }] } : {}),
      ...(i === 4 ? { licenses: [license('CC0-1.0')] } : {}),
    }));

  it('is not there for eight works', async () => {
    await open(many(8));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it.each([
    ['a name', 'gate 7', ['Gate 7']],
    ['a creator, whatever the diacritics', 'ZOE', ['Gate 3']],
    ['a license', 'cc0', ['Gate 4']],
  ])('finds by %s, and says how many', async (_, words, names) => {
    const user = await open(mixed());
    await user.type(filter(), words);
    expect(screen.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent)).toEqual(names);
    expect(screen.getByText('1 of 9 works').getAttribute('role')).toBe('status');
  });

  it('says that nothing is found, and is emptied by Escape', async () => {
    const user = await open(mixed());
    await user.type(filter(), 'otter');
    expect(screen.getByRole('heading', { name: 'No results' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('article')).toHaveLength(9);
  });
});

describe('the menu of the window', () => {
  it('looks again, and helps in the place of the works', async () => {
    const user = await open(many(2));
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'More about this page' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    await choose('Help');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Help' })));
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the works' }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    await choose('Check again');
    await waitFor(() => expect(asked).toContainEqual({ ask: 'page.look' }));
  });
});
