import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { EntryScreen } from '../../popup/library/EntryScreen';
import type { KeptWork } from '../../src/library/entry';
import { answer, asked } from './background';
import { AT, aKept, BROCHURE } from './made-up';
import { show } from './show';

const open = async (more: Partial<KeptWork> = {}) => {
  answer('library.read', () => aKept('tarn', {}, more));
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  answer('library.uses', () => []);
  const user = show(<EntryScreen id="tarn" onDone={() => undefined} />);
  await screen.findByRole('region', { name: 'Your notes' });
  return user;
};
const accept = () => answer('library.edit', () => ({ changed: ['tarn'], at: AT }));
const edit = (what: object) => ({ selection: { ids: ['tarn'] }, edit: what });
const tag = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tags' });

describe('what a person writes about an entry', () => {
  it('is shown: the note, the tags and the projects', async () => {
    await open({ note: 'For page 3', tags: ['water'], projects: ['brochure'] });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('For page 3');
    expect(screen.getByRole('button', { name: 'Remove tag: water' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Brochure' }).checked).toBe(true),
    );
  });

  it('as a note is written down as it is typed', async () => {
    accept();
    const user = await open();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Sky');
    await waitFor(() => expect(asked('library.edit').at(-1)).toEqual(edit({ note: 'Sky' })));
  });

  it('as a tag is added with a press, and taken away with another', async () => {
    accept();
    const user = await open({ tags: ['water'] });
    expect(screen.getByRole('button', { name: 'Add tag' }).hasAttribute('disabled')).toBe(true);
    await user.type(tag(), ' sky {Enter}');
    await user.click(screen.getByRole('button', { name: 'Remove tag: water' }));
    expect(asked('library.edit')).toEqual([edit({ addTags: ['sky'] }), edit({ removeTags: ['water'] })]);
    expect(tag().value).toBe('');
  });

  it('as a tag that could not be added stays in its field, and that is said', async () => {
    const user = await open();
    await user.type(tag(), 'sky{Enter}');
    const said = await screen.findByText(/nobody answers library\.edit/);
    expect(said.className).toContain('announcement-error');
    expect(tag().value).toBe('sky');
  });

  it('as a project is told apart by whether it is in it', async () => {
    accept();
    const user = await open({ projects: ['brochure'] });
    await user.click(await screen.findByRole('checkbox', { name: 'Brochure' }));
    expect(asked('library.edit')).toEqual([edit({ removeProjects: ['brochure'] })]);
  });
});
