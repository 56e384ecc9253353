import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { sidePanel, tabs } from '../../popup/platform/browser';
import { TIPS_CHANNEL } from '../../src/message/channels';
import { aTip, knowing } from '../unit/popup/a-tip';
import { announce } from './announcing';
import { answer, asked } from './background';
import { aSeen, aWork } from './made-up';
import { show } from './show';

type Hear = (...told: unknown[]) => void;
/** The browser's tabs: the one in front, and who is told of another. */
const event = () => {
  const heard = new Set<Hear>();
  return {
    heard,
    addListener: (hear: Hear) => void heard.add(hear),
    removeListener: (hear: Hear) => void heard.delete(hear),
  };
};
const real = { ...tabs };
const activated = event();
const updated = event();
let front = 1;
const bringToFront = (tab: number) => {
  front = tab;
  for (const hear of activated.heard) hear({ tabId: tab });
};

beforeEach(() => {
  front = 1;
  Object.assign(tabs, { onActivated: activated, onUpdated: updated, query: async () => [{ id: front }] });
  answer('page.read', ({ tab }) => aSeen([aWork({ title: `Work of tab ${tab}` })]));
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
  answer('tips.list', () => []);
  answer('tips.know', () => knowing({ wallet: null }));
  answer('rate.read', () => null);
});
afterEach(() => {
  history.replaceState(null, '', '/');
  Object.assign(tabs, real);
});
const openPanel = async () => {
  history.replaceState(null, '', '/panel.html');
  const user = show(<SeenScreen />);
  await screen.findByRole('heading', { name: 'Work of tab 1' });
  return user;
};

describe('the panel at the side', () => {
  it('goes with the tab in front, and with the page in it', async () => {
    await openPanel();
    bringToFront(2);
    expect(await screen.findByRole('heading', { name: 'Work of tab 2' })).toBeTruthy();
    answer('page.read', () => aSeen([aWork({ title: 'The next page' })]));
    for (const hear of updated.heard) hear(2, { status: 'complete' }, { active: true });
    expect(await screen.findByRole('heading', { name: 'The next page' })).toBeTruthy();
  });

  it('stays at the thanks that are being given while another tab is in front, and goes with it afterwards', async () => {
    const user = await openPanel();
    await user.click(screen.getByRole('button', { name: /^Tip/ }));
    await screen.findByRole('heading', { name: 'Tip the creator' });
    bringToFront(2);
    expect(activated.heard.size).toBe(0);
    expect(screen.getByRole('heading', { name: 'Tip the creator' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the works' }));
    expect(await screen.findByRole('heading', { name: 'Work of tab 2' })).toBeTruthy();
  });

  it('asks whether a tip was paid, the one of the page in front first, and takes the answer', async () => {
    const at = (address: string, id: string, creator: string) =>
      aTip(
        { step: 'opened' },
        {
          ...{ id, manner: 'open', msat: 0, work: { about: `https://${id}.example/`, title: null, creator } },
          payee: { rail: 'link', address, host: new URL(address).host, label: 'Giving', grade: 'head' },
        },
      );
    let open = [at('https://other.example/bo', 'bo', 'Bo'), at('https://blog.example/walk', 'ann', 'Ann')];
    answer('tips.open', () => open);
    answer('tips.say', ({ id }) => {
      open = open.filter((tip) => tip.id !== id);
      return aTip({ step: 'opened' });
    });
    const user = await openPanel();
    const question = () => document.querySelector('.paid-question h2')?.textContent;
    await waitFor(() => expect(question()).toBe('Did you pay Ann (Giving)?'));
    await user.click(screen.getByRole('button', { name: 'I paid' }));
    await waitFor(() => expect(asked('tips.say')).toEqual([{ id: 'ann', paid: true }]));
    await announce(TIPS_CHANNEL);
    await waitFor(() => expect(question()).toBe('Did you pay Bo (Giving)?'));
  });

  it('offers no way to open itself', async () => {
    await openPanel();
    expect(screen.queryByRole('button', { name: 'Open side panel' })).toBeNull();
  });
});

describe('the toolbar window', () => {
  it('opens the panel of its tab', async () => {
    const opened: number[] = [];
    Object.assign(sidePanel ?? {}, { open: async ({ tabId }: { tabId: number }) => opened.push(tabId) });
    const user = show(<SeenScreen />);
    await screen.findByRole('heading', { name: 'Work of tab 1' });
    await user.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(opened).toEqual([1]);
  });

  it('stays with its tab: the browser closes it when another comes', async () => {
    show(<SeenScreen />);
    await screen.findByRole('heading', { name: 'Work of tab 1' });
    expect(activated.heard.size).toBe(0);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Publish' })).toBeTruthy());
  });
});
