import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const PICTURE = readFileSync(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));
const BY = 'https://creativecommons.org/licenses/by/4.0/';
const WORKS = 12;
const PAGE = `<!doctype html><html lang="en"><title>Twelve gates</title><main>${Array.from(
  { length: WORKS },
  (_, at) =>
    `<figure><img src="/${at}.jpg" alt="Gate ${at} in the hedge" width="400" height="300"><figcaption>Photo: Ann Fell, <a href="${BY}">CC BY 4.0</a></figcaption></figure>`,
).join('')}</main></html>`;

inBothBrowsers('pointing at a work in the toolbar window', (browser) => {
  let driver: Driver;
  let site: Site;
  const requested: string[] = [];
  beforeAll(async () => {
    site = await serve(({ url = '' }, response) => {
      requested.push(url);
      if (url.endsWith('.jpg')) response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(PICTURE);
      else response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
    });
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it('marks its picture on the page until the window closes, and finds it by its name', async () => {
    const { page, tab } = await see(driver, site.address);
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const before = requested.length;
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Gate 11 in the hedge');
    const marked = () =>
      page.evaluate(() =>
        [...document.images].flatMap(({ alt, style }) => (style.outlineStyle === 'solid' ? [alt] : [])),
      );
    const scrolledTo = await page.evaluate(() => scrollY);
    for (const at of [1, 2]) {
      await (await popup.$$('.work-closed'))[at - 1]?.hover();
      await poll(async () => (await marked()).join() === `Gate ${at} in the hedge`, `the mark of gate ${at}`);
    }
    expect(await page.evaluate(() => scrollY)).toBe(scrolledTo);
    await poll(
      () => popup.evaluate((all) => document.querySelectorAll('.work-picture img').length === all, WORKS),
      'a picture for each work',
    );
    // The pictures were drawn from what the page had.
    expect(requested.length).toBe(before);

    await fill(popup, 'Filter works', 'gate 7');
    await waitForWords(popup, `1 of ${WORKS} works`);
    await press(popup, 'Gate 7 in the hedge');
    await poll(async () => (await marked()).join() === 'Gate 7 in the hedge', 'the mark of the one that was found');
    await waitForWords(popup, 'Copy credit');
    await popup.close();
    await poll(async () => (await marked()).length === 0, 'no mark without the window');
  });

  it('tells a page that no extension may read from one that is only not read yet', async () => {
    const own = await driver.library('#settings');
    const popup = await driver.popup(own.tab);
    await waitForWords(popup, 'Browsers don’t let extensions read their own pages');
    expect(await popup.evaluate(() => document.body.textContent?.includes('Reload this page'))).toBe(false);
    await popup.close();
  });
});
