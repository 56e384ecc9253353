import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { OpenedWork } from '../../popup/publish/OpenedWork';
import type { Opened } from '../../src/publish/opened';
import { problemError } from '../../src/publish/problem';
import { answer, asked } from './background';
import { clipboard, downloaded, downloads, handOver } from './files';
import { aKept, anOpened, aRecord, aShare, CID, DID, license } from './made-up';
import { show } from './show';

const WHAT = { root: CID, origin: { from: 'here' } } as const;
const TEXT = { is: 'file', kind: 'text', mediaType: 'text/plain', extension: '.txt', size: 5 } as const;

beforeEach(() => {
  answer('publish.read', async () => ({ ...TEXT, file: await handOver(new Blob(['Hello'])) }));
  answer('publish.list', () => [aShare({ adopted: true })]);
});
const open = (opened: Opened = anOpened()) => {
  const onAdopted = jest.fn();
  return { user: show(<OpenedWork opened={opened} what={WHAT} onAdopted={onAdopted} />), onAdopted };
};
const press = async (user: ReturnType<typeof show>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('a work that was opened', () => {
  it('shows itself, who made it, what may be done with it, and that it was checked', async () => {
    open();
    expect((await screen.findByRole('region', { name: 'Shared walk' })).textContent).toBe('Hello');
    expect(screen.getByRole('article').textContent).toContain('By Bo');
    expect(screen.getByText('Verified: files match address and record')).toBeTruthy();
    expect(screen.getByText('share it')).toBeTruthy();
  });

  it('in which something does not hold warns, and no copy of it is offered', async () => {
    open(anOpened({ findings: [{ code: 'file-differs', detail: 'work.txt' }], signedBy: null }));
    const alert = (await screen.findAllByRole('alert')).find(({ textContent }) => textContent);
    expect(alert?.textContent).toContain('This isn’t the file that the record describes');
    expect(screen.queryByRole('button', { name: 'Pin a copy' })).toBeNull();
    expect(screen.getByText(/Its record isn’t valid/)).toBeTruthy();
  });

  it('under a license that lets nobody hand it on says so instead', async () => {
    open(anOpened({ record: aRecord({ licenses: [license('RS-InC-1.0')] }) }));
    expect(await screen.findByText('Its license doesn’t allow everyone to share it.')).toBeTruthy();
  });

  it('offers to follow its creator’s catalogue where its signed record names one, by that key alone', async () => {
    answer('settings.read', () => ({ kuboAddress: 'http://127.0.0.1:5001', creator: '' }));
    answer('following.follow', () => ({ name: 'Bo’s works' }) as never);
    const catalogue = 'ipns://k51bo';
    const { user } = open(anOpened({ record: aRecord({ catalogue }) }));
    await press(user, 'Follow the creator’s catalogue');
    expect(asked('following.follow')).toEqual([{ address: catalogue, page: '', key: DID }]);
    expect(await screen.findByText('Following Bo’s works')).toBeTruthy();
  });

  it('whose record nobody signed offers no catalogue', () => {
    open(anOpened({ record: aRecord({ catalogue: 'ipns://k51bo' }), signedBy: null }));
    expect(screen.queryByRole('button', { name: 'Follow the creator’s catalogue' })).toBeNull();
  });

  it('is saved', async () => {
    const { user } = open();
    await press(user, 'Save file');
    await waitFor(() => expect(downloads()).toHaveLength(1));
    expect(await downloaded()).toBe('Hello');
    expect(screen.getByText(`Saved as ${downloads()[0]}`)).toBeTruthy();
    expect(asked('publish.read').at(-1)).toMatchObject({ what: WHAT, path: 'work.txt', to: 'save' });
  });

  it('is added to the library, and leads there', async () => {
    answer('work.keep', () => aKept('shared'));
    const { user } = open();
    await press(user, 'Add to library');
    expect(await screen.findByText(/Added to your library/)).toBeTruthy();
    expect(asked('work.keep')).toMatchObject([{ work: { title: 'Shared walk' }, thumbnail: null, project: null }]);
    expect(screen.getByRole('link', { name: 'Library' }).getAttribute('href')).toBe('#kept');
    expect(screen.queryByRole('button', { name: 'Add to library' })).toBeNull();
  });

  it.each([
    ['signed', DID, ['signed lightning bo@pay.example']],
    ['not signed', null, []],
  ])('is kept with how its creator is paid by a record that is %s', async (_, signedBy, payAt) => {
    answer('work.keep', () => aKept('shared'));
    const { user } = open(anOpened({ record: aRecord({ payAt: ['bo@pay.example'] }), signedBy }));
    await press(user, 'Add to library');
    expect(asked('work.keep')).toMatchObject([{ payAt }]);
  });

  it('that could not be added says why, and can be added again', async () => {
    const { user } = open();
    await press(user, 'Add to library');
    expect((await screen.findByText(/nobody answers work\.keep/)).closest('[role=alert]')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add to library' })).toBeTruthy();
  });

  it('is credited', async () => {
    answer('credit.record', () => Promise.reject(new Error('full')));
    const { user } = open();
    await press(user, 'Copy credit');
    await waitFor(() => expect(clipboard()[0]).toContain('Shared walk'));
    expect(await screen.findByText('full')).toBeTruthy();
  });

  it('is pinned here, and then shown among the shares', async () => {
    answer('publish.adopt', () => aShare({ adopted: true }));
    const { user, onAdopted } = open();
    await press(user, 'Pin a copy');
    expect(await screen.findByText('A copy of another creator’s work, pinned in this browser.')).toBeTruthy();
    expect(asked('publish.adopt')).toEqual([WHAT]);
    expect(onAdopted).toHaveBeenCalledTimes(1);
  });

  it('that could not be pinned says why, and may be tried again', async () => {
    answer('publish.adopt', () => Promise.reject(problemError('disk-full')));
    const { user, onAdopted } = open();
    await press(user, 'Pin a copy');
    expect(await screen.findByText(/^The disk is full/)).toBeTruthy();
    expect(onAdopted).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Pin a copy' })).toBeTruthy();
  });

  it('that is a folder lists its files, each to be saved by its name', async () => {
    answer('publish.read', async ({ to }) =>
      to === 'show' ? { is: 'folder', names: ['a.txt', 'b.txt'] } : { ...TEXT, file: await handOver(new Blob(['B'])) },
    );
    const { user } = open(anOpened({ record: aRecord({ path: 'work', mediaType: 'inode/directory' }) }));
    await press(user, 'Save b.txt');
    await waitFor(() => expect(downloads()).toHaveLength(1));
    expect(asked('publish.read').at(-1)).toMatchObject({ path: 'work/b.txt' });
  });

  it('that cannot be read says why in its place', async () => {
    answer('publish.read', () => Promise.reject(problemError('block-wrong')));
    open();
    expect(await screen.findByText('What was sent doesn’t match the address.')).toBeTruthy();
  });
});
