import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { NO_QUERY } from '../../popup/platform/route';
import type { Undoable } from '../../popup/ui/Toast';
import type { Entry } from '../../src/library/entry';
import { answer, asked } from './background';
import { Kept } from './kept-screen';
import { AT, aCredit, aKept, aPage, BROCHURE, counting } from './made-up';
import { show } from './show';

const TARN = aKept('tarn', { title: 'Tarn' });
const FELL = aKept('fell', { title: 'Fell' });
const USE = aCredit('use', { title: 'Used' });

const open = (entries: Entry[]) => {
  answer('library.list', () => aPage(entries));
  answer('library.count', () => counting());
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  const onDone = jest.fn<(done: Undoable) => void>();
  return { user: show(<Kept query={NO_QUERY} onDone={onDone} />), onDone };
};
const bar = () => screen.getByRole('region', { name: 'Actions for the selected entries' });
const choose = async (user: ReturnType<typeof show>, ...titles: string[]) => {
  for (const title of titles) await user.click(await screen.findByRole('checkbox', { name: `Select ${title}` }));
};

describe('several entries', () => {
  it('that are chosen can be combined, exported, or all that are found be chosen', async () => {
    const { user } = open([TARN, FELL, USE]);
    await choose(user, 'Tarn', 'Fell');
    expect(bar().textContent).toContain('2 selected');
    const to = (name: string) => within(bar()).getByRole('link', { name }).getAttribute('href');
    expect(to('Check license compatibility')).toBe('#combine/tarn/fell');
    expect(to('Export selected')).toBe('#take/export/tarn/fell');
    await user.click(within(bar()).getByRole('button', { name: 'Select all 3' }));
    expect(to('Export selected')).toBe('#take/export');
    await user.click(within(bar()).getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByRole('region', { name: /selected/ })).toBeNull();
  });

  it('are deleted at once, with a way back', async () => {
    answer('library.delete', () => ({ deleted: AT, count: 2 }));
    answer('library.restore', () => ({ count: 2 }));
    const { user, onDone } = open([TARN, FELL]);
    await choose(user, 'Tarn', 'Fell');
    await user.click(within(bar()).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(asked('library.delete')).toEqual([{ selection: { ids: ['tarn', 'fell'], credits: true } }]);
    const [done] = onDone.mock.calls[0] ?? [];
    expect(done?.text).toBe('2 entries deleted');
    await done?.undo();
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
  });

  it('get a tag, or go into a project', async () => {
    answer('library.edit', () => ({ changed: ['tarn'], at: AT }));
    const { user, onDone } = open([TARN]);
    await choose(user, 'Tarn');
    await user.type(within(bar()).getByRole('textbox', { name: 'Tag' }), ' sky {Enter}');
    await waitFor(() => expect(onDone.mock.calls.at(-1)?.[0].text).toBe('Tagged with “sky”'));
    await user.selectOptions(within(bar()).getByRole('combobox', { name: 'Add to project' }), 'Brochure');
    await waitFor(() => expect(onDone.mock.calls.at(-1)?.[0].text).toBe('Added to “Brochure”'));
    const selection = { ids: ['tarn'] };
    expect(asked('library.edit')).toEqual([
      { selection, edit: { addTags: ['sky'] } },
      { selection, edit: { addProjects: ['brochure'] } },
    ]);
  });

  it('that could not be changed say so and that nothing was, and the tag stays in its field', async () => {
    answer('library.lastAct', () => null);
    const { user, onDone } = open([TARN]);
    await choose(user, 'Tarn');
    const tag = within(bar()).getByRole<HTMLInputElement>('textbox', { name: 'Tag' });
    await user.type(tag, 'sky{Enter}');
    expect(await screen.findByText(/library\.edit.* Nothing was changed\.$/)).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
    expect(tag.value).toBe('sky');
  });
});
