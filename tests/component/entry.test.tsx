import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { EntryScreen } from '../../popup/library/EntryScreen';
import type { Undoable } from '../../popup/ui/Toast';
import type { Entry } from '../../src/library/entry';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { clipboard, refuseCopying } from './files';
import { AT, aCredit, aKept, aSignal, BROCHURE, license } from './made-up';
import { show } from './show';

const open = (entry: Entry | null, uses: ReturnType<typeof aCredit>[] = []) => {
  answer('library.read', () => entry);
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  answer('library.uses', () => uses);
  const onDone = jest.fn<(done: Undoable) => void>();
  return { user: show(<EntryScreen id="tarn" onDone={onDone} />), onDone };
};
const title = () => screen.findByRole('heading', { name: 'Tarn at dawn', level: 1 });

describe('an entry of the library', () => {
  it('says what is known of the work, where it was seen, and the words that say so', async () => {
    open(aKept('tarn'), [aCredit('use')]);
    await title();
    expect(screen.getByRole('link', { name: 'https://blog.example/walk' })).toBeTruthy();
    const said = screen.getByRole('heading', { name: 'Evidence' }).closest('section') as HTMLElement;
    expect(said.textContent).toContain('Licensed under CC BY 4.0');
    expect(said.textContent).toContain('ab12');
    expect(await screen.findByRole('heading', { name: 'Where you credited it' })).toBeTruthy();
  });

  it('that is not there, or deleted, says so', async () => {
    open(aKept('tarn', {}, { deletedAt: AT }));
    expect(await screen.findByRole('heading', { name: 'This isn’t in your library' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('that cannot be read says why', async () => {
    show(<EntryScreen id="tarn" onDone={() => undefined} />);
    expect(await screen.findByText(/nobody answers library\.read/)).toBeTruthy();
  });

  it('whose page says something else now warns, and keeps the older words', async () => {
    const former = { from: AT, until: AT, page: 'https://blog.example/walk', evidence: [aSignal()], digest: 'cd' };
    open(aKept('tarn', { licenses: [license('CC-BY-NC-4.0')] }, { former: [{ ...former, licenses: ['CC-BY-4.0'] }] }));
    expect(await screen.findByText('The page now says CC BY-NC 4.0.')).toBeTruthy();
    expect(screen.getByText('From March 1, 2026 to March 1, 2026 it said CC BY 4.0')).toBeTruthy();
  });

  it('is deleted with a way back', async () => {
    answer('library.delete', () => ({ deleted: AT, count: 1 }));
    answer('library.restore', () => ({ count: 1 }));
    const { user, onDone } = open(aKept('tarn'));
    await title();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(asked('library.delete')).toEqual([{ selection: { ids: ['tarn'], credits: true } }]);
    await onDone.mock.calls[0]?.[0].undo();
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
  });

  it('copies its credit, and writes that down', async () => {
    answer('credit.record', () => aCredit('use'));
    const { user } = open(aKept('tarn'));
    await title();
    await user.click(screen.getByRole('button', { name: 'Copy credit' }));
    expect(await screen.findByText('Credit copied')).toBeTruthy();
    expect(clipboard()).toHaveLength(1);
    expect(clipboard()[0]).toContain('Tarn at dawn');
    expect(asked('credit.record')).toMatchObject([{ format: 'rich', project: null, use: { license: 'CC-BY-4.0' } }]);
  });

  it('whose credit the browser lets nobody copy says so, and writes nothing down', async () => {
    refuseCopying();
    const { user } = open(aKept('tarn'));
    await title();
    await user.click(screen.getByRole('button', { name: 'Copy credit' }));
    const said = await screen.findByText('The browser didn’t allow copying');
    expect(said.className).toContain('announcement-error');
    expect(asked('credit.record')).toEqual([]);
  });

  it('opens thanking beside it, and gives the focus back to its button', async () => {
    answer('tips.know', () => knowing({ wallet: null }));
    answer('tips.list', () => []);
    answer('rate.read', () => null);
    const { user } = open(aKept('tarn'));
    await title();
    const thank = screen.getByRole('button', { name: 'Tip' });
    await user.click(thank);
    expect(thank.getAttribute('aria-expanded')).toBe('true');
    const screenOf = (await screen.findByRole('heading', { name: 'Tip the creator' })).closest(
      'section',
    ) as HTMLElement;
    expect(await within(screenOf).findByText(/doesn’t save payment addresses/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(thank));
  });
});
