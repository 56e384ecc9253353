import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CreditForm } from '../../popup/credit/CreditForm';
import type { Way } from '../../popup/credit/copy-credit';
import { useProjectChoice } from '../../popup/credit/use-project-choice';
import type { CreditFormat } from '../../src/attribution/attribution';
import { plainUse, type Use } from '../../src/attribution/use';
import type { Project } from '../../src/library/project';
import type { Settings } from '../../src/settings/settings';
import type { Work } from '../../src/work/work';
import { answer, asked } from './background';
import { aWork, BROCHURE, license } from './made-up';
import { show } from './show';

type OnCopy = (use: Use, format: CreditFormat, project: string | null, way?: Way) => void;

const Form = ({ work, onCopy }: { work: Partial<Work>; onCopy: OnCopy }) => (
  <CreditForm work={aWork(work)} onCopy={onCopy} choice={useProjectChoice()} />
);

const open = (work: Partial<Work> = {}, projects: Project[] | null = [BROCHURE]) => {
  const onCopy = jest.fn<OnCopy>();
  if (projects) answer('project.list', () => projects);
  return { user: show(<Form work={work} onCopy={onCopy} />), onCopy };
};
const project = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Project' });
const more = async (user: ReturnType<typeof show>) => {
  await user.click(screen.getByText('Customize credit'));
  await screen.findByRole('group', { name: 'Use' });
};
/** The credit as it will paste, once it says this. */
const read = (words: string) => waitFor(() => expect(screen.getByRole('figure').textContent).toContain(words));
const copy = () => screen.getByRole('button', { name: 'Copy credit' });
const choose = (user: ReturnType<typeof show>, group: string, name: string) =>
  user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));

describe('the credit of a work', () => {
  it('is copied as for a plain use where nothing more is said', async () => {
    const { user, onCopy } = open();
    await read('Tarn at dawn');
    await user.click(copy());
    expect(onCopy).toHaveBeenCalledWith({ ...plainUse(license('CC-BY-4.0')), language: 'en' }, 'rich', null);
  });

  it('says what the person says of their use, and shows how it will read', async () => {
    const { user, onCopy } = open();
    await more(user);
    await choose(user, 'Use', 'Adapted');
    await user.type(screen.getByRole('textbox', { name: 'What you changed (for the credit)' }), 'cropped');
    await choose(user, 'Commercial use?', 'Yes');
    await choose(user, 'Format', 'Print: addresses are written out');
    await user.type(screen.getByRole('textbox', { name: 'Where you use it (optional)' }), 'page 12');
    await user.selectOptions(await project(), 'Brochure');
    await waitFor(() => expect(screen.getByRole('figure').textContent).toContain('cropped'));
    await user.click(copy());
    expect(onCopy.mock.calls[0]).toMatchObject([
      { manner: 'adapted', changes: 'cropped', commercial: true, medium: 'print', where: 'page 12' },
      'rich',
      'brochure',
    ]);
  });

  it('is in the language that was chosen last, and shows it in the one that is chosen', async () => {
    const settings = { kuboAddress: '', creator: '', creditLanguage: 'fr' };
    answer('settings.read', () => settings);
    answer('settings.write', (written) => written);
    const { user, onCopy } = open();
    await more(user);
    const language = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of the credit' });
    await waitFor(() => expect(language().value).toBe('fr'));
    await waitFor(() => expect(screen.getByRole('figure').textContent).toContain('sous licence'));
    await user.selectOptions(language(), 'Deutsch');
    await waitFor(() => expect(screen.getByRole('figure').textContent).toContain('ist lizenziert unter'));
    expect(asked('settings.write')).toEqual([{ ...settings, creditLanguage: 'de' }]);
    await user.click(copy());
    expect(onCopy.mock.calls[0]?.[0].language).toBe('de');
  });

  it('shows an Arabic credit from right to left, with each name and address by itself', async () => {
    answer('settings.read', () => ({ kuboAddress: '', creator: '', creditLanguage: 'ar' }));
    const { user } = open();
    await more(user);
    const bdi = () => [...screen.getByRole('figure').querySelectorAll('[dir=rtl] bdi')].map((each) => each.textContent);
    await waitFor(() => expect(bdi()).toContain('Ann Fell'));
    expect(screen.getByRole('figure').textContent).toContain(' بواسطة Ann Fell ');
  });

  it('is in the language of the project, unless another was chosen', async () => {
    answer('settings.read', () => ({ kuboAddress: '', creator: '' }));
    answer('settings.write', (written) => written);
    const { user, onCopy } = open({}, [{ ...BROCHURE, language: 'ja' }]);
    await more(user);
    await user.selectOptions(await project(), 'Brochure');
    await waitFor(() => expect(screen.getByRole('figure').textContent).toContain('ライセンス'));
    await user.click(copy());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the credit' }), 'English');
    await user.click(copy());
    expect(onCopy.mock.calls.map(([{ language }]) => language)).toEqual(['ja', 'en']);
  });

  it('warns where the license stands against the use, with its clause', async () => {
    const { user } = open({ licenses: [license('CC-BY-NC-4.0')] });
    await more(user);
    await choose(user, 'Commercial use?', 'Yes');
    expect(screen.getByText(/^This license doesn’t allow commercial use\./)).toBeTruthy();
    await choose(user, 'Commercial use?', 'No');
    expect(screen.queryByText(/doesn’t allow commercial use/)).toBeNull();
  });

  it('has no changes of a work that stands beside others as it is', async () => {
    const { user } = open();
    await more(user);
    await choose(user, 'Use', 'In a collection');
    expect(screen.queryByRole('textbox', { name: 'What you changed (for the credit)' })).toBeNull();
  });

  it('goes into the project that was chosen last, also a new one, and in the format that was copied last', async () => {
    let settings: Settings = { kuboAddress: '', creator: '', creditFormat: 'markdown', creditProject: 'brochure' };
    answer('settings.read', () => settings);
    answer('settings.write', (written) => {
      settings = written;
      return written;
    });
    answer('project.write', ({ name }) => ({ ...BROCHURE, id: 'made', name }));
    const { user, onCopy } = open();
    expect((await project()).value).toBe('brochure');
    await user.click(copy());
    expect(onCopy.mock.calls[0]?.slice(1)).toEqual(['markdown', 'brochure']);
    await user.selectOptions(await project(), 'New project…');
    await user.type(screen.getByRole('textbox', { name: 'New project' }), 'Poster');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(async () => expect((await project()).value).toBe('made'));
    expect(screen.queryByRole('textbox', { name: 'New project' })).toBeNull();
    await user.click(copy());
    expect(onCopy.mock.calls[1]?.slice(1)).toEqual(['markdown', 'made']);
    await waitFor(() => expect(settings.creditProject).toBe('made'));
  });

  it('is dragged out as it would paste, and counts where it was dropped', async () => {
    const { onCopy } = open();
    await read('Tarn at dawn');
    const handle = screen.getByRole('figure').querySelector('[draggable]') as HTMLElement;
    const data: Record<string, string> = {};
    const dataTransfer = {
      dropEffect: 'none',
      setDragImage: () => undefined,
      setData: (type: string, text: string) => Object.assign(data, { [type]: text }),
    };
    fireEvent.dragStart(handle, { dataTransfer });
    expect(data['text/plain']).toContain('“Tarn at dawn” by Ann Fell');
    expect(data['text/html']).toContain('<a href=');
    fireEvent.dragEnd(handle, { dataTransfer });
    expect(onCopy).not.toHaveBeenCalled();
    fireEvent.dragEnd(handle, { dataTransfer: { ...dataTransfer, dropEffect: 'copy' } });
    expect(onCopy.mock.calls[0]?.slice(1)).toEqual(['rich', null, 'drag']);
  });

  it('is sent with an app where the system can', async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: () => Promise.resolve() });
    try {
      const { user, onCopy } = open();
      await read('Tarn at dawn');
      await user.click(screen.getByRole('button', { name: 'More credit formats' }));
      await user.click(screen.getByRole('menuitem', { name: 'Send with an app…' }));
      expect(onCopy.mock.calls[0]?.slice(1)).toEqual(['plain', null, 'share']);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('asks for no project where none is known', async () => {
    const { user } = open({}, null);
    await more(user);
    expect(screen.queryByRole('combobox', { name: 'Project' })).toBeNull();
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
    expect(screen.getByText(/^The page names no creator\./)).toBeTruthy();
    expect(screen.getByText(/^The page gives no title\./)).toBeTruthy();
  });

  it('stands there as it will paste, before it is copied, and as the use is', async () => {
    const { user } = open();
    await read('The credit, with links“Tarn at dawn” by Ann Fell is licensed under CC BY 4.0.');
    await more(user);
    await user.type(screen.getByRole('textbox', { name: 'What you changed (for the credit)' }), 'cropped');
    await read('cropped');
  });

  it('is shown and copied in the format that was chosen last', async () => {
    const { user, onCopy } = open();
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'More credit formats' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    await choose('Copy as Markdown');
    await read('The credit, as Markdown“[Tarn at dawn](https://');
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

  it('is drawn without anything that the page put into its names', async () => {
    open({ title: '<img src=x onerror=alert(1)>Tarn' });
    await read('<img src=x onerror=alert(1)>Tarn');
    expect(screen.getByRole('figure').querySelector('img')).toBeNull();
  });
});
