import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { BackupScreen } from '../../popup/transfer/BackupScreen';
import type { Report } from '../../src/message/job';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer, asked } from './background';
import { downloads } from './files';
import { doJobs, jobsAsked } from './job';
import { AT, taken } from './made-up';
import { show } from './show';

const FILE = new File(['{}'], 'commoner.zip');
const CONFLICT = { id: 'tarn', title: 'Tarn', what: 'note', mine: 'here', theirs: 'there' } as const;
const done = (result: ReturnType<typeof taken>): Report => ({ step: 'done', result });
const choose = async (...results: ReturnType<typeof taken>[]) => {
  const next = [...results];
  doJobs(() => {
    const result = next.shift();
    return result ? [done(result)] : [];
  });
  const user = show(<BackupScreen />);
  await user.upload(screen.getByLabelText('Select a backup, or drop it here'), FILE);
  return user;
};

describe('a backup', () => {
  afterEach(() => localStorage.clear());

  it('is said never to have been written, and then when it was', async () => {
    doJobs(() => [{ step: 'done', result: { job: 'backup', file: new Blob(['x']), name: 'all.zip', entries: 1 } }]);
    const user = show(<BackupScreen />);
    expect(screen.getByText('You haven’t downloaded a backup yet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Download backup' }));
    expect((await screen.findByText('Saved as all.zip')).closest('.said')?.className).toContain('said-ok');
    expect(downloads()).toEqual(['all.zip']);
    expect(screen.getByText(/^Last backup: /)).toBeTruthy();
  });

  it('of more than a month ago is called old', () => {
    localStorage.setItem('commoner-backup', '2020-01-01T00:00:00.000Z');
    show(<BackupScreen />);
    expect(screen.getByText(/more than a month ago/)).toBeTruthy();
  });

  it('says how far it is, and can be cancelled', async () => {
    doJobs(() => [{ step: 'progress', done: 1, of: 4 }]);
    const user = show(<BackupScreen />);
    await user.click(screen.getByRole('button', { name: 'Download backup' }));
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Progress' }).value).toBe(0.25);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/^Cancelled\./)).toBeTruthy();
    expect(jobsAsked()).toEqual([{ job: 'backup' }, 'cancel']);
    expect(downloads()).toEqual([]);
  });

  it('that is none says so, and nothing is offered', async () => {
    doJobs(() => [{ step: 'failed', code: 'not-a-backup', detail: '', tally: null }]);
    const user = show(<BackupScreen />);
    await user.upload(screen.getByLabelText('Select a backup, or drop it here'), FILE);
    const said = await screen.findByText('This isn’t a Commoner backup.');
    expect(said.closest('.said')?.className).toContain('said-error');
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });

  it('is looked at first, and restored only then', async () => {
    const user = await choose(taken('look', { madeAt: AT }), taken('restore'));
    expect(await screen.findByText('Restoring would change this: 2 entries are new.')).toBeTruthy();
    expect(screen.getByText(/^Created on Mar 1, 2026/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByText('Restored: 2 entries are new.')).toBeTruthy();
    expect(jobsAsked()).toMatchObject([{ job: 'look' }, { job: 'restore', how: 'keep-mine' }]);
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });

  it('that says something else than what is here asks which stands, and shows both', async () => {
    const tally = { added: 0, same: 0, updated: 0, conflicts: 1 };
    const user = await choose(taken('look', { tally, conflicts: [CONFLICT] }), taken('restore'));
    const which = await screen.findByRole('group', { name: /One entry differs/ });
    await user.click(screen.getByText('Show the differences'));
    expect(screen.getByRole('link', { name: 'Tarn' }).getAttribute('href')).toBe('#entry/tarn');
    expect(within(which).getByRole<HTMLInputElement>('radio', { name: 'This library’s' }).checked).toBe(true);
    await user.click(within(which).getByRole('radio', { name: 'The backup’s' }));
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(jobsAsked()).toMatchObject([{}, { job: 'restore', how: 'take-theirs' }]);
  });

  it('leaves who is paid as it is, until a person takes the backup’s', async () => {
    answer('settings.read', () => DEFAULT_SETTINGS);
    answer('settings.write', (written) => written);
    const ann = ['ann@wallet.example'];
    const user = await choose(taken('look', { asked: [{ what: 'payAddresses', here: [], theirs: ann }] }));
    await user.click(await screen.findByRole('button', { name: 'Use the backup’s payment addresses' }));
    expect(await screen.findByText('Where you are paid: from the backup.')).toBeTruthy();
    expect(asked('settings.write')).toEqual([{ ...DEFAULT_SETTINGS, payAddresses: ann }]);
    expect(screen.queryByRole('button', { name: 'Use the backup’s payment addresses' })).toBeNull();
  });

  it('with a node’s address that is none is not taken, and why is said', async () => {
    const user = await choose(taken('look', { asked: [{ what: 'kuboAddress', here: [], theirs: ['ftp://x'] }] }));
    await user.click(await screen.findByRole('button', { name: 'Use the backup’s node' }));
    expect((await screen.findByText(/Enter an address/)).closest('.said')?.className).toContain('said-error');
    expect(asked('settings.write')).toEqual([]);
  });
});
