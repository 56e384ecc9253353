import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { lastList } from '../../popup/library/list-place';
import { NO_QUERY } from '../../popup/platform/route';
import type { EntryQuery } from '../../src/library/query';
import { answer, asked } from './background';
import { Kept } from './kept-screen';
import { AT, aCredit, aKept, aPage, counting } from './made-up';
import { show } from './show';

const TITLES = ['First', 'Second', 'Third'];
const open = async (isFocused = true, query: EntryQuery = NO_QUERY) => {
  answer('library.list', () =>
    aPage(
      TITLES.map((title) => aKept(title, { title })),
      TITLES.length,
      { First: { times: 1, last: AT } },
    ),
  );
  answer('library.count', () => counting());
  answer('project.list', () => []);
  answer('library.thumbnails', () => ({}));
  answer('library.delete', () => ({ deleted: AT, count: 1 }));
  const onDone = jest.fn();
  const user = show(<Kept query={query} onDone={onDone} />);
  const first = await screen.findByRole('link', { name: 'First' });
  if (isFocused) first.focus();
  return { user, onDone };
};
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { name: /^Select / })
    .flatMap(({ checked }, i) => (checked ? [TITLES[i]] : []));
const isAt = (title: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: title })));

describe('the keyboard in the list', () => {
  afterEach(() => {
    // What is shown keeps its place when it goes.
    cleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('goes through it, with one entry at a time in the order of Tab', async () => {
    const { user } = await open();
    await user.keyboard('{ArrowDown}');
    await isAt('Second');
    await user.keyboard('{End}');
    await isAt('Third');
    await user.keyboard('{Home}');
    await isAt('First');
    const links = [...document.querySelectorAll<HTMLElement>('.virtual a')];
    const inOrder = links.filter((link) => link.tabIndex === 0);
    expect(inOrder.map(({ textContent }) => textContent)).toEqual(['First']);
  });

  it('chooses with the space bar, with shift from the last one on, everything, and nothing', async () => {
    const { user } = await open();
    await user.keyboard(' ');
    expect(chosen()).toEqual(['First']);
    await user.keyboard('{End}');
    await isAt('Third');
    await user.keyboard('{Shift>} {/Shift}');
    expect(chosen()).toEqual(TITLES);
    await user.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    await user.keyboard('{Control>}a{/Control}');
    expect(chosen()).toEqual(TITLES);
  });

  it('comes back to the work that was opened, in the list as it was narrowed', async () => {
    const { user } = await open();
    await user.keyboard('{End}');
    await isAt('Third');
    cleanup();
    expect(lastList()).toBe('#kept');
    await open(false);
    await isAt('Third');
    cleanup();
    await open(false, { search: 'f', filter: {} });
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the credits of a work and hides them again', async () => {
    answer('library.uses', () => [aCredit('use')]);
    const { user } = await open();
    const button = screen.getByRole('button', { name: '1 credit First' });
    await user.keyboard('{ArrowRight}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowLeft}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await isAt('First');
  });

  it('deletes the entry that it is at, or what is chosen', async () => {
    const { user, onDone } = await open();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    await user.keyboard(' ');
    await user.keyboard('{ArrowDown}');
    await isAt('Second');
    await user.keyboard(' {Delete}');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));
    expect(asked('library.delete').map(({ selection }) => selection)).toEqual([
      { ids: ['First'], credits: true },
      { ids: ['First', 'Second'], credits: true },
    ]);
  });

  it('means letters where something is written', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('searchbox', { name: 'Search' }));
    await user.keyboard('?{Delete}');
    expect(screen.getByRole('button', { name: 'Keyboard shortcuts' }).getAttribute('aria-expanded')).toBe('false');
    expect(asked('library.delete')).toEqual([]);
  });
});
