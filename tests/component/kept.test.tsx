import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { NO_QUERY } from '../../popup/platform/route';
import type { Entry } from '../../src/library/entry';
import type { EntryPage, EntryQuery } from '../../src/library/query';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { announce } from './announcing';
import { answer, asked } from './background';
import { Kept } from './kept-screen';
import { AT, aCredit, aKept, aPage, BROCHURE, counting } from './made-up';
import { show } from './show';

const TARN = aKept('tarn', { title: 'Tarn' }, { tags: ['water'] });
const USE = aCredit('use', { title: 'Used' });

const open = (
  entries: Entry[],
  query: EntryQuery = NO_QUERY,
  total = entries.length,
  credited: EntryPage['credited'] = {},
) => {
  answer('library.list', () => aPage(entries, total, credited));
  answer('library.count', () =>
    counting({
      type: [
        { value: 'kept', count: 2 },
        { value: 'credited', count: 1 },
      ],
    }),
  );
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  return { user: show(<Kept query={query} onDone={() => undefined} />) };
};

describe('the library', () => {
  afterEach(() => {
    location.hash = '';
    localStorage.clear();
  });

  it('lists works and credits, each saying which it is and its place', async () => {
    open([TARN, USE]);
    const first = (await screen.findByRole('link', { name: 'Tarn' })).closest('li') as HTMLElement;
    expect(first.textContent).toContain('Ann Fell · CC BY 4.0');
    expect(first.textContent).toContain('Saved · March 1, 2026 · Image · blog.examplewater');
    expect([first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).toEqual(['1', '2']);
    expect(screen.getByRole('link', { name: 'Used' }).closest('li')?.textContent).toContain('Credited');
    expect(screen.getByText('2 works')).toBeTruthy();
  });

  it('has one row for a work, which shows its credits and hides them again', async () => {
    const { user } = open([TARN, aKept('fell', { title: 'Fell' })], NO_QUERY, 2, { tarn: { times: 2, last: AT } });
    answer('library.uses', () => [
      { ...USE, attribution: { ...USE.attribution, changes: 'Cropped', where: 'https://school.example/poster' } },
      aCredit('other', { title: 'Used' }),
    ]);
    const button = await screen.findByRole('button', { name: '2 credits Tarn' });
    expect(screen.queryByRole('button', { name: /credits? Fell/ })).toBeNull();
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const credits = within(await screen.findByRole('list', { name: 'Credits of Tarn' }));
    expect((await credits.findAllByRole('listitem'))[0]?.textContent).toMatch(
      /^March 1, 2026 · .* · CC BY 4.0 · Cropped · school.example$/,
    );
    expect(credits.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#entry/use',
      '#entry/other',
    ]);
    await user.click(button);
    expect(screen.queryByRole('list', { name: 'Credits of Tarn' })).toBeNull();
    expect(asked('library.list')[0]?.query).toEqual({ ...NO_QUERY, of: 'works' });
  });

  it('that is empty teaches how it fills', async () => {
    open([]);
    expect(await screen.findByRole('heading', { name: 'Your library is empty' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    const sent = screen.getByRole('link', { name: 'Or open a work that somebody sent you, by its link or its file' });
    expect(sent.getAttribute('href')).toBe('#open');
  });

  it('opens a shared work whose link is written into its search', async () => {
    const root = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
    open([], { search: `https://gateway.example/ipfs/${root}/CREDIT.html`, filter: {} }, 3);
    expect((await screen.findByRole('link', { name: 'Open this shared work' })).getAttribute('href')).toBe(
      `#open/${root}`,
    );
  });

  it('that cannot be read says why', async () => {
    show(<Kept query={NO_QUERY} onDone={() => undefined} />);
    expect(await screen.findByText(/nobody answers library\.list/)).toBeTruthy();
  });

  it('is searched as a person types, in its address', async () => {
    const { user } = open([TARN]);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 't');
    await waitFor(() => expect(location.hash).toBe('#kept?q=t'));
  });

  it('shows the parts of a search, to be taken away, and says what is missing', async () => {
    const { user } = open([TARN], { search: 'dawn by:"Ann Lee" tag:', filter: {} });
    expect(await screen.findByText('Write a name right after tag:, without a space.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Creator: Ann Lee/ }));
    expect(new URLSearchParams(location.hash.split('?')[1]).get('q')).toBe('dawn tag:');
  });

  it('tells what can be searched when asked', async () => {
    const { user } = open([TARN]);
    const tips = await screen.findByRole('button', { name: 'Search tips' });
    await user.click(tips);
    expect(tips.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('license:by-sa')).toBeTruthy();
  });

  it('in which nothing fits says so, with a way back to everything', async () => {
    const { user } = open([], { search: 'nowhere', filter: {} }, 3);
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }));
    expect(location.hash).toBe('#kept');
  });

  it('is narrowed by a value, which can be taken away again', async () => {
    const { user } = open([TARN], { search: '', filter: { type: ['kept'] } }, 3);
    await user.click(await screen.findByRole('button', { name: 'Remove filter: Entry type: Works' }));
    expect(location.hash).toBe('#kept');
    await user.click(await screen.findByRole('checkbox', { name: 'Credits 1', hidden: true }));
    expect(location.hash).toBe('#kept?type=kept&type=credited');
    expect(screen.getByText('1 of 3 works')).toBeTruthy();
  });

  it('keeps each value where it is while what is found changes', async () => {
    open([TARN, USE]);
    const names = () => [...document.querySelectorAll('.facet label')].map((label) => label.textContent);
    await waitFor(() => expect(names()).toEqual(['Works2', 'Credits1']));
    const turned = [
      { value: 'credited', count: 9 },
      { value: 'kept', count: 1 },
    ];
    answer('library.count', () => counting({ type: turned }));
    await announce(LIBRARY_CHANNEL);
    await waitFor(() => expect(names()).toEqual(['Works1', 'Credits9']));
  });

  it('is shown as pictures where a person likes that, also the next time', async () => {
    const { user } = open([TARN]);
    const pictures = await screen.findByRole('button', { name: 'Grid' });
    await user.click(pictures);
    expect(pictures.getAttribute('aria-pressed')).toBe('true');
    expect(JSON.parse(localStorage.getItem('commoner-look') ?? '')).toMatchObject({ view: 'tiles' });
  });

  it('is sorted, and shows what a person wants of each row, also the next time', async () => {
    const { user } = open([TARN]);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'Creator');
    expect(asked('library.list').at(-1)).toMatchObject({ sort: 'creator' });
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const columns = within(screen.getByRole('group', { name: 'Columns' }));
    for (const name of ['License', 'Date']) await user.click(columns.getByRole('checkbox', { name }));
    const row = (await screen.findByRole('link', { name: 'Tarn' })).closest('li');
    expect(row?.textContent).not.toMatch(/CC BY|March/);
    expect(row?.textContent).toContain('Ann Fell');
    expect(JSON.parse(localStorage.getItem('commoner-look') ?? '')).toMatchObject({
      ...{ sort: 'creator', columns: ['creator', 'kind', 'site', 'tags'] },
    });
  });

  it('shows the work that the keyboard is at beside it, unless a person takes that away', async () => {
    const { user } = open([TARN, aKept('fell', { title: 'Fell' })], NO_QUERY, 2);
    answer('library.uses', ({ id }) => (id === 'fell' ? [USE] : []));
    expect(await screen.findByRole('region', { name: 'Preview of Tarn' })).toBeTruthy();
    (await screen.findByRole('link', { name: 'Tarn' })).focus();
    await user.keyboard('{ArrowDown}');
    const preview = within(await screen.findByRole('region', { name: 'Preview of Fell' }));
    expect(preview.getByText(/“Fell” by Ann Fell/)).toBeTruthy();
    expect(await preview.findByRole('heading', { name: 'Where you credited it' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.queryByRole('region', { name: /^Preview of/ })).toBeNull();
  });

  it('says what the keyboard does when asked by a key or a press', async () => {
    const { user } = open([TARN]);
    const keys = await screen.findByRole('button', { name: 'Keyboard shortcuts' });
    await user.keyboard('?');
    expect(keys.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('go to the search')).toBeTruthy();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});
