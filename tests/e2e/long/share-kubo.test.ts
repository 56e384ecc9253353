import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { fill, goToReview, press } from '../../../scripts/browser/press.mjs';
import { noise } from '../../unit/publish/fixtures';
import { ask, type Driver, start } from '../driver';
import { inBothBrowsers, withKubo } from '../need';
import { type Site, serve } from '../serve';
import { aimAt, FILE, settle, share } from '../sharing';
import { type Kubo, startKubo } from './kubo';

withKubo('sharing with a real Kubo', () => {
  inBothBrowsers('', (browser) => {
    let driver: Driver;
    let forbidding: Site;
    let kubo: Kubo;
    beforeAll(async () => {
      forbidding = await serve((_, response) =>
        response.writeHead(403, { 'Content-Type': 'text/plain' }).end('403 - Forbidden'),
      );
      driver = await start(browser);
      kubo = await startKubo();
    });
    afterAll(async () => {
      await driver?.close();
      await forbidding?.stop();
      await kubo?.stop();
    });

    it('pins the work under the address that was shown before it was sent, byte for byte', async () => {
      await aimAt(driver, kubo.address);
      const made = await share(driver);
      const root = made.root as string;
      await settle(driver, made.id, 'pinned');
      expect(String(await kubo.ipfs('pin', 'ls', '--type=recursive', '--quiet'))).toContain(root);
      const path = made.paths.find((each) => each.startsWith('work')) as string;
      const bytes = await kubo.ipfs('cat', `${root}/${path}`);
      expect(bytes.equals(readFileSync(FILE))).toBe(true);
      expect(String(await kubo.ipfs('add', '-Q', '--only-hash', FILE)).trim()).toBe(made.workCid);
    });

    it('takes several files as one work, whose record says how to thank, and Kubo gives their folder the same address', async () => {
      const settings = { kuboAddress: kubo.address, creator: '', payAddresses: ['ann@pay.example'] };
      await ask(driver, 'settings.write', settings);
      const folder = mkdtempSync(join(tmpdir(), 'commoner-several-'));
      try {
        const files = ['b.csv', 'a.txt', 'c d.bin'].map((name, i) => {
          writeFileSync(join(folder, name), noise(i * 700_000 + 1, i + 1));
          return join(folder, name);
        });
        const page = await driver.library('#share');
        const input = await poll(() => page.$('input[type=file]'), 'the field for files');
        await input.uploadFile(...files);
        await fill(page, 'Title', 'Three files');
        await goToReview(page);
        await press(page, 'Publish', 'form');
        const made = await poll(
          async () =>
            (await ask(driver, 'publish.list', null)).find(
              ({ draft, state }) => draft.title === 'Three files' && state.step === 'held',
            ),
          'the share',
        );
        expect(made.draft.fileCount).toBe(3);
        expect(made.workCid).toBe(String(await kubo.ipfs('add', '-r', '-Q', '--only-hash', folder)).trim());
        await settle(driver, made.id, 'pinned');
        expect((await kubo.ipfs('cat', `${made.root}/work/a.txt`)).length).toBe(700_001);
        expect(JSON.parse(String(await kubo.ipfs('cat', `${made.root}/credit.json`)))).toMatchObject({
          ...{ '@type': 'Collection', collectionSize: 3 },
          potentialAction: { '@type': 'DonateAction', target: 'lightning:ann@pay.example' },
        });
        await driver.closeTab(page);
        await ask(driver, 'publish.forget', { id: made.id });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('arrives at the address that Kubo itself gives the same folder', async () => {
      const [made] = await ask(driver, 'publish.list', null);
      const folder = mkdtempSync(join(tmpdir(), 'commoner-share-'));
      try {
        await kubo.ipfs('get', made?.root as string, '--output', join(folder, 'share'));
        const root = await kubo.ipfs('add', '-r', '-Q', '--only-hash', join(folder, 'share'));
        expect(String(root).trim()).toBe(made?.root);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('tries again, from its button, what has not succeeded', async () => {
      await aimAt(driver, forbidding.address);
      const made = await share(driver);
      await settle(driver, made.id, 'failed');
      await aimAt(driver, kubo.address);
      const page = await driver.library('#shares');
      await press(page, 'Try again');
      await settle(driver, made.id, 'pinned');
    });
  });
});
