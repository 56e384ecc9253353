import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { SourceChoice } from '../../popup/publish/SourceChoice';
import type { KeptWork } from '../../src/library/entry';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer, asked } from './background';
import { aKept, anOpened, aPage, CID } from './made-up';
import { show } from './show';

const PAGE = 'https://blog.example/source';
const onChange = jest.fn<(chosen: readonly KeptWork[]) => void>();
const onSubmit = jest.fn((event: Event) => event.preventDefault());

beforeEach(() => {
  onChange.mockClear();
  onSubmit.mockClear();
  answer('library.list', ({ query }) => aPage(query.search ? [] : [aKept('tarn', { title: 'Tarn' })]));
  answer('settings.read', () => DEFAULT_SETTINGS);
  answer('publish.stop', () => null);
  answer('work.find', () => [null]);
  answer('work.keep', ({ work }) => ({ ...aKept('new'), work }));
});
const open = async (address = '', chosen: KeptWork[] = []) => {
  const user = show(
    <form onSubmit={onSubmit}>
      <SourceChoice chosen={chosen} onChange={onChange} />
    </form>,
  );
  await screen.findByRole('group', { name: 'Add a source by its address' });
  if (address) await user.type(screen.getByRole('textbox', { name: 'Address of the source' }), address);
  return user;
};
const press = (user: ReturnType<typeof show>, name: string) => user.click(screen.getByRole('button', { name }));

describe('the works that a new one is made from', () => {
  it('are chosen among those that are kept', async () => {
    const user = await open();
    await user.click(await screen.findByRole('checkbox', { name: /^Tarn/ }));
    expect(onChange).toHaveBeenCalledWith([expect.objectContaining({ id: 'tarn' })]);
    expect(asked('library.list')[0]?.query.filter).toEqual({ type: ['kept'] });
  });

  it('are found by a search, and are still there when it finds nothing', async () => {
    const user = await open('', [aKept('fell', { title: 'Fell' })]);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'x');
    expect(await screen.findByText('No results')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Fell/ }).checked).toBe(true);
  });

  it('may be none that is kept', async () => {
    answer('library.list', () => aPage([]));
    await open();
    expect(await screen.findByText('Works that you save in your library can be added here as sources.')).toBeTruthy();
  });
});

describe('a source by its address', () => {
  it('that was shared is opened, kept and chosen', async () => {
    answer('publish.open', () => anOpened());
    const user = await open(CID);
    await press(user, 'Look up');
    expect(await screen.findByText('“Shared walk” was added to your library and selected.')).toBeTruthy();
    expect(asked('publish.open')).toMatchObject([{ root: CID, origin: { from: 'here' } }]);
    expect(onChange).toHaveBeenCalledWith([expect.objectContaining({ id: 'new' })]);
  });

  it('that does not hold is not taken, and why is said', async () => {
    const findings = [{ code: 'signature-wrong', detail: '' } as const];
    answer('publish.open', () => anOpened({ findings }));
    const user = await open(CID);
    await press(user, 'Look up');
    expect(
      await screen.findByText(/^This work didn’t pass its checks, and wasn’t added: The record was changed/),
    ).toBeTruthy();
    expect(asked('work.keep')).toEqual([]);
  });

  it('that is none is told at its field, which has the focus', async () => {
    const user = await open('nonsense');
    await press(user, 'Look up');
    const field = screen.getByRole('textbox', { name: 'Address of the source' });
    expect(screen.getByText(/^This isn’t the address of a shared work/).closest('.field-error')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  });

  it('that is looked up with Enter does not send the form around it', async () => {
    answer('publish.open', () => anOpened());
    const user = await open(`${CID}{Enter}`);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(user).toBeTruthy();
  });

  it('that is a page is described by the person, and the page is not asked', async () => {
    const user = await open(PAGE);
    const form = within(screen.getByRole('group', { name: 'Add a source by its address' }));
    await user.type(form.getByRole('textbox', { name: 'Title of the source' }), 'Old map');
    await user.type(form.getByRole('textbox', { name: 'Creator of the source' }), 'Bo; Cy');
    await user.selectOptions(form.getByRole('combobox', { name: 'License of the source' }), 'CC BY 4.0');
    await press(user, 'Add source');
    expect(await screen.findByText('“Old map” was added to your library and selected.')).toBeTruthy();
    const work = { title: 'Old map', creators: [{ name: 'Bo' }, { name: 'Cy' }], page: { address: PAGE } };
    expect(asked('work.keep')).toMatchObject([{ work, thumbnail: null, project: null }]);
    expect(asked('publish.open')).toEqual([]);
  });

  it.each([
    ['', 'CC BY 4.0', 'Title of the source'],
    ['Old map', '', 'License of the source'],
  ])(
    'that is a page with the title %j and the license %j misses one: its field has the focus',
    async (title, license, label) => {
      const user = await open(PAGE);
      if (title) await user.type(screen.getByRole('textbox', { name: 'Title of the source' }), title);
      if (license) await user.selectOptions(screen.getByRole('combobox', { name: 'License of the source' }), license);
      await press(user, 'Add source');
      expect(screen.getByText('A source needs a title and a license.').closest('[role=alert]')).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByLabelText(label));
      expect(asked('work.keep')).toEqual([]);
    },
  );

  it('that is in the library already is taken as it is there', async () => {
    answer('work.find', () => [{ id: 'known', at: null, licenses: [], changed: false, credited: 0 }]);
    answer('library.read', () => aKept('known', { title: 'Known map' }));
    const user = await open(PAGE);
    await user.type(screen.getByRole('textbox', { name: 'Title of the source' }), 'Old map');
    await user.selectOptions(screen.getByRole('combobox', { name: 'License of the source' }), 'CC BY 4.0');
    await press(user, 'Add source');
    expect(await screen.findByText(/^“Known map” was already in your library/)).toBeTruthy();
    expect(asked('work.keep')).toEqual([]);
  });

  it('that cannot be kept says why', async () => {
    answer('work.keep', () => Promise.reject(new Error('full')));
    answer('publish.open', () => anOpened());
    const user = await open(CID);
    await press(user, 'Look up');
    expect((await screen.findByText('full')).closest('[role=alert]')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Look up' }).hasAttribute('disabled')).toBe(false));
  });
});
