import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

interface ExecutionContext {
  id: number;
  auxData: { type: string };
  name: string;
  origin: string;
}

inBothBrowsers('refusing', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  it('answers a message that is not in the contract with a refusal', async () => {
    const answer = await driver.ask('library.burn', { all: true });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unknown-message' } });
  });

  it('answers an input of another shape with a refusal', async () => {
    const answer = await driver.ask('library.delete', { selection: { ids: 'all' } });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
  });

  it('lets our own pages not pass for a web page', async () => {
    const answer = await driver.ask('page.observed', {});
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  });

  it('gives a page no way to send it anything', async () => {
    const { page } = await see(driver, `${gallery.address}article.html`);
    const found = await page.evaluate(() => {
      const world = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>;
      return [world.chrome?.runtime?.sendMessage, world.browser?.runtime?.sendMessage].map((send) => typeof send);
    });
    expect(found).toEqual(['undefined', 'undefined']);
  });

  // Chromium's protocol reaches into a content script's own world, as a page would that had taken it over; Firefox's not.
  if (browser === 'chromium') {
    it('refuses a content script everything but to report what it observed', async () => {
      const { page } = await see(driver, `${gallery.address}article.html`);
      const session = await page.createCDPSession();
      const contexts: ExecutionContext[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as ExecutionContext));
      await session.send('Runtime.enable');
      const ours = contexts.find(({ origin }) => `${origin}/` === driver.origin);
      const send = async (envelope: unknown): Promise<unknown> => {
        const { result } = await session.send('Runtime.evaluate', {
          contextId: ours?.id as number,
          expression: `chrome.runtime.sendMessage(${JSON.stringify(envelope)})`,
          awaitPromise: true,
          returnByValue: true,
        });
        return result.value;
      };
      const refused = { ok: false, problem: { code: 'not-allowed' } };
      expect(
        await send({ message: 'library.list', input: { query: { search: '', filter: {} }, from: 0, limit: 10 } }),
      ).toMatchObject(refused);
      expect(await send({ message: 'settings.read', input: null })).toMatchObject(refused);
      expect(await send({ message: 'page.observed', input: { address: 'https://bank.example/' } })).toMatchObject({
        ok: false,
        problem: { code: 'bad-input' },
      });
    });
  }
});
