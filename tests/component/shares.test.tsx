import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SharesScreen } from '../../popup/publish/SharesScreen';
import { SHARES_CHANNEL } from '../../src/message/channels';
import type { Share } from '../../src/publish/share';
import { announce, setHidden } from './announcing';
import { answer, asked } from './background';
import { clipboard, downloads, handOver, refuseCopying } from './files';
import { aShare, aTarget, CID } from './made-up';
import { show } from './show';

let shares: Share[];
beforeEach(() => {
  answer('publish.list', () => shares);
});
const open = (...given: Share[]) => {
  shares = given;
  return show(<SharesScreen />);
};
const PINNED = aShare({ targets: [aTarget('browser'), aTarget('pinning-service')] });
const press = async (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name, hidden: true }));

describe('the shared works', () => {
  it('are none, and it is said how one is shared', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'No published works yet' })).toBeTruthy();
  });

  it('that cannot be read are said not to be', async () => {
    answer('publish.list', () => Promise.reject(new Error('the disk is away')));
    show(<SharesScreen />);
    expect((await screen.findByText(/the disk is away/)).closest('[role=alert]')).toBeTruthy();
  });

  it('say how far they reach, with the ways on where that is not far', async () => {
    open(aShare());
    expect((await screen.findByRole('article')).textContent).toContain('Saved here, not online yet.');
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(to('Connect a pinning service')).toBe('#settings/places');
    expect(to('Connect a node')).toBe('#settings/node');
    expect(screen.queryByText('Share link')).toBeNull();
  });

  it('have their address copied with a press', async () => {
    const user = open(aShare());
    await press(user, 'Copy address');
    expect(await screen.findByText('Address copied')).toBeTruthy();
    expect(clipboard()).toEqual([CID]);
  });

  it('whose address the browser lets nobody copy say so', async () => {
    const user = open(aShare());
    refuseCopying();
    await press(user, 'Copy address');
    expect((await screen.findByText('The browser didn’t allow copying')).closest('[role=alert]')).toBeTruthy();
  });

  it('that others can open are handed on, through a gateway that the person names', async () => {
    const user = open(PINNED);
    const gateway = await screen.findByRole('textbox', { name: 'Gateway for the link', hidden: true });
    expect(screen.getByRole('img', { name: 'QR code of the link', hidden: true })).toBeTruthy();
    await user.clear(gateway);
    await user.type(gateway, 'https://gate.example');
    await user.click(screen.getAllByRole('button', { name: 'Copy', hidden: true })[1] as HTMLElement);
    await waitFor(() => expect(clipboard()[0]).toMatch(/^https:\/\/gate\.example\/ipfs\//));
  });

  it('are saved as a file', async () => {
    const file = await handOver(new Blob(['car']));
    answer('publish.save', () => ({ file, name: 'walk.car' }));
    const user = open(PINNED);
    await press(user, 'Save as .car');
    expect(await screen.findByText('Saved as walk.car')).toBeTruthy();
    expect(asked('publish.save')).toEqual([{ id: 'share' }]);
    expect(downloads()).toEqual(['walk.car']);
  });

  it('that could not be saved say why', async () => {
    const user = open(PINNED);
    await press(user, 'Save as .car');
    expect((await screen.findByText(/nobody answers publish\.save/)).closest('[role=alert]')).toBeTruthy();
  });

  it('that failed at a place say why, and are sent again with a press', async () => {
    const problem = { code: 'service-forbidden', detail: 'token expired' } as const;
    const failed = aTarget('pinning-service', { state: 'failed', problem });
    answer('publish.retry', () => aShare());
    const user = open(aShare({ targets: [aTarget('browser'), failed] }));
    expect(await screen.findByText('The service refused the token, or a token is missing.')).toBeTruthy();
    expect(screen.getByText('token expired')).toBeTruthy();
    await press(user, 'Try again');
    expect(asked('publish.retry')).toEqual([{ id: 'share' }]);
    expect(await screen.findByText('Trying again')).toBeTruthy();
  });

  it('on their way are shown with how far they are, and can be paused', async () => {
    answer('publish.pause', () => aShare());
    const targets = [aTarget('browser'), aTarget('kubo', { state: 'sending' })];
    const user = open(aShare({ targets, progress: { done: 500, of: 1000 } }));
    expect((await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Sending…' })).value).toBe(0.5);
    await press(user, 'Pause');
    expect(asked('publish.pause')).toEqual([{ id: 'share' }]);
  });

  it('are asked for at their place, and it is said what it answers', async () => {
    answer('publish.recheck', () => PINNED);
    const user = open(PINNED);
    await press(user, 'Check now');
    expect(await screen.findByText('Pinning service (https://pins.example): pinned.')).toBeTruthy();
    expect(asked('publish.recheck')).toEqual([
      { id: 'share', target: 'pinning-service', address: 'https://pins.example' },
    ]);
  });

  it('are removed only by a second press, which says what is lost', async () => {
    answer('publish.forget', () => {
      shares = [];
      return null;
    });
    const user = open(aShare());
    await user.click(await screen.findByText('Remove from this browser'));
    expect(screen.getByText(/This is the only known copy/)).toBeTruthy();
    expect(asked('publish.forget')).toEqual([]);
    await press(user, 'Remove permanently');
    expect(await screen.findByText('Removed from this browser')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'No published works yet' })).toBeTruthy();
  });

  it('are shown as they change, when that is announced and not before', async () => {
    open(aShare({ targets: [aTarget('browser'), aTarget('kubo', { state: 'sending' })] }));
    await screen.findByRole('button', { name: 'Pause' });
    shares = [PINNED];
    await announce(SHARES_CHANNEL);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull());
    expect(asked('publish.list')).toHaveLength(2);
  });

  it('are not asked for by a page that nobody sees, and once when it is seen again', async () => {
    open(aShare());
    await screen.findByRole('article');
    await setHidden(true);
    await announce(SHARES_CHANNEL);
    shares = [];
    expect(asked('publish.list')).toHaveLength(1);
    await setHidden(false);
    expect(await screen.findByRole('heading', { name: 'No published works yet' })).toBeTruthy();
    expect(asked('publish.list')).toHaveLength(2);
  });
});
