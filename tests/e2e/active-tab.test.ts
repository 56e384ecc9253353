import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { aWork } from '../unit/attribution/a-work';
import { ask, type Driver, see } from './driver';
import { inBrowser } from './need';
import { type Site, serve } from './serve';

/** A host that no permission of the manifest names. */
const HOST = 'editor.example';
const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.js': 'text/javascript' };
const LICENSED =
  '<title>A walk</title><p>Photo: Ann Fell, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>';

// Firefox's protocol has no way to press the button of the toolbar.
inBrowser('chromium', 'a page that the toolbar’s button was pressed on', (browser) => {
  let driver: Driver;
  let site: Site;
  let address: string;
  beforeAll(async () => {
    site = await serve(({ url = '' }, response) => {
      const name = url.slice(1);
      const file = inRoot('tests', 'fixtures', 'fill', name);
      // A browser asks for an icon, too.
      if (name !== 'licensed.html' && !existsSync(file)) return response.writeHead(404).end();
      const body = name === 'licensed.html' ? LICENSED : readFileSync(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    });
    address = site.address.replace('127.0.0.1', HOST);
    driver = await drive(browser, { args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });
  /** Presses the button as a person does, which opens the page to the extension and shows the toolbar window. */
  const pressButton = async (page: Page): Promise<Page> => {
    const id = new URL(driver.origin).host;
    const own = (await driver.browser.extensions()).get(id);
    await page.bringToFront();
    await own?.triggerAction(page);
    const isWindow = (target: { url: () => string }) => target.url().startsWith(`${driver.origin}popup.html`);
    const target = await poll(async () => driver.browser.targets().find(isWindow), 'the toolbar window');
    return target.asPage();
  };

  it('is closed to it before, and lets itself be filled in then', async () => {
    await ask(driver, 'work.keep', { work: aWork(), thumbnail: null, project: null });
    const { page, tab } = await driver.visit(`${address}/pressbooks.html`);
    expect(await ask(driver, 'fill.find', { tab })).toEqual({ editor: null, works: [] });
    const popup = await pressButton(page);
    await press(popup, 'Fill in this page’s fields');
    const source = () => page.$eval('[id$="_title_url"]', (field) => (field as HTMLInputElement).value);
    expect(await poll(async () => (await source()) || null, 'the source in its field')).toBe(
      'https://photos.example/tarn',
    );
    await driver.closeTab(page);
  });

  it('is pictured where its license stands', async () => {
    const { page } = await see(driver, `${address}/licensed.html`);
    const popup = await pressButton(page);
    await waitForWords(popup, 'Copy credit');
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await press(popup, 'Keep evidence');
    await waitForWords(popup, 'Evidence kept: the words of the page, signed, and a picture of it');
    await driver.closeTab(page);
  });
});
