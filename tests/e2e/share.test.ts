import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { shareFile } from '../../scripts/tour/share.mjs';
import type { Share, TargetState } from '../../src/publish/share';
import { noise } from '../unit/publish/fixtures';
import { ask, type Driver, start } from './driver';
import { type Kubo, startKubo } from './kubo';
import { inBothBrowsers, withKubo } from './need';
import { type Site, serve } from './serve';

const FILE = inRoot('tests', 'gallery', 'media', 'hedge.jpg');

const find = async (driver: Driver, id: string): Promise<Share> => {
  const share = (await ask(driver, 'share.list', null)).find((each) => each.id === id);
  if (!share) throw new Error(`the share ${id} is gone`);
  return share;
};

/** Waits until the node's answer to a share is settled one way or the other. */
const settle = (driver: Driver, id: string, state: TargetState['state']): Promise<TargetState> =>
  poll(
    async () => (await find(driver, id)).targets.find((each) => each.target === 'kubo' && each.state === state),
    `the node being ${state}`,
  );

/** A pinning service that says of everything that it is pinned, until it is told to let it go. */
const startService = (): Promise<Site> => {
  const pins = new Set<string>();
  const statusOf = (cid: string) => ({ requestid: cid, status: 'pinned', pin: { cid } });
  return serve(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const url = new URL(request.url ?? '', 'http://service');
    const say = (answer: object) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    if (request.method === 'POST') {
      const { cid } = JSON.parse(body);
      pins.add(cid);
      say(statusOf(cid));
    } else if (request.method === 'DELETE') {
      pins.delete(url.pathname.split('/').at(-1) as string);
      say({});
    } else say({ count: 0, results: [...pins].filter((cid) => cid === url.searchParams.get('cid')).map(statusOf) });
  });
};

/** An address of this machine at which nothing listens: one that was just given back. */
const findSilence = async (): Promise<string> => {
  const site = await serve(() => undefined);
  await site.stop();
  return site.address;
};

const share = async (driver: Driver): Promise<Share> => (await shareFile(driver, FILE))[1] as Share;
const aimAt = (driver: Driver, kuboAddress: string) => ask(driver, 'settings.write', { kuboAddress, creator: '' });

inBothBrowsers('sharing', (browser) => {
  let driver: Driver;
  let site: Site;
  let answer: { status: number; type: string; body: string };
  beforeAll(async () => {
    site = await serve((_, response) => {
      response.writeHead(answer.status, { 'Content-Type': answer.type }).end(answer.body);
    });
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it.each([
    ['refuses it', 'node-forbidden', { status: 403, type: 'text/plain', body: '403 - Forbidden' }],
    ['is another program', 'node-not-kubo', { status: 200, type: 'text/html', body: '<h1>It works!</h1>' }],
  ] as const)('says when what answers at the node’s address %s, and keeps the work', async (_, code, says) => {
    answer = says;
    await aimAt(driver, site.address);
    const made = await share(driver);
    expect((await settle(driver, made.id, 'failed')).problem?.code).toBe(code);
    expect(await find(driver, made.id)).toMatchObject({ root: made.root, state: { step: 'held' } });
  });

  withKubo('with a real Kubo', () => {
    let kubo: Kubo;
    beforeAll(async () => {
      kubo = await startKubo();
    });
    afterAll(() => kubo?.stop());

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
        await press(page, 'Share', 'form');
        const made = await poll(
          async () =>
            (await ask(driver, 'share.list', null)).find(
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
        await ask(driver, 'share.forget', { id: made.id });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('arrives at the address that Kubo itself gives the same folder', async () => {
      const [made] = await ask(driver, 'share.list', null);
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
      answer = { status: 403, type: 'text/plain', body: '403 - Forbidden' };
      await aimAt(driver, site.address);
      const made = await share(driver);
      await settle(driver, made.id, 'failed');
      await aimAt(driver, kubo.address);
      const page = await driver.library('#shares');
      await press(page, 'Try again');
      await settle(driver, made.id, 'pinned');
    });
  });

  describe('without a node', () => {
    it('keeps the work in this browser and says that no node was reached', async () => {
      await aimAt(driver, await findSilence());
      const made = await share(driver);
      expect((await settle(driver, made.id, 'unreachable')).problem?.code).toBe('node-unreachable');
      expect((await find(driver, made.id)).state.step).toBe('held');
    });

    type Page = Awaited<ReturnType<Driver['library']>>;
    const textOf = (page: Page) =>
      page.evaluate(() => (document.querySelector('.share')?.textContent ?? '').replace(/\s+/g, ' '));
    const until = (page: Page, words: string) =>
      poll(async () => (await textOf(page)).includes(words) && textOf(page), words, 20_000);
    const linesOf = (page: Page) =>
      page.$$eval('.share:first-of-type .target strong', (words) => words.map(({ textContent }) => textContent));
    const announced = (page: Page) => page.$eval('.announcement', ({ textContent }) => textContent);

    it('does not call it online, and offers no link that nobody could open, but a file to send', async () => {
      const page = await driver.library('#shares');
      const text = await until(page, 'Saved here, not online yet');
      expect(await linesOf(page)).toEqual(['saved', 'offline']);
      expect(text).not.toMatch(/Published|pinned|copies|Share link|ipfs:\/\//);
      expect(await page.$$('.share:first-of-type .qr')).toHaveLength(0);
      for (const words of ['Connect a pinning service', 'Connect a node', 'Save a file to send'])
        expect(text).toContain(words);
      // What the browser said about it is there for whoever wants it, and not before.
      expect(await page.$eval('.share:first-of-type .warning p', ({ textContent }) => textContent)).toBe(
        'No IPFS node answers at this address.',
      );
      expect(await page.$eval('.share:first-of-type .details', (details) => (details as HTMLDetailsElement).open)).toBe(
        false,
      );
      const file = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
              resolve(this.href);
            };
          }),
      );
      await press(page, 'Save a file to send', '.share');
      await poll(async () => (await announced(page))?.includes('Saved as'), 'that it is saved');
      // A browser reads it when it is written to the disk, and not before.
      const length = await page.evaluate(
        async (href) => (await (await fetch(href)).arrayBuffer()).byteLength,
        await file,
      );
      expect(length).toBeGreaterThan(readFileSync(FILE).length);
      await driver.closeTab(page);
    });

    it('offers links once a service has pinned it, and no longer when it was unpinned there', async () => {
      const service = await startService();
      const place = { kind: 'pinning-service', address: service.address } as const;
      try {
        await ask(driver, 'place.add', { ...place, user: '', secret: '' });
        const page = await driver.library('#shares');
        await until(page, 'Saved here, not online yet');
        await press(page, 'Try again', '.share');
        await until(page, 'Share link');
        expect(await linesOf(page)).toEqual(['saved', 'offline', 'pinned']);
        await until(page, 'Others reach it while that node runs and is reachable');
        await press(page, 'Share link', '.share');
        await until(page, 'https://dweb.link/ipfs/');
        await press(page, 'Unpin', '.share');
        await poll(async () => (await linesOf(page)).includes('unpinned'), 'the line that says so');
        await poll(async () => (await announced(page))?.includes('unpinned'), 'that it is read out');
        await until(page, 'Saved here, not online yet');
        expect(await textOf(page)).not.toContain('Share link');
        await driver.closeTab(page);
      } finally {
        await ask(driver, 'place.remove', place);
        await service.stop();
      }
    });

    it('says on the screen after sharing what became of it', async () => {
      const page = await driver.library('#share');
      const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
      await input.uploadFile(FILE);
      await press(page, 'Share', 'form');
      await poll(
        async () => (await page.$eval('h1', ({ textContent }) => textContent)) === 'Saved here, not online yet',
        'the heading',
        20_000,
      );
      await driver.closeTab(page);
    });
  });
});
