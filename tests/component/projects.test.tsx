import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ProjectsScreen } from '../../popup/library/ProjectsScreen';
import { answer, asked } from './background';
import { BROCHURE, counting } from './made-up';
import { show } from './show';

const open = async (projects = [BROCHURE]) => {
  answer('project.list', () => projects);
  answer('library.count', () => counting({ project: [{ value: BROCHURE.id, count: 3 }] }));
  const user = show(<ProjectsScreen />);
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New project' });
  return { user, name, make: screen.getByRole('button', { name: 'Create' }) };
};

describe('the projects', () => {
  it('are listed with how much is in each, and lead to it', async () => {
    await open();
    expect((await screen.findByRole('link', { name: 'Brochure' })).getAttribute('href')).toBe('#project/brochure');
    expect(await screen.findByText(/^3 works/)).toBeTruthy();
  });

  it('are said to be none, and what one is for', async () => {
    await open([]);
    expect(await screen.findByRole('heading', { name: 'No projects yet' })).toBeTruthy();
  });

  it('are said not to be readable where they are not', async () => {
    show(<ProjectsScreen />);
    expect(await screen.findByText(/nobody answers project\.list/)).toBeTruthy();
  });
});

describe('a new project', () => {
  it('is made by its name without the spaces around it, and the field is empty for the next', async () => {
    answer('project.write', () => BROCHURE);
    const { user, name, make } = await open();
    expect(make.hasAttribute('disabled')).toBe(true);
    await user.type(name, ' Album ');
    await user.click(make);
    expect(asked('project.write')).toEqual([{ id: null, name: 'Album' }]);
    await waitFor(() => expect(asked('project.list')).toHaveLength(2));
    expect(name.value).toBe('');
  });

  it('that could not be made is said, and its name stays in the field', async () => {
    const { user, name, make } = await open();
    await user.type(name, 'Album');
    await user.click(make);
    expect(await screen.findByText(/nobody answers project\.write/)).toBeTruthy();
    expect(name.value).toBe('Album');
  });
});
