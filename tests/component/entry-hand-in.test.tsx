import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { EntryScreen } from '../../popup/library/EntryScreen';
import type { Entry } from '../../src/library/entry';
import { answer, asked } from './background';
import { AT, aCredit, aKept } from './made-up';
import { show } from './show';

const open = async (entry: Entry) => {
  answer('library.read', () => entry);
  answer('project.list', () => []);
  answer('library.thumbnails', () => ({}));
  answer('library.uses', () => []);
  answer('library.edit', () => ({ changed: [entry.id], at: AT }));
  const user = show(<EntryScreen id={entry.id} onDone={() => undefined} />);
  await screen.findByRole('region', { name: 'For handing in' });
  return user;
};
const edits = () => asked('library.edit').map(({ edit }) => edit);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('what is noted of a work for who asks for a list', () => {
  it('is the number and place of a credit, written down as they are typed', async () => {
    const credit = aCredit('use');
    const user = await open({ ...credit, attribution: { ...credit.attribution, number: 'Figure 1', where: 'p. 2' } });
    expect([field('Number').value, field('Used in').value]).toEqual(['Figure 1', 'p. 2']);
    await user.type(field('Number'), '0');
    await user.clear(field('Used in'));
    await waitFor(() => expect(edits()).toEqual([{ number: 'Figure 10' }, { where: '' }]));
  });

  it('is no place of a kept work', async () => {
    await open(aKept('tarn'));
    expect(screen.queryByRole('textbox', { name: 'Number' })).toBeNull();
  });

  it('is by what right it is used, and who gave it', async () => {
    const user = await open(aKept('tarn'));
    expect(screen.queryByRole('textbox', { name: 'Who gave it, when and how' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Permission' }), 'Granted');
    await user.type(field('Who gave it, when and how'), 'M');
    await waitFor(() =>
      expect(edits()).toEqual([
        { permission: { state: 'granted', note: '' } },
        { permission: { state: 'granted', note: 'M' } },
      ]),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Permission' }), 'Not noted');
    expect(edits().at(-1)).toEqual({ permission: null });
  });

  it('is the address of a copy that lasts, with the time that it says', async () => {
    const user = await open(aKept('tarn'));
    const address = 'https://web.archive.org/web/20260302100509/https://photos.example/tarn';
    await user.type(field('Address of an archived copy'), `${address}{Enter}`);
    expect(edits()).toEqual([{ archivedCopy: { address, at: '2026-03-02T10:05:09.000Z' } }]);
  });

  it('is no address that is none, which is told at its field', async () => {
    const user = await open(aKept('tarn'));
    await user.type(field('Address of an archived copy'), 'my shelf{Enter}');
    expect(await screen.findByText(/This isn’t a web address/)).toBeTruthy();
    expect(document.activeElement).toBe(field('Address of an archived copy'));
    expect(edits()).toEqual([]);
  });

  it('is shown with the facts, and taken away by an empty field', async () => {
    const archivedCopy = { address: 'https://archive.example/1', at: AT };
    const user = await open(aKept('tarn', {}, { archivedCopy }));
    expect(screen.getByRole('link', { name: /archive\.example/ })).toBeTruthy();
    await user.clear(field('Address of an archived copy'));
    await user.click(screen.getByRole('button', { name: 'Save address' }));
    expect(edits()).toEqual([{ archivedCopy: null }]);
  });
});
