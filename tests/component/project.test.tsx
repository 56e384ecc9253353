import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ProjectScreen } from '../../popup/library/ProjectScreen';
import type { Undoable } from '../../popup/ui/Toast';
import { answer, asked } from './background';
import { BROCHURE, counting } from './made-up';
import { show } from './show';

const open = (amount: number) => {
  answer('project.list', () => [BROCHURE]);
  answer('library.count', () =>
    counting({
      type: amount > 0 ? [{ value: 'kept', count: amount }] : [],
      license: amount > 0 ? [{ value: 'CC-BY-4.0', count: amount }] : [],
    }),
  );
  const onDone = jest.fn<(done: Undoable) => void>();
  return { user: show(<ProjectScreen id="brochure" onDone={onDone} />), onDone };
};
const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });

describe('a project', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('leads to its credits, its entries and whether they may be combined, and shows its licenses', async () => {
    open(2);
    const to = async (text: string) => (await screen.findByRole('link', { name: text })).getAttribute('href');
    expect(await to('Export its credits')).toBe('#take/project/brochure');
    expect(await to('Check license compatibility')).toBe('#combine/project/brochure');
    expect(await to('View 2 works')).toBe('#kept?project=brochure');
    expect(await to('CC BY 4.0')).toBe('#kept?license=CC-BY-4.0&project=brochure');
  });

  it('with one work has nothing to combine', async () => {
    open(1);
    await screen.findByRole('link', { name: 'View its work' });
    expect(screen.queryByRole('link', { name: 'Check license compatibility' })).toBeNull();
  });

  it('with nothing in it says how something comes in', async () => {
    open(0);
    expect(await screen.findByRole('heading', { name: 'No works in this project yet' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Export its credits' })).toBeNull();
  });

  it('that is not there any more says so', async () => {
    answer('project.list', () => []);
    answer('library.count', () => counting());
    show(<ProjectScreen id="brochure" onDone={() => undefined} />);
    expect(await screen.findByRole('heading', { name: 'This project was deleted' })).toBeTruthy();
  });

  it('is renamed', async () => {
    answer('project.write', () => BROCHURE);
    const { user } = open(2);
    await user.type(await name(), ' 2');
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(asked('project.write')).toEqual([{ id: 'brochure', name: 'Brochure 2' }]);
  });

  it('that could not be renamed says so, and keeps what was written', async () => {
    const { user } = open(2);
    await user.type(await name(), ' 2');
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(await screen.findByText(/nobody answers project\.write/)).toBeTruthy();
    expect((await name()).value).toBe('Brochure 2');
  });

  it('is deleted with a way back, which brings it back under its id', async () => {
    answer('project.delete', () => null);
    answer('project.write', () => BROCHURE);
    const { user, onDone } = open(2);
    await user.click(await screen.findByRole('button', { name: 'Delete this project' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(location.hash).toBe('#projects');
    const [done] = onDone.mock.calls[0] ?? [];
    expect(done?.text).toBe('Project “Brochure” deleted. Its works stay in your library.');
    await done?.undo();
    expect(asked('project.write')).toEqual([{ id: 'brochure', name: 'Brochure' }]);
  });

  it('that could not be deleted stays, and that is said', async () => {
    const { user, onDone } = open(2);
    await user.click(await screen.findByRole('button', { name: 'Delete this project' }));
    expect(await screen.findByText(/nobody answers project\.delete/)).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });
});
