import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

const ALL = { query: { search: '', filter: {} }, from: 0, limit: 200 };
const listTypes = async (driver: Driver): Promise<string[]> =>
  (await ask(driver, 'library.list', ALL)).entries.map(({ type }) => type);

/** Whether an element of the page is marked, as content/reveal does it. */
const isMarked = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('a, p, footer')].some(({ style }) => style.outlineStyle === 'solid');

inBothBrowsers('pressing what is on the screens', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let page: Awaited<ReturnType<typeof see>>['page'];
  let tab: number;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser);
    const visited = await see(driver, `${gallery.address}article.html`);
    ({ page, tab } = visited);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  it('“Evidence” shows the words that say so, and marks them on the page', async () => {
    const popup = await driver.popup(tab);
    await press(popup, 'Evidence');
    await waitForWords(popup, 'the text on this site is licensed under a');
    await press(popup, 'Show on the page');
    expect(await poll(() => page.evaluate(isMarked), 'a mark on the page')).toBe(true);
  });

  it('“Copy credit” puts rich text and plain text on the clipboard, and the credit into the library', async () => {
    const popup = await driver.popup(tab);
    await press(popup, 'Copy credit');
    await poll(async () => (await listTypes(driver)).includes('credited'), 'the credit in the library');
    await popup.close();
    await page.bringToFront();
    await page.setContent('<div id="rich" contenteditable>.</div><textarea id="plain"></textarea>');
    for (const field of ['#rich', '#plain']) {
      await page.focus(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    }
    const pasted = await poll(
      () =>
        page.evaluate(() => {
          const links = [...document.querySelectorAll<HTMLAnchorElement>('#rich a')].map(({ href }) => href);
          const plain = document.querySelector('textarea')?.value ?? '';
          return plain !== '' && links.length > 0 && { links, plain };
        }),
      'what was pasted',
    );
    expect(pasted.links).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(pasted.plain).toMatch(/How a hedge becomes a forest.*Mira Adeyemi.*CC BY-SA 4\.0/s);
    expect(pasted.plain).not.toContain('<a');
  });

  it('“Save” keeps the work', async () => {
    await page.goto(`${gallery.address}article.html`);
    const popup = await driver.popup(tab);
    await press(popup, 'Save');
    await poll(async () => (await listTypes(driver)).includes('kept'), 'the work in the library');
    expect(await listTypes(driver)).toEqual(['kept', 'credited']);
  });

  it('“Delete” takes a work and its credits out of the library, and “Undo” brings all of it back', async () => {
    const library = await driver.library();
    await press(library, 'Select How a hedge');
    await press(library, 'Delete', '.bulk');
    await poll(async () => (await listTypes(driver)).length === 0, 'the work and its credit gone');
    await press(library, 'Undo');
    await poll(async () => (await listTypes(driver)).length === 2, 'both again');
    expect(await listTypes(driver)).toEqual(['kept', 'credited']);
  });
});
