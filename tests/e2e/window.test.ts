import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

inBothBrowsers('the toolbar window and the library', (browser) => {
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

  it('have a format menu inside the window, whose end and whose way back the keyboard finds', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const popup = await driver.popup(tab);
    await press(popup, 'Other formats');
    const menu = await poll(
      () =>
        popup.evaluate(() => {
          const list = document.querySelector('.menu-list:popover-open');
          if (!list) return null;
          const { top, bottom, left, right } = list.getBoundingClientRect();
          const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
          const covered = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')].filter((item) => {
            item.scrollIntoView({ block: 'nearest' });
            const box = item.getBoundingClientRect();
            const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            return at !== item;
          });
          return { isInside, covered: covered.map(({ textContent }) => textContent), amount: list.children.length };
        }),
      'the menu',
    );
    expect(menu).toMatchObject({ isInside: true, covered: [] });
    expect(menu.amount).toBeGreaterThan(5);
    await popup.keyboard.press('End');
    const focused = await popup.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('Chicago');
    await popup.keyboard.press('Escape');
    await poll(
      () => popup.evaluate(() => document.activeElement?.getAttribute('aria-haspopup') === 'menu'),
      'the focus back at its button',
    );
    await driver.closeTab(popup);
  });

  it('say of the storage what is so in this browser', async () => {
    const library = await driver.library('#take/backup');
    await waitForWords(library, 'The browser doesn’t clear it automatically');
    const isPersistent = await library.evaluate(() => navigator.storage.persisted());
    // Chromium keeps it by the permission alone, and does not count that here.
    expect(isPersistent).toBe(browser === 'firefox');
    await driver.closeTab(library);
  });
});
