import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see } from './driver';
import { inBrowser } from './need';

/** What Firefox for Android does not have, of all that an extension needs no permission for, or of which ours has it. */
const LACKING = ['contextMenus', 'menus', 'windows', 'commands', 'omnibox', 'sidebarAction'];
/** As wide as a phone. */
const SCREEN = { width: 360, height: 740 };

inBrowser('firefox', 'a phone, whose browser has no context menus and no windows', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await drive(browser, { lacking: LACKING });
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  const list = async () =>
    (await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 10 })).entries;

  it('copies a credit and keeps its work', async () => {
    const { tab, seen } = await see(driver, `${gallery.address}photo.html`);
    expect(seen.works).toHaveLength(1);
    const popup = await driver.popup(tab);
    const names = (await popup.evaluate(
      (lacking) => lacking.filter((name) => name in (globalThis as unknown as { browser: object }).browser),
      LACKING,
    )) as string[];
    expect(names).toEqual([]);
    await press(popup, 'Copy credit');
    await poll(async () => (await list()).some(({ type }) => type === 'credited'), 'the credit');
    await press(popup, 'Save');
    await waitForWords(popup, 'Saved to your library');
    expect((await list()).map(({ type }) => type).sort()).toEqual(['credited', 'kept']);
  });

  it('shows the toolbar window as a page that is as wide as the screen', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const { page, tab: own } = await driver.openTab();
    await page.setViewport(SCREEN);
    // On a phone the page that it is about stays the one in front.
    await driver.bringToFront(tab);
    const address = `${driver.origin}popup.html`;
    // In Firefox this never settles for an extension's page.
    page.goto(address).catch(() => undefined);
    await waitForWords(page, 'Copy credit');
    expect(await ask(driver, 'page.read', { tab: own })).toBeNull();
    const widths = () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth, body: Math.round(document.body.getBoundingClientRect().width) };
    };
    expect(await page.evaluate(widths)).toEqual({ scrollWidth: 360, clientWidth: 360, body: 360 });
    await driver.closeTab(page);
  });

  it('forgets a page whose tab is closed', async () => {
    const { page, tab } = await see(driver, `${gallery.address}photo.html`);
    await driver.closeTab(page);
    await poll(async () => (await ask(driver, 'page.read', { tab })) === null, 'forgetting the page');
  });
});
