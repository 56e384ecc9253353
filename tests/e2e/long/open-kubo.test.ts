import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, type Driver, start } from '../driver';
import { inBothBrowsers, withKubo } from '../need';
import { share } from '../shares-of-others';
import { type Kubo, startKubo } from './kubo';

withKubo('a shared work on a real Kubo', () => {
  inBothBrowsers('', (browser) => {
    let driver: Driver;
    let kubo: Kubo;
    let made: Awaited<ReturnType<typeof share>>;
    beforeAll(async () => {
      made = await share();
      driver = await start(browser);
      kubo = await startKubo();
      const folder = mkdtempSync(join(tmpdir(), 'commoner-open-'));
      try {
        writeFileSync(join(folder, 'kubo.car'), made.car);
        await kubo.ipfs('dag', 'import', join(folder, 'kubo.car'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
    afterAll(async () => {
      await driver?.close();
      await kubo?.stop();
    });

    it('is opened through the node, and what the node does not have is said', async () => {
      const from = { from: 'node', address: kubo.address } as const;
      const opened = await ask(driver, 'publish.open', { root: made.bundle.root, origin: from });
      expect(opened).toMatchObject({ findings: [], record: { title: 'Two foxes' } });
      const elsewhere = (await share()).bundle.root;
      await expect(ask(driver, 'publish.open', { root: elsewhere, origin: from })).rejects.toThrow('block-missing');
    });
  });
});
