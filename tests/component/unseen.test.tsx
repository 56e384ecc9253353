import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { tabs } from '../../popup/platform/browser';
import { answer } from './background';
import { aSeen, aWork } from './made-up';
import { show } from './show';

const before = { ...tabs };
let isThere: boolean;
let reloaded: number[];
beforeEach(() => {
  isThere = false;
  reloaded = [];
  Object.assign(tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async () => (isThere ? true : null),
    reload: async (tab: number) => {
      reloaded.push(tab);
      isThere = true;
    },
  });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
  answer('page.read', () => (isThere ? aSeen([aWork()]) : null));
});
afterEach(() => {
  for (const name of Object.keys(tabs)) delete (tabs as unknown as Record<string, unknown>)[name];
  Object.assign(tabs, before);
});
const refuse = async () => {
  throw new Error('Cannot access a chrome:// URL');
};
/** What Chromium answers of a page that an extension may read, and of one that it may not. */
const likeChromium = (isOpen: boolean) =>
  Object.assign(tabs, {
    get: async () => ({ id: 7 }),
    getZoomSettings: async () => ({ mode: 'automatic' }),
    setZoomSettings: isOpen ? async () => undefined : refuse,
  });
/** And Firefox, which tells the addresses of those that it may. */
const likeFirefox = (url?: string) => Object.assign(tabs, { get: async () => ({ id: 7, ...(url ? { url } : {}) }) });

describe('a page that nobody answers from', () => {
  it.each([
    ['Chromium', () => likeChromium(true)],
    ['Firefox', () => likeFirefox('https://blog.example/walk')],
  ])('and that was open before is loaded anew on a press, and then its works are shown: %s', async (_, browser) => {
    browser();
    const user = show(<SeenScreen />);
    await user.click(await screen.findByRole('button', { name: 'Reload this page' }));
    expect(await screen.findByRole('heading', { name: 'Tarn at dawn' })).toBeTruthy();
    expect(reloaded).toEqual([7]);
  });

  it.each([
    ['Chromium', () => likeChromium(false)],
    ['Firefox', () => likeFirefox()],
    ['Firefox, of a page of its own', () => likeFirefox('about:addons')],
  ])('and that no extension may read offers no loading: %s', async (_, browser) => {
    browser();
    show(<SeenScreen />);
    expect(await screen.findByText(/^Browsers don’t let extensions read their own pages/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reload this page' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Check again' })).toBeTruthy();
  });

  it('after it was loaded anew is one that no extension may read', async () => {
    likeChromium(true);
    Object.assign(tabs, { get: async () => ({ id: 7, status: 'complete' }), reload: async () => undefined });
    const user = show(<SeenScreen />);
    await user.click(await screen.findByRole('button', { name: 'Reload this page' }));
    expect(await screen.findByText(/^Browsers don’t let extensions/, {}, { timeout: 30_000 })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reload this page' })).toBeNull();
  });

  it('that cannot be loaded anew says why', async () => {
    likeChromium(true);
    Object.assign(tabs, {
      reload: async () => {
        throw new Error('No tab with id: 7');
      },
    });
    const user = show(<SeenScreen />);
    await user.click(await screen.findByRole('button', { name: 'Reload this page' }));
    await waitFor(() => expect(screen.getByText(/No tab with id/)).toBeTruthy());
  });
});
