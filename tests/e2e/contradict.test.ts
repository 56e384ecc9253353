import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { findControl, press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

/** A page whose link leads to one license and says another. */
const page = (unit: string, says: string): string =>
  `<!doctype html><html lang="en"><title>Two licenses</title><h1>Two licenses</h1><footer>This site is licensed under
   <a rel="license" href="https://creativecommons.org/licenses/${unit}/">${says}</a>.</footer></html>`;

const PAGES: Record<string, string> = {
  '/safe': page('by/2.0', 'CC BY 3.0'),
  '/unsafe': page('by-sa/4.0', 'CC BY-NC 4.0'),
};

inBothBrowsers('a page that contradicts itself', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGES[request.url ?? ''] ?? '');
    });
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  const waitForCredit = (id: string) =>
    poll(async () => {
      const { entries } = await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 10 });
      return entries.some((entry) => entry.type === 'credited' && entry.attribution.license.id === id);
    }, `a credit under ${id}`);

  it('is credited under the license that is safe', async () => {
    const { tab } = await see(driver, `${site.address}/safe`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Follow CC BY 3.0.');
    await press(popup, 'Copy credit');
    await waitForCredit('CC-BY-3.0');
  });

  it('is credited once a person has chosen where none is safe', async () => {
    const { tab } = await see(driver, `${site.address}/unsafe`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'These licenses differ.');
    expect(await popup.$eval('button.primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await (await findControl(popup, 'Use it under')).select('CC-BY-NC-4.0');
    await press(popup, 'Copy credit');
    await waitForCredit('CC-BY-NC-4.0');
  });
});
