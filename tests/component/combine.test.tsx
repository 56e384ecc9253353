import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { CombineScreen } from '../../popup/combine/CombineScreen';
import type { KeptWork } from '../../src/library/entry';
import { answer, asked } from './background';
import { AT, aCredit, aKept, license } from './made-up';
import { show } from './show';

const under = (id: string, name: string, more: Partial<KeptWork> = {}) =>
  aKept(id, { title: `Work ${id}`, licenses: [license(name)] }, more);
const open = (...works: KeptWork[]) => {
  answer('library.read', ({ id }) => works.find((each) => each.id === id) ?? null);
  return show(<CombineScreen path={works.map(({ id }) => id)} />);
};

describe('whether works may be combined', () => {
  it('is yes where they may, with the licenses that fit, and which work is taken under which', async () => {
    open(under('a', 'CC-BY-4.0'), under('b', 'CC-BY-SA-4.0'));
    expect(await screen.findByRole('heading', { name: 'These can be combined in one adaptation' })).toBeTruthy();
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first?.textContent).toBe('Work aCC BY 4.0');
    expect(screen.getByRole('link', { name: 'Work b' }).getAttribute('href')).toBe('#entry/b');
    expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('#kept');
  });

  it('is no where a license forbids it, which is named with its work', async () => {
    open(under('a', 'CC-BY-4.0'), under('b', 'CC-BY-ND-4.0'));
    const heading = await screen.findByRole('heading', { name: 'These can’t be combined in one adaptation' });
    const verdict = heading.closest('section') as HTMLElement;
    expect(verdict.textContent).toContain('“Work b”');
    expect(verdict.textContent).toContain('Its license doesn’t allow sharing adaptations.');
    expect(screen.getByRole('heading', { name: 'You may put them side by side' })).toBeTruthy();
  });

  it('hangs on whether money is made with it', async () => {
    const user = open(under('a', 'CC-BY-4.0'), under('b', 'CC-BY-NC-4.0'));
    await screen.findByRole('heading', { name: /^These can be combined/ });
    await user.click(screen.getByRole('checkbox', { name: 'Commercial use' }));
    expect(screen.getByRole('heading', { name: /^These can’t be combined/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'You may not put all of them side by side' })).toBeTruthy();
  });

  it('is asked for a whole project: works that were only credited too, under the license that each was credited under', async () => {
    const both = aKept('a', { title: 'Work a', licenses: [license('GFDL-1.3-or-later'), license('CC-BY-SA-4.0')] });
    const use = aCredit('use', { title: 'Work a', licenses: [license('CC-BY-SA-4.0')] });
    const alone = aCredit('b', { title: 'Work b', licenses: [license('CC-BY-NC-4.0')] });
    answer('project.works', () => [
      { entry: both, uses: [use] },
      { entry: alone, uses: [alone] },
    ]);
    show(<CombineScreen path={['project', 'brochure']} />);
    await screen.findByRole('heading', { name: /^These can’t be combined/ });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.any(String),
      'Work aCC BY-SA 4.0',
      'Work bCC BY-NC 4.0',
    ]);
    expect(asked('project.works')).toEqual([{ project: 'brochure' }]);
    expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('#project/brochure');
  });

  it('is not asked where no work is chosen, or what was chosen is deleted', async () => {
    open(under('a', 'CC-BY-4.0', { deletedAt: AT }));
    expect(await screen.findByRole('heading', { name: 'No works selected' })).toBeTruthy();
  });

  it('is not told where the library cannot be read, and that is said', async () => {
    show(<CombineScreen path={['a']} />);
    expect(await screen.findByText(/nobody answers library\.read/)).toBeTruthy();
  });
});
