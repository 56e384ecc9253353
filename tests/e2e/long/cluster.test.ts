import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { fill, press } from '../../../scripts/browser/press.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';
import { shareFile } from '../../../scripts/tour/share.mjs';
import type { Share } from '../../../src/publish/share';
import { ask, type Driver, start } from '../driver';
import { inBothBrowsers, SET_UP_MS, withCluster } from '../need';
import { type Cluster, startCluster } from './cluster';

const FILE = inRoot('tests', 'gallery', 'media', 'hedge.jpg');

inBothBrowsers('sharing to a cluster', (browser) => {
  withCluster('of three nodes', () => {
    let driver: Driver;
    let cluster: Cluster;
    let root: string;
    beforeAll(async () => {
      cluster = await startCluster();
      driver = await start(browser);
    }, SET_UP_MS);
    afterAll(async () => {
      await driver?.close();
      await cluster?.stop();
    });

    const shareOf = async (): Promise<Share> => {
      const [share] = await ask(driver, 'publish.list', null);
      if (!share) throw new Error('the share is gone');
      return share;
    };
    const pinnedOn = async (index: number): Promise<boolean> => {
      const pins = await cluster.members[index]?.kubo.ipfs('pin', 'ls', '--type=recursive', '-q');
      return String(pins).includes(root);
    };

    it('sends it to one node, and the service pins it on all three', async () => {
      const { members, service } = cluster;
      await ask(driver, 'settings.write', { kuboAddress: members[0]?.kubo.address as string, creator: '' });
      const page = await driver.library('#settings/publishing');
      await fill(page, 'Service address', service);
      await press(page, 'Add service');
      await poll(async () => (await ask(driver, 'place.list', null)).length === 1, 'the place');
      await driver.closeTab(page);
      root = ((await shareFile(driver, FILE))[1] as Share).root as string;
      const targets = await poll(async () => {
        const { targets: each } = await shareOf();
        const failed = each.find(({ state }) => state === 'failed');
        if (failed) throw new Error(JSON.stringify(failed));
        return each.every(({ state }) => state === 'pinned') && each;
      }, 'every place');
      expect(targets.map(({ target }) => target)).toEqual(['browser', 'kubo', 'pinning-service']);
      for (const index of [0, 1, 2]) await poll(() => pinnedOn(index), `the pin on node ${index}`);
    });

    it('has it fetched back from another node once the first is gone', async () => {
      await cluster.members[0]?.kubo.stop();
      const address = cluster.members[1]?.kubo.address as string;
      const origin = { from: 'node', address } as const;
      const opened = await ask(driver, 'publish.open', { root, origin });
      expect(opened).toMatchObject({ root, findings: [] });
      await ask(driver, 'place.add', { kind: 'kubo', address, user: '', secret: '' });
      const { id } = await shareOf();
      await ask(driver, 'publish.retry', { id });
      const isAt = ({ target, address: at, state }: Share['targets'][number]) =>
        target === 'kubo' && at === address && state === 'pinned';
      await poll(async () => (await shareOf()).targets.some(isAt), 'the second node');
      const checked = await ask(driver, 'publish.recheck', { id, target: 'kubo', address });
      expect(checked.targets.find(isAt)?.fetchedAt).toBeTruthy();
    });

    it('is forgotten by the service when it is told so', async () => {
      const { id } = await shareOf();
      const { targets } = await ask(driver, 'publish.unpin', {
        ...{ id, target: 'pinning-service', address: cluster.service },
      });
      expect(targets.find(({ target }) => target === 'pinning-service')?.state).toBe('unpinned');
      await poll(async () => !(await pinnedOn(2)), 'the pin gone on the third node');
    });
  });
});
