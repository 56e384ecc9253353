import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { LibraryScreen } from '../../popup/app/LibraryScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { AT, aKept, aPage, BROCHURE, counting } from './made-up';
import { show } from './show';

globalThis.scrollTo = (() => undefined) as typeof scrollTo;

beforeEach(() => {
  answer('library.list', () => aPage([aKept('tarn', { title: 'Tarn' })]));
  answer('library.count', () => counting());
  answer('library.thumbnails', () => ({}));
  answer('library.delete', () => ({ deleted: AT, count: 1 }));
  answer('library.restore', () => ({ count: 1 }));
  answer('project.list', () => [BROCHURE]);
  answer('correction.list', () => []);
  answer('publish.list', () => []);
  answer('settings.read', () => DEFAULT_SETTINGS);
  answer('tips.list', () => []);
  answer('tips.know', () => knowing({ wallet: null }));
  answer('rate.read', () => null);
  answer('key.list', () => []);
  answer('place.list', () => []);
});
afterEach(() => {
  location.hash = '';
  localStorage.clear();
});
/** The entry of the navigation that is marked, and the place under it. */
const current = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map(({ textContent }) => textContent);
const remove = async (user: ReturnType<typeof show>) => {
  await user.click(await screen.findByRole('checkbox', { name: 'Select Tarn' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
};

describe('the tab of the library', () => {
  it.each([
    ['', 'Library', 'Library', 'Works'],
    ['#nowhere', 'Library', 'Library', 'Works'],
    ['#kept?q=tarn', 'Library', 'Library', 'Works'],
    ['#projects', 'Projects', 'Library', 'Projects'],
    ['#project/brochure', 'Brochure', 'Library', 'Projects'],
    ['#overview', 'Insights', 'Library', 'Insights'],
    ['#combine', 'Check license compatibility', 'Library', 'Works'],
    ['#corrections', 'Corrections', 'Library', 'Corrections'],
    ['#take', 'Export', 'Library', 'Export'],
    ['#take/project/brochure', 'Export', 'Library', 'Export'],
    ['#take/import', 'Import', 'Library', 'Import'],
    ['#take/backup', 'Backup and restore', 'Library', 'Backup and restore'],
    ['#entry/gone', 'This isn’t in your library', 'Library', 'Works'],
    ['#share', 'Step 1 of 3: Your work', 'Publish', 'New'],
    ['#shares', 'Published works', 'Publish', 'Mine'],
    ['#open', 'Open a shared work', 'Publish', 'Open a link'],
    ['#thanks', 'Ledger', 'Tips', 'Ledger'],
    ['#thanks/pending', 'Pending', 'Tips', 'Pending'],
    ['#thanks/pot', 'Monthly pot', 'Tips', 'Monthly pot'],
    ['#thanks/pot/2026-03', 'Monthly pot', 'Tips', 'Monthly pot'],
    ['#thanks/budget', 'Budget', 'Tips', 'Budget'],
    ['#thanks/receive', 'Receive', 'Tips', 'Receive'],
    ['#settings', 'General', 'Settings', 'General'],
    ['#settings/wallet', 'Money', 'Settings', 'Money'],
    ['#settings/node', 'Publishing', 'Settings', 'Publishing'],
    ['#settings/data', 'Data', 'Settings', 'Data'],
    ['#settings/about', 'About', 'Settings', 'About'],
  ])('at %s shows its screen, and marks its place', async (hash, heading, section, place) => {
    answer('library.read', () => null);
    location.hash = hash;
    show(<LibraryScreen />);
    expect(await screen.findByRole('heading', { name: heading, level: 1 })).toBeTruthy();
    expect(current()).toEqual([section, place]);
    const name = hash.startsWith('#project/') ? 'Brochure' : `${place} – ${section}`;
    await waitFor(() => expect(document.title).toBe(`${name} – Commoner`));
  });

  it('has a way past the navigation, first of all', async () => {
    const user = show(<LibraryScreen />);
    await screen.findByRole('link', { name: 'Tarn' });
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to content');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('');
  });

  it('follows its address, and moves the focus to what came', async () => {
    show(<LibraryScreen />);
    await screen.findByRole('link', { name: 'Tarn' });
    location.hash = '#corrections';
    await screen.findByRole('heading', { name: 'Corrections', level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });
});

describe('what was just done', () => {
  it('is said with the focus on the way back, and taken back by it', async () => {
    const user = show(<LibraryScreen />);
    await remove(user);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.getByText('1 entry deleted')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await user.click(undo);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
  });

  it('goes away when dismissed, and nothing is taken back', async () => {
    const user = show(<LibraryScreen />);
    await remove(user);
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('1 entry deleted')).toBeNull();
    expect(asked('library.restore')).toEqual([]);
  });

  it('and could not be taken back says why, and the way back stays', async () => {
    answer('library.restore', () => Promise.reject(new Error('swept out')));
    const user = show(<LibraryScreen />);
    await remove(user);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await screen.findByText(/swept out/)).className).toContain('announcement-error');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('by a window that died is told: that it was done, or that nothing was', async () => {
    localStorage.setItem('commoner-act', AT);
    answer('library.lastAct', () => ({ did: 'delete', at: AT, count: 2 }));
    show(<LibraryScreen />);
    expect(await screen.findByText('An interrupted change was finished: 2 entries deleted')).toBeTruthy();
  });

  it('by a window that died before it is told to have changed nothing', async () => {
    localStorage.setItem('commoner-act', AT);
    answer('library.lastAct', () => null);
    show(<LibraryScreen />);
    expect(await screen.findByText(/wasn’t made\. Nothing was changed/)).toBeTruthy();
  });
});
