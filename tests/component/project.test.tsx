import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { ProjectScreen } from '../../popup/library/ProjectScreen';
import type { Undoable } from '../../popup/ui/Toast';
import type { UsedWork } from '../../src/library/project';
import { answer, asked } from './background';
import { clipboard } from './files';
import { aCredit, aKept, BROCHURE, counting } from './made-up';
import { show } from './show';

const usedIn = (where: string) => {
  const credit = aCredit('use', { title: 'Tarn' });
  return { ...credit, attribution: { ...credit.attribution, where } };
};
const WORKS: UsedWork[] = [
  { entry: aKept('tarn', { title: 'Tarn' }), uses: [usedIn('https://school.example/poster')] },
  { entry: aKept('fell', { title: 'Fell' }), uses: [] },
  { entry: aKept('beck', { title: 'Beck' }), uses: [] },
];

const open = (amount: number, works: UsedWork[] = []) => {
  let order = works;
  answer('project.works', () => order);
  answer('project.order', ({ order: ids }) => {
    order = ids.flatMap((id) => works.find(({ entry }) => entry.id === id) ?? []);
    return null;
  });
  answer('project.list', () => [BROCHURE, { ...BROCHURE, id: 'other', name: 'Album' }]);
  answer('library.count', () =>
    counting({
      project: amount > 0 ? [{ value: 'brochure', count: amount }] : [],
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
    expect(await to('Hand in')).toBe('#take/hand-in/brochure');
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
    expect(screen.getByRole('link', { name: 'Select works' }).getAttribute('href')).toBe('#kept');
  });

  it('that is not there any more says so', async () => {
    answer('project.list', () => []);
    answer('library.count', () => counting());
    show(<ProjectScreen id="brochure" onDone={() => undefined} />);
    expect(await screen.findByRole('heading', { name: 'This project was deleted' })).toBeTruthy();
  });

  it('lists its works, which move up and down with a button that keeps the focus, and that is read out', async () => {
    const { user } = open(3, WORKS);
    const titles = () => screen.getAllByRole('link', { name: /^(?:Tarn|Fell|Beck)$/ }).map((link) => link.textContent);
    await screen.findByRole('link', { name: 'Beck' });
    expect(titles()).toEqual(['Tarn', 'Fell', 'Beck']);
    expect(screen.getByText('Used in https://school.example/poster')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Move Beck up' }));
    expect(asked('project.order')).toEqual([{ id: 'brochure', order: ['tarn', 'beck', 'fell'] }]);
    expect(titles()).toEqual(['Tarn', 'Beck', 'Fell']);
    expect(screen.getByText('Beck is now number 2 of 3.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Beck up' })));
    await user.click(screen.getByRole('button', { name: 'Move Beck up' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Beck down' })));
    expect(titles()).toEqual(['Beck', 'Tarn', 'Fell']);
  });

  it('takes a work that is dragged to another place', async () => {
    open(3, WORKS);
    const item = async (title: string) =>
      (await screen.findByRole('link', { name: title })).closest('li') as HTMLElement;
    fireEvent.dragStart(await item('Tarn'));
    fireEvent.dragOver(await item('Beck'));
    fireEvent.drop(await item('Beck'));
    expect(asked('project.order')).toEqual([{ id: 'brochure', order: ['fell', 'beck', 'tarn'] }]);
  });

  it('copies the credits of what was used, and of the rest where that is wanted', async () => {
    const { user } = open(3, WORKS);
    await user.click(await screen.findByRole('button', { name: 'Copy all credits' }));
    expect(await screen.findByText('1 credit copied')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Include works that I haven’t credited' }));
    await user.click(screen.getByRole('button', { name: 'Copy all credits' }));
    expect(await screen.findByText('3 credits copied')).toBeTruthy();
    const [used, all] = clipboard();
    expect(used).toMatch(/^“Tarn” .*\(Used in https:\/\/school\.example\/poster\)$/);
    expect(all?.split('\n').map((line) => line.slice(0, 6))).toEqual(['“Tarn”', '“Fell”', '“Beck”']);
  });

  it('shows and copies each credit with the number that it has there', async () => {
    const [tarn, ...others] = WORKS as [UsedWork, ...UsedWork[]];
    const numbered = tarn.uses.map((use) => ({ ...use, attribution: { ...use.attribution, number: 'Figure 3' } }));
    const { user } = open(3, [{ ...tarn, uses: numbered }, ...others]);
    expect(await screen.findByText('Figure 3 · Used in https://school.example/poster')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy all credits' }));
    expect(await screen.findByText('1 credit copied')).toBeTruthy();
    expect(clipboard()[0]).toMatch(/^Figure 3: “Tarn” /);
  });

  it('of which nothing was used says so in place of copying nothing', async () => {
    open(2, WORKS.slice(1));
    expect(await screen.findByText('You haven’t credited any of these works yet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy all credits' }).hasAttribute('disabled')).toBe(true);
  });

  it('cannot be called as another one is', async () => {
    const { user } = open(2);
    await user.clear(await name());
    await user.type(await name(), 'album ');
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(screen.getByText('You already have a project with this name.')).toBeTruthy();
    expect((await name()).getAttribute('aria-invalid')).toBe('true');
    expect(asked('project.write')).toEqual([]);
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
