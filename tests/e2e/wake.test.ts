import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

inBothBrowsers('a background that comes and goes', (browser) => {
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

  it('shows nothing of a page that the tab has left', async () => {
    const { page, tab, seen } = await see(driver, `${gallery.address}photo.html`);
    expect(seen.works).toHaveLength(1);
    await page.goto('about:blank');
    await poll(async () => (await ask(driver, 'page.read', { tab })) === null, 'forgetting the page');
    await poll(async () => (await driver.badge(tab)) === '', 'clearing the badge');
  });

  it('sees the page that came in its place', async () => {
    const { page, tab } = await see(driver, `${gallery.address}photo.html`);
    await page.goto(`${gallery.address}dataset.html`, { waitUntil: 'domcontentloaded' });
    const title = async () =>
      (await ask(driver, 'page.read', { tab }))?.works[0]?.title === 'Street trees of Ebberby, 2024';
    await poll(title, 'seeing the next page');
  });

  // Only Chromium's protocol can end a background.
  if (browser === 'chromium') {
    const stop = async () => {
      const target = driver.browser.targets().find((each) => each.type() === 'service_worker');
      const worker = await target?.worker();
      await worker?.close();
      await poll(async () => !driver.browser.targets().some((each) => each.type() === 'service_worker'), 'its end');
    };

    it('knows what a tab shows when it is back', async () => {
      const { tab, seen } = await see(driver, `${gallery.address}photo.html`);
      await stop();
      expect(await ask(driver, 'page.read', { tab })).toEqual(seen);
    });

    it('loads what sharing needs when it is back, though a service worker may import nothing new', async () => {
      await stop();
      expect(await ask(driver, 'publish.list', null)).toEqual([]);
    });

    it('loads what reads files when it is back', async () => {
      const { tab } = await see(driver, `${gallery.address}photo.html`);
      await stop();
      const asked = await ask(driver, 'lookup.inquire', {
        tab,
        address: `${gallery.address}media/tarn.jpg`,
        kind: 'file',
      });
      expect(asked).toMatchObject({ step: 'failed', problem: 'nothing-found' });
    });
  }
});
