import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { goToReview, press } from '../../scripts/browser/press.mjs';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';
import { aimAt, FILE, find, settle, share } from './sharing';

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
        'No IPFS node responds at this address.',
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
        await until(page, 'Others can open it while that node is running');
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
      await goToReview(page);
      await press(page, 'Publish', 'form');
      await poll(
        async () => (await page.$eval('h1', ({ textContent }) => textContent)) === 'Saved here, not online yet',
        'the heading',
        20_000,
      );
      await driver.closeTab(page);
    });
  });
});
