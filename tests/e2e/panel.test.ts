import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { type Driver, see, start } from './driver';
import { inBrowser } from './need';

// Firefox’s protocol has no handle on a sidebar.
inBrowser('chromium', 'the side panel', (browser) => {
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

  it('opens by a press in the toolbar window, goes with the tab in front, and stays', async () => {
    const first = await see(driver, `${gallery.address}photo.html`);
    const popup = await driver.popup(first.tab);
    await press(popup, 'Open side panel');
    const panel = (await poll(async () => {
      const target = driver.browser.targets().find((each) => each.url() === `${driver.origin}panel.html`);
      return (await target?.asPage()) ?? null;
    }, 'the side panel')) as Page;
    await waitForWords(panel, 'First light over the tarn');
    const second = await see(driver, `${gallery.address}article.html`);
    const title = second.seen.works.find((work) => work.title)?.title ?? '';
    await waitForWords(panel, title);
    await driver.bringToFront(first.tab);
    await waitForWords(panel, 'First light over the tarn');
    expect(await popup.isShown()).toBe(false);
  });
});
