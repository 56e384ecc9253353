import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { LibraryScreen } from '../../popup/app/LibraryScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
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
});
afterEach(() => {
  location.hash = '';
  localStorage.clear();
});
const current = () =>
  within(screen.getByRole('navigation', { name: 'Commoner' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map(({ textContent }) => textContent);
const remove = async (user: ReturnType<typeof show>) => {
  await user.click(await screen.findByRole('checkbox', { name: 'Choose Tarn' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
};

describe('the tab of the library', () => {
  it.each([
    ['', 'Library', 'Library'],
    ['#nowhere', 'Library', 'Library'],
    ['#projects', 'Projects', 'Projects'],
    ['#project/brochure', 'Brochure', 'Projects'],
    ['#overview', 'Overview', 'Overview'],
    ['#combine', 'May I combine these?', 'Library'],
    ['#share', 'Step 1 of 3: Your work', 'Share a work'],
    ['#shares', 'Shared works', 'Shared works'],
    ['#open', 'Open a shared work', 'Open'],
    ['#corrections', 'Corrections', 'Corrections'],
    ['#take', 'Export and backup', 'Export and backup'],
    ['#entry/gone', 'This is not in your library', 'Library'],
  ])('at %s shows its screen, and marks its place', async (hash, heading, place) => {
    answer('library.read', () => null);
    location.hash = hash;
    show(<LibraryScreen />);
    expect(await screen.findByRole('heading', { name: heading, level: 1 })).toBeTruthy();
    expect(current()).toEqual([place]);
    expect(document.title).toBe(`${place} – Commoner`);
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
    expect(screen.getByText('1 entry deleted.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await user.click(undo);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
  });

  it('goes away when dismissed, and nothing is taken back', async () => {
    const user = show(<LibraryScreen />);
    await remove(user);
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('1 entry deleted.')).toBeNull();
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
    expect(await screen.findByText('What was cut off has been done: 2 entries deleted.')).toBeTruthy();
  });

  it('by a window that died before it is told to have changed nothing', async () => {
    localStorage.setItem('commoner-act', AT);
    answer('library.lastAct', () => null);
    show(<LibraryScreen />);
    expect(await screen.findByText(/has not been done: nothing was changed/)).toBeTruthy();
  });
});
