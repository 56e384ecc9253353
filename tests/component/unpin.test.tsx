import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ShareList } from '../../popup/publish/ShareList';
import type { Share, TargetState } from '../../src/publish/share';
import { answer } from './background';
import { show } from './show';

const NODE = 'http://127.0.0.1:5001';
const AT = '2026-03-01T09:00:00.000Z';
const at = (target: TargetState['target'], address: string): TargetState => ({
  ...{ target, address, state: 'pinned', problem: null, at: AT },
});
const share = (...targets: TargetState[]): Share => ({
  id: 'share',
  draft: {
    ...{ title: 'A walk', creator: 'Ann', license: 'CC-BY-4.0', changes: '', sources: [] },
    ...{ name: 'walk.png', mediaType: 'image/png', size: 10 },
  } as unknown as Share['draft'],
  ...{ root: 'bafyroot', workCid: 'bafywork', paths: ['walk.png'], size: 10, createdAt: AT },
  state: { step: 'held' },
  targets,
});

describe('a node that is told to unpin a share', () => {
  it('is said to have done it, and stays in the list as one that did', async () => {
    let now = share(at('browser', ''), at('kubo', NODE));
    answer('publish.list', () => [now]);
    answer('publish.unpin', () => {
      now = share(at('browser', ''), { ...at('kubo', NODE), state: 'unpinned' });
      return now;
    });
    const user = show(<ShareList />);
    await user.click(await screen.findByRole('button', { name: 'Unpin' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/127\.0\.0\.1:5001\): unpinned\./));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Unpin' })).toBeNull());
  });

  it('is said not to have done it where it does not answer', async () => {
    const now = share(at('browser', ''), {
      ...at('kubo', NODE),
      problem: { code: 'node-unreachable', detail: '' },
    });
    answer('publish.list', () => [share(at('browser', ''), at('kubo', NODE))]);
    answer('publish.unpin', () => now);
    const user = show(<ShareList />);
    await user.click(await screen.findByRole('button', { name: 'Unpin' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/127\.0\.0\.1:5001\): pinned\. /));
    expect(screen.getByRole('button', { name: 'Unpin' })).toBeTruthy();
  });
});
