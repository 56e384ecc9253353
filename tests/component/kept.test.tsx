import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import type { Undoable } from '../../popup/parts/UndoNotice';
import { NO_QUERY } from '../../popup/route';
import { KeptScreen } from '../../popup/screens/KeptScreen';
import type { Entry, EntryQuery } from '../../src/export/entry';
import { answer, asked } from './background';
import { AT, aCredit, aKept, aPage, BROCHURE, counting } from './made-up';
import { show } from './show';

const TARN = aKept('tarn', { title: 'Tarn' }, { tags: ['water'] });
const FELL = aKept('fell', { title: 'Fell' });
const USE = aCredit('use', { title: 'Used' });

const open = (entries: Entry[], query: EntryQuery = NO_QUERY, total = entries.length) => {
  answer('library.list', () => aPage(entries, total));
  answer('library.count', () =>
    counting({
      type: [
        { value: 'kept', count: 2 },
        { value: 'credited', count: 1 },
      ],
    }),
  );
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  const onDone = jest.fn<(done: Undoable) => void>();
  const onProblem = jest.fn<(problem: string) => void>();
  return { user: show(<KeptScreen query={query} onDone={onDone} onProblem={onProblem} />), onDone, onProblem };
};
const bar = () => screen.getByRole('region', { name: 'What to do with those that are chosen' });
const choose = async (user: ReturnType<typeof show>, ...titles: string[]) => {
  for (const title of titles) await user.click(await screen.findByRole('checkbox', { name: `Choose ${title}` }));
};

describe('the library', () => {
  afterEach(() => {
    location.hash = '';
    localStorage.clear();
  });

  it('lists works and credits, each saying which it is and its place', async () => {
    open([TARN, USE]);
    const first = (await screen.findByRole('link', { name: 'Tarn' })).closest('li') as HTMLElement;
    expect(first.textContent).toContain('Ann Fell · CC BY 4.0');
    expect(first.textContent).toContain('Kept · March 1, 2026 · Image · blog.examplewater');
    expect([first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).toEqual(['1', '2']);
    expect(screen.getByRole('link', { name: 'Used' }).closest('li')?.textContent).toContain('Credited');
    expect(screen.getByRole('status').textContent).toBe('2 entries');
  });

  it('that is empty teaches how it fills', async () => {
    open([]);
    expect(await screen.findByRole('heading', { name: 'Your library is empty' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('that cannot be read says why', async () => {
    show(<KeptScreen query={NO_QUERY} onDone={() => undefined} onProblem={() => undefined} />);
    expect(await screen.findByText(/nobody answers library\.list/)).toBeTruthy();
  });

  it('is searched as a person types, in its address', async () => {
    const { user } = open([TARN]);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 't');
    expect(location.hash).toBe('#kept?q=t');
  });

  it('in which nothing fits says so, with a way back to everything', async () => {
    const { user } = open([], { search: 'nowhere', filter: {} }, 3);
    await user.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(location.hash).toBe('#kept');
  });

  it('is narrowed by a value, which can be taken away again', async () => {
    const { user } = open([TARN], { search: '', filter: { type: ['kept'] } }, 3);
    await user.click(await screen.findByRole('button', { name: 'Take away the filter Kind of entry: Works' }));
    expect(location.hash).toBe('#kept');
    await user.click(await screen.findByRole('checkbox', { name: 'Credits 1', hidden: true }));
    expect(location.hash).toBe('#kept?type=kept&type=credited');
    expect(screen.getByRole('status').textContent).toBe('1 of 3 entries');
  });

  it('is shown as pictures where a person likes that, also the next time', async () => {
    const { user } = open([TARN]);
    const pictures = await screen.findByRole('button', { name: 'Pictures' });
    await user.click(pictures);
    expect(pictures.getAttribute('aria-pressed')).toBe('true');
    expect(localStorage.getItem('commoner-view')).toBe('tiles');
  });

  it('says what the keyboard does when asked by a key or a press', async () => {
    const { user } = open([TARN]);
    const keys = await screen.findByRole('button', { name: 'Keyboard' });
    await user.keyboard('?');
    expect(keys.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('go to the search')).toBeTruthy();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('several entries', () => {
  it('that are chosen can be combined, exported, or all that are found be chosen', async () => {
    const { user } = open([TARN, FELL, USE]);
    await choose(user, 'Tarn', 'Fell');
    expect(bar().textContent).toContain('2 chosen');
    const to = (name: string) => within(bar()).getByRole('link', { name }).getAttribute('href');
    expect(to('May I combine these?')).toBe('#combine/tarn/fell');
    expect(to('Export these')).toBe('#take/export/tarn/fell');
    await user.click(within(bar()).getByRole('button', { name: 'Choose all 3' }));
    expect(to('Export these')).toBe('#take/export');
    await user.click(within(bar()).getByRole('button', { name: 'Choose none' }));
    expect(screen.queryByRole('region', { name: /chosen/ })).toBeNull();
  });

  it('are deleted at once, with a way back', async () => {
    answer('library.delete', () => ({ deleted: AT, count: 2 }));
    answer('library.restore', () => ({ count: 2 }));
    const { user, onDone } = open([TARN, FELL]);
    await choose(user, 'Tarn', 'Fell');
    await user.click(within(bar()).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(asked('library.delete')).toEqual([{ selection: { ids: ['tarn', 'fell'] } }]);
    const [done] = onDone.mock.calls[0] ?? [];
    expect(done?.text).toBe('2 entries deleted.');
    await done?.undo();
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
  });

  it('get a tag, or go into a project', async () => {
    answer('library.edit', () => ({ changed: ['tarn'], at: AT }));
    const { user, onDone } = open([TARN]);
    await choose(user, 'Tarn');
    await user.type(within(bar()).getByRole('textbox', { name: 'Tag' }), ' sky {Enter}');
    await waitFor(() => expect(onDone.mock.calls.at(-1)?.[0].text).toBe('Tagged with “sky”.'));
    await user.selectOptions(within(bar()).getByRole('combobox', { name: 'Add to a project' }), 'Brochure');
    await waitFor(() => expect(onDone.mock.calls.at(-1)?.[0].text).toBe('Added to “Brochure”.'));
    const selection = { ids: ['tarn'] };
    expect(asked('library.edit')).toEqual([
      { selection, edit: { addTags: ['sky'] } },
      { selection, edit: { addProjects: ['brochure'] } },
    ]);
  });

  it('that could not be changed say so and that nothing was, and the tag stays in its field', async () => {
    answer('library.lastAct', () => null);
    const { user, onDone, onProblem } = open([TARN]);
    await choose(user, 'Tarn');
    const tag = within(bar()).getByRole<HTMLInputElement>('textbox', { name: 'Tag' });
    await user.type(tag, 'sky{Enter}');
    await waitFor(() => expect(onProblem.mock.calls.at(-1)?.[0]).toMatch(/library\.edit.* Nothing was changed\.$/));
    expect(onDone).not.toHaveBeenCalled();
    expect(tag.value).toBe('sky');
  });
});
