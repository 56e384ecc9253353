import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { CreditForm } from '../../popup/credit/CreditForm';
import type { CreditFormat } from '../../src/attribution/attribution';
import { plainUse, type Use } from '../../src/attribution/use';
import type { Project } from '../../src/library/project';
import type { Work } from '../../src/work/work';
import { aWork, BROCHURE, license } from './made-up';
import { show } from './show';

const open = (work: Partial<Work> = {}, projects: Project[] | null = [BROCHURE]) => {
  const onCopy = jest.fn<(use: Use, format: CreditFormat, project: string | null) => void>();
  const onOpen = jest.fn();
  const user = show(<CreditForm work={aWork(work)} onCopy={onCopy} onOpen={onOpen} projects={projects} />);
  return { user, onCopy, onOpen };
};
const more = async (user: ReturnType<typeof show>) => {
  await user.click(screen.getByText('How I use it'));
  await screen.findByRole('group', { name: 'What I do with it' });
};
const copy = () => screen.getByRole('button', { name: 'Copy credit' });
const choose = (user: ReturnType<typeof show>, group: string, name: string) =>
  user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));

describe('the credit of a work', () => {
  it('is copied as for a plain use where nothing more is said', async () => {
    const { user, onCopy, onOpen } = open();
    await user.click(copy());
    expect(onCopy).toHaveBeenCalledWith(plainUse(license('CC-BY-4.0')), 'rich', null);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('says what the person says of their use, and shows how it will read', async () => {
    const { user, onCopy, onOpen } = open();
    await more(user);
    expect(onOpen).toHaveBeenCalledTimes(1);
    await choose(user, 'What I do with it', 'Make something new from it');
    await user.type(screen.getByRole('textbox', { name: 'What you changed, for the credit' }), 'cropped');
    await choose(user, 'Is money made with it?', 'Yes');
    await choose(user, 'Where it is seen', 'In print: addresses are written out');
    await user.type(screen.getByRole('textbox', { name: 'Where I use it' }), 'page 12');
    await user.selectOptions(screen.getByRole('combobox', { name: 'For the project' }), 'Brochure');
    expect(screen.getByRole('figure').textContent).toContain('cropped');
    await user.click(copy());
    expect(onCopy.mock.calls[0]).toMatchObject([
      { manner: 'adapted', changes: 'cropped', commercial: true, medium: 'print', where: 'page 12' },
      'rich',
      'brochure',
    ]);
  });

  it('warns where the license stands against the use, with its clause', async () => {
    const { user } = open({ licenses: [license('CC-BY-NC-4.0')] });
    await more(user);
    await choose(user, 'Is money made with it?', 'Yes');
    expect(screen.getByText(/^This license does not allow use for money\./)).toBeTruthy();
    await choose(user, 'Is money made with it?', 'No');
    expect(screen.queryByText(/does not allow use for money/)).toBeNull();
  });

  it('has no changes of a work that stands beside others as it is', async () => {
    const { user } = open();
    await more(user);
    await choose(user, 'What I do with it', 'Put it beside other works, as it is');
    expect(screen.queryByRole('textbox', { name: 'What you changed, for the credit' })).toBeNull();
  });

  it('asks for no project where there is none, or none is known', async () => {
    const { user } = open({}, null);
    await more(user);
    expect(screen.queryByRole('combobox', { name: 'For the project' })).toBeNull();
  });

  it('is under the license that is chosen, where there are several', async () => {
    const { user, onCopy } = open({ licenses: [license('CC-BY-SA-4.0'), license('GFDL-1.3-or-later')] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Use it under' }), 'CC BY-SA 4.0');
    await user.click(copy());
    expect(onCopy.mock.calls[0]?.[0].license.id).toBe('CC-BY-SA-4.0');
  });

  it('cannot be copied where no license is safe, before one is chosen', async () => {
    const { user } = open({ licenses: [license('CC-BY-SA-4.0')], conflicts: [license('CC-BY-NC-4.0')] });
    expect(copy().hasAttribute('disabled')).toBe(true);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Use it under' }), 'CC BY-SA 4.0');
    expect(copy().hasAttribute('disabled')).toBe(false);
  });

  it('says what the page does not', () => {
    open({ creators: [], title: null });
    expect(screen.getByText(/^No author is named on the page\./)).toBeTruthy();
    expect(screen.getByText(/^The page gives no title\./)).toBeTruthy();
  });

  it('stands there as it will paste, before it is copied, and as the use is', async () => {
    const { user } = open();
    const shown = () => screen.getByRole('figure').textContent;
    expect(shown()).toBe('The credit, with links“Tarn at dawn” by Ann Fell is licensed under CC BY 4.0.');
    await more(user);
    await user.type(screen.getByRole('textbox', { name: 'What you changed, for the credit' }), 'cropped');
    expect(shown()).toContain('cropped');
  });

  it('is shown and copied in the format that was chosen last', async () => {
    const { user, onCopy } = open();
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Other formats for the credit' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    await choose('Copy as Markdown');
    expect(screen.getByRole('figure').textContent).toContain('The credit, as Markdown“[Tarn at dawn](https://');
    await user.click(copy());
    expect(onCopy.mock.calls.map(([, format]) => format)).toEqual(['markdown', 'markdown']);
    await choose('Copy with links');
    expect(onCopy.mock.calls.at(-1)?.[1]).toBe('rich');
  });

  it('shows two lines of a long credit, and all of it on a press', async () => {
    const long = jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(90);
    const { user } = open();
    const all = screen.getByRole('button', { name: 'Show all', expanded: false });
    await user.click(all);
    expect(screen.getByRole('button', { name: 'Show less', expanded: true })).toBe(all);
    long.mockRestore();
  });

  it('is drawn without anything that the page put into its names', () => {
    open({ title: '<img src=x onerror=alert(1)>Tarn' });
    expect(screen.getByRole('figure').querySelector('img')).toBeNull();
    expect(screen.getByRole('figure').textContent).toContain('<img src=x onerror=alert(1)>Tarn');
  });
});
