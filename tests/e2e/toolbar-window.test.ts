import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

type ToolbarWindow = Awaited<ReturnType<Driver['popup']>>;

/** CSS pixels. Both browsers end a toolbar window at 800 by 600 (https://developer.chrome.com/docs/extensions/reference/api/action). */
const WIDTH_AT_LEAST = 380;
const WIDTH_AT_MOST = 800;
const HEIGHT_AT_MOST = 600;
const BY = 'https://creativecommons.org/licenses/by/4.0/';
/** More works than any toolbar window has room for. */
const GALLERY_OF_MANY = `<!doctype html><html lang="en"><title>Forty gates</title><main>${Array.from(
  { length: 40 },
  (_, at) =>
    `<figure><img src="gate-${at}.jpg" alt="" width="400" height="300"><figcaption>Gate ${at} by Ann Fell, <a href="${BY}">CC BY 4.0</a></figcaption></figure>`,
).join('')}</main></html>`;

/** What a person meets of the window and could not use: runs in it. */
const measure = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut = [...document.querySelectorAll('h1, h2, button, a, p')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < 0 || right > clientWidth + 0.5);
  });
  return {
    width: innerWidth,
    height: innerHeight,
    isScrolledSideways: scrollWidth > clientWidth,
    cut: cut.map(({ textContent }) => textContent),
  };
};

/** Its size once two looks in a row agree: a browser fits the window to its content in steps. */
const settle = async (popup: ToolbarWindow) => {
  let last = '';
  await poll(async () => {
    const before = last;
    await popup.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    last = JSON.stringify(await popup.evaluate(measure));
    return last === before;
  }, 'a toolbar window that stays as it is');
  return popup.evaluate(measure);
};

inBothBrowsers('the toolbar window', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let many: Site;
  beforeAll(async () => {
    gallery = await serveGallery();
    many = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(GALLERY_OF_MANY));
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    await many?.stop();
  });
  const addressOf = (page: string) => (page === 'many' ? many.address : gallery.address + page);
  const openOn = async (page: string) => {
    const visited = await see(driver, addressOf(page));
    return { ...visited, popup: await driver.popup(visited.tab) };
  };
  const listTypes = async () =>
    (await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 50 })).entries.map(
      ({ type }) => type,
    );

  describe.each([
    ['a page with works', 'article.html', 'How a hedge becomes a forest'],
    ['a page with none', '', 'No license found on this page'],
    ['a page with more than it has room for', 'many', '40 licensed works'],
  ])('on %s', (_, page, words) => {
    it('is as wide as a person needs and no higher than the browser allows, with nothing cut off', async () => {
      const { popup } = await openOn(page);
      await waitForWords(popup, words);
      const { width, height, ...harm } = await settle(popup);
      expect(harm).toEqual({ isScrolledSideways: false, cut: [] });
      expect(width).toBeGreaterThanOrEqual(WIDTH_AT_LEAST);
      expect(width).toBeLessThanOrEqual(WIDTH_AT_MOST);
      expect(height).toBeGreaterThanOrEqual(200);
      expect(height).toBeLessThanOrEqual(HEIGHT_AT_MOST);
      const footer = await popup.$eval('footer', (element) => element.getBoundingClientRect().bottom);
      expect(footer).toBeLessThanOrEqual(height + 0.5);
    });
  });

  it('copies a credit in its last format: each entry of the menu is in front and inside the window, and within the keyboard’s reach', async () => {
    const { popup } = await openOn('article.html');
    await press(popup, 'More credit formats');
    const entries = await poll(async () => {
      const found = await popup.$$('[role="menu"]:popover-open [role="menuitem"]');
      return found.length > 0 && found;
    }, 'the menu');
    for (const entry of entries) {
      // As far as a person can bring it into sight, what lies at its middle is the entry itself.
      const isInFront = await entry.evaluate((element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect({ name: await entry.evaluate(({ textContent }) => textContent), isInFront }).toMatchObject({
        isInFront: true,
      });
    }
    await popup.keyboard.press('End');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('Chicago');
    await popup.keyboard.press('Escape');
    await poll(
      () => popup.evaluate(() => document.activeElement?.getAttribute('aria-haspopup') === 'menu'),
      'the keyboard back at the button',
    );
    expect(await popup.isShown()).toBe(true);
    await press(popup, 'More credit formats');
    const before = (await listTypes()).length;
    await (await popup.$$('[role="menu"]:popover-open [role="menuitem"]')).at(-1)?.click();
    await poll(async () => (await listTypes()).length > before, 'the credit in the library');
    await popup.close();
  });

  it('keeps a work, and shows it as kept when it is opened again', async () => {
    const { popup, tab } = await openOn('photo.html');
    await press(popup, 'Save');
    await poll(async () => (await listTypes()).includes('kept'), 'the work in the library');
    await popup.close();
    const again = await driver.popup(tab);
    await waitForWords(again, 'Saved');
    await again.close();
  });

  it('closes when one of its links opens a tab, and begins again as it was', async () => {
    const { popup, tab } = await openOn('photo.html');
    await press(popup, 'Settings');
    await poll(async () => !(await popup.isShown()), 'the end of the toolbar window');
    await poll(async () => (await driver.ownTabs()).includes('library.html#settings'), 'the settings in a tab');
    const again = await driver.popup(tab);
    await waitForWords(again, 'First light over the tarn');
    await again.close();
  });

  it('says thanks within its own size', async () => {
    const { popup } = await openOn('photo.html');
    await press(popup, 'Tip');
    await waitForWords(popup, 'Tip the creator');
    const { width, height, ...harm } = await settle(popup);
    expect(harm).toEqual({ isScrolledSideways: false, cut: [] });
    expect(width).toBeGreaterThanOrEqual(WIDTH_AT_LEAST);
    expect(height).toBeLessThanOrEqual(HEIGHT_AT_MOST);
    await popup.close();
  });
});
