import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { OverviewScreen } from '../../popup/library/OverviewScreen';
import { answer, asked } from './background';
import { counting } from './made-up';
import { show } from './show';

describe('the overview', () => {
  it('counts what was used by license, month and site, each with a way to those entries', async () => {
    answer('library.count', () =>
      counting({
        type: [{ value: 'kept', count: 1200 }],
        license: [{ value: 'CC-BY-4.0', count: 7 }],
        host: [{ value: 'photos.example', count: 5 }],
      }),
    );
    show(<OverviewScreen />);
    const license = await screen.findByRole('link', { name: 'CC BY 4.0' });
    expect(license.getAttribute('href')).toBe('#kept?license=CC-BY-4.0');
    expect(license.closest('li')?.textContent).toBe('CC BY 4.07');
    expect(screen.getByRole('link', { name: 'Works' }).closest('li')?.textContent).toContain('1,200');
    expect(screen.getByRole('heading', { name: 'Site' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Month' })).toBeNull();
    expect(asked('library.count')).toEqual([{ search: '', filter: {}, of: 'works' }]);
  });

  it('of an empty library teaches how it fills', async () => {
    answer('library.count', () => counting());
    show(<OverviewScreen />);
    expect(await screen.findByRole('heading', { name: 'Your library is empty' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Zotero/ }).getAttribute('href')).toBe('#take/import');
  });

  it('says what went wrong where the library cannot be read', async () => {
    show(<OverviewScreen />);
    expect(await screen.findByText(/nobody answers library\.count/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your library is empty' })).toBeNull();
  });
});
