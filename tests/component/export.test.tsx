import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { NO_QUERY } from '../../popup/platform/route';
import { TakeAwayScreen } from '../../popup/transfer/TakeAwayScreen';
import type { Report } from '../../src/message/job';
import { aTip } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { downloaded, downloads } from './files';
import { doJobs, jobsAsked } from './job';
import { aKept, aPage, BROCHURE } from './made-up';
import { show } from './show';

const DONE: Report = {
  step: 'done',
  result: { job: 'export', file: new Blob(['x']), name: 'history.csv', entries: 1 },
};

beforeEach(() => {
  answer('library.list', () => aPage([aKept('tarn')]));
  answer('project.list', () => [BROCHURE]);
  answer('tips.list', () => []);
  doJobs(() => [DONE]);
});
const open = (path: string[] = []) => show(<TakeAwayScreen path={path} query={NO_QUERY} />);
const csv = () =>
  within(screen.getByRole('region', { name: 'For a spreadsheet' })).getByRole('button', { name: 'CSV' });

describe('taking the history away', () => {
  it.each([
    [[], 'Export', 'For a spreadsheet'],
    [['backup'], 'Backup and restore', 'Back up everything'],
    [['import'], 'Import', 'Import works'],
  ])('at %j has its screen', async (path, name, heading) => {
    open(path);
    expect(await screen.findByRole('heading', { name: heading, level: 2 })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
  });

  it('saves all of it in the format that is pressed, and says under which name', async () => {
    const user = open();
    await screen.findByText('Your one entry, as a file in the format that you need:');
    await user.click(csv());
    expect((await screen.findByText('Saved as history.csv')).closest('.said')?.className).toContain('said-ok');
    expect(jobsAsked()).toEqual([{ job: 'export', format: 'csv', selection: { query: NO_QUERY }, project: null }]);
    expect(downloads()).toEqual(['history.csv']);
  });

  it('takes what was chosen alone', async () => {
    const user = open(['export', 'tarn', 'fell']);
    expect(await screen.findByText('2 selected entries, as a file in the format that you need:')).toBeTruthy();
    await user.click(csv());
    expect(jobsAsked()).toMatchObject([{ selection: { ids: ['tarn', 'fell'] } }]);
  });

  it('takes a project’s credits', async () => {
    const user = open(['project', 'brochure']);
    expect(await screen.findByText('The credits of “Brochure”, as a file in the format that you need:')).toBeTruthy();
    await user.click(csv());
    const query = { search: '', filter: { project: ['brochure'] } };
    expect(jobsAsked()).toMatchObject([{ selection: { query }, project: BROCHURE }]);
    expect(asked('library.list')[0]?.query).toEqual(query);
  });

  it('tells REUSE in which folder the files are', async () => {
    const user = open();
    const files = await screen.findByRole('region', { name: 'For files (REUSE and XMP)' });
    await user.type(
      within(files).getByRole('textbox', { name: 'Folder of the files in your project' }),
      'assets/images',
    );
    await user.click(within(files).getByRole('button', { name: 'REUSE.toml' }));
    expect(jobsAsked()).toMatchObject([{ format: 'reuse-toml', folder: 'assets/images' }]);
  });

  it('has nothing to press where there is nothing', async () => {
    answer('library.list', () => aPage([]));
    open();
    await screen.findByText('All 0 entries, as a file in the format that you need:');
    expect(csv().hasAttribute('disabled')).toBe(true);
  });

  it('that failed is said as an error, and nothing is saved', async () => {
    doJobs(() => [{ step: 'failed', code: 'failed', detail: 'no worker', tally: null }]);
    const user = open();
    await user.click(csv());
    expect((await screen.findByText(/no worker/)).closest('.said')?.className).toContain('said-error');
    expect(downloads()).toEqual([]);
  });

  it('says what went wrong where the library cannot be read', async () => {
    answer('library.list', () => Promise.reject(new Error('the disk is away')));
    open();
    expect(await screen.findByText(/the disk is away/)).toBeTruthy();
  });
});

describe('the ledger of thanks', () => {
  it('is taken away beside the history', async () => {
    answer('tips.list', () => [aTip({ step: 'thanked' }, { comment: 'Lovely' })]);
    const user = open();
    const ledger = await screen.findByRole('region', { name: 'Tips' });
    await user.click(within(ledger).getByRole('button', { name: 'JSON' }));
    expect(downloads()[0]).toMatch(/^thanks-.*\.json$/);
    expect(await downloaded()).toContain('Lovely');
    expect(screen.getByText(`Saved as ${downloads()[0]}`)).toBeTruthy();
  });

  it('is not offered where nobody was thanked, and said not to be readable where it is not', async () => {
    open();
    await screen.findByText(/Your one entry/);
    expect(screen.queryByRole('region', { name: 'Tips' })).toBeNull();
  });

  it('that cannot be read says why', async () => {
    answer('tips.list', () => Promise.reject(new Error('no ledger')));
    open();
    expect(await screen.findByText(/no ledger/)).toBeTruthy();
  });
});
