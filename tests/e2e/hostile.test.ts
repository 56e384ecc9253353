import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { waitForWords } from '../../scripts/browser/press.mjs';
import { payeesOf } from '../../src/tips/payees';
import { EXPORT_FORMATS } from '../../src/transfer/export/format';
import { ask, type Driver, exportAs, see, start } from './driver';
import { MARKUP, serveHostile } from './hostile';
import { inBothBrowsers } from './need';

/** A screen that shows hostile works has run none of their markup and offers none of their scripts. */
const findHarm = (): string[] => [
  ...(document.documentElement.dataset.ran ? ['markup was run'] : []),
  ...(document.querySelector('img[src="x"], [onerror]') ? ['markup was rendered'] : []),
  ...[...document.querySelectorAll('a')]
    .filter(({ href }) => /^(?:javascript|data):/i.test(href))
    .map(({ href }) => href),
];

inBothBrowsers('a hostile page', (browser) => {
  let driver: Driver;
  let pages: Awaited<ReturnType<typeof serveHostile>>;
  beforeAll(async () => {
    pages = await serveHostile();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.stop();
  });

  it.each(['/links', '/json'])(
    'with too much of everything (%s) is read up to a limit, and that is said',
    async (path) => {
      const { seen, tab } = await see(driver, pages.address + path);
      await waitForWords(await driver.popup(tab), 'This page has more than Commoner reads');
      expect(seen.more).toBe(true);
      expect(seen.works.length).toBeLessThanOrEqual(400);
    },
  );

  it('that is nested ten thousand deep is read without harm', async () => {
    const { seen } = await see(driver, `${pages.address}/deep`);
    expect(seen.ms).toBeLessThan(5000);
  });

  it('that changes for ever leaves the browser and the page alive', async () => {
    const { page, seen, tab } = await see(driver, `${pages.address}/forever`);
    expect(seen.works.some(({ about }) => about === 'page')).toBe(true);
    expect(await page.evaluate(() => document.title)).toBe('For ever');
    expect((await ask(driver, 'page.read', { tab }))?.ms).toBeLessThan(5000);
  });

  it('has no markup of its own run or shown, in the toolbar window, the library or an export', async () => {
    const { page, seen, tab } = await see(driver, `${pages.address}/markup`);
    expect(seen.works.length).toBeGreaterThan(0);
    expect([null, ...seen.works].flatMap((work) => payeesOf(seen, work, true))).toEqual([]);
    const links = seen.works.flatMap(({ address, source, creators }) => [
      address,
      source,
      ...creators.map((c) => c.address),
    ]);
    expect(links.filter((link) => link !== null && !/^https?:/.test(link))).toEqual([]);
    for (const work of seen.works) await ask(driver, 'work.keep', { work, thumbnail: null, project: null });
    for (const open of [() => driver.popup(tab), () => driver.library()]) {
      const screen = await open();
      await screen.waitForFunction(() => document.body.textContent.includes('gpj.exe'));
      expect(await screen.evaluate(findHarm)).toEqual([]);
      expect(await screen.evaluate(() => document.body.textContent)).not.toContain('\u202e');
    }
    for (const format of EXPORT_FORMATS) {
      const { text } = await exportAs(driver, format);
      // JSON carries words as data; in the others they must not be markup.
      if (/html|markdown|xmp|dublin|wikitext/.test(format)) expect(text).not.toContain(MARKUP);
      if (!/html/.test(format)) continue;
      await page.setContent(text);
      expect(await page.evaluate(findHarm)).toEqual([]);
    }
  });
});
