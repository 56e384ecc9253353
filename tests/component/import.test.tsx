import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ImportScreen } from '../../popup/transfer/ImportScreen';
import { downloaded, downloads } from './files';
import { doJobs, jobsAsked } from './job';
import { taken } from './made-up';
import { show } from './show';

const FILE = new File(['title'], 'zotero.csv');
const bring = async () => {
  const user = show(<ImportScreen />);
  await user.upload(screen.getByLabelText('Select a file, or drop it here'), FILE);
  return user;
};

describe('bringing in a file', () => {
  it('says what came of it', async () => {
    const tally = { added: 1, same: 2, updated: 0, conflicts: 0 };
    doJobs(() => [{ step: 'done', result: taken('import', { tally }) }]);
    await bring();
    expect(await screen.findByText('Imported: 1 entry is new. 2 entries were already here.')).toBeTruthy();
    expect(jobsAsked()).toMatchObject([{ job: 'import', name: 'zotero.csv' }]);
  });

  it('lists what was not understood, to be saved', async () => {
    const unread = [{ line: 7, reason: 'no-license', words: '=cmd' } as const];
    doJobs(() => [{ step: 'done', result: taken('import', { unread, unreadCount: 1 }) }]);
    const user = await bring();
    await user.click(await screen.findByText('One line couldn’t be read'));
    expect(screen.getByRole('cell', { name: 'no license' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save this list' }));
    expect(downloads()).toEqual(['not-understood.csv']);
    expect(await downloaded()).toContain(`"7","no license","'=cmd"`);
  });

  it('names the columns of a table that were not imported, and counts no line for them', async () => {
    const unread = ['Where used', 'Permission'].map((words) => ({ line: 1, reason: 'unknown-column', words }) as const);
    doJobs(() => [{ step: 'done', result: taken('import', { unread, unreadCount: 2 }) }]);
    await bring();
    expect(
      await screen.findByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent === 'These columns were not imported, or not completely: Where used and Permission',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/couldn’t be read/)).toBeNull();
  });

  it('that is in no known format says so as an error, and the same file can be tried again', async () => {
    doJobs(() => [{ step: 'failed', code: 'unknown-format', detail: '', tally: null }]);
    const user = await bring();
    expect((await screen.findByText(/can’t import this format/)).closest('.said')?.className).toContain('said-error');
    await user.upload(screen.getByLabelText('Select a file, or drop it here'), FILE);
    await waitFor(() => expect(jobsAsked()).toHaveLength(2));
  });

  it('that ended half way says what came in before', async () => {
    const tally = { added: 5, same: 0, updated: 0, conflicts: 0 };
    doJobs(() => [{ step: 'failed', code: 'disk-full', detail: '', tally }]);
    await bring();
    expect(await screen.findByText(/The disk is full.* 5 entries are new\./)).toBeTruthy();
  });
});
