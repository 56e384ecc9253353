import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

/** What a careful person would say of each sample page: title, creator, license of each work. */
const SAMPLES: Record<string, [title: string | null, creator: string, license: string][]> = {
  'article.html': [
    ['How a hedge becomes a forest', 'Mira Adeyemi', 'CC-BY-SA-4.0'],
    [null, 'Tomás Lind', 'CC-BY-2.0'],
  ],
  'photo.html': [['First light over the tarn', 'Signe Holm', 'CC-BY-4.0']],
  'music.html': [['Slow Tide', 'Oona Varga', 'CC-BY-NC-SA-3.0']],
  'dataset.html': [['Street trees of Ebberby, 2024', 'Ebberby Open Data Group', 'CC0-1.0']],
  'hardware.html': [['Garden weather post', 'Kwame Duarte', 'CC-BY-SA-4.0']],
};

inBothBrowsers('seeing', (browser) => {
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

  describe.each(Object.entries(SAMPLES))('%s', (file, expected) => {
    it('has its works seen, counted on the badge and listed in the toolbar window', async () => {
      const { seen, tab } = await see(driver, gallery.address + file);
      const found = seen.works.map(({ title, creators, licenses }) => [title, creators[0]?.name, licenses[0]?.id]);
      expect(found.slice(0, expected.length)).toEqual(expected);
      const count = String(seen.works.length);
      expect(await poll(async () => (await driver.badge(tab)) === count, `a badge of ${count}`)).toBe(true);
      const popup = await driver.popup(tab);
      for (const [title, creator] of expected) {
        await poll(
          () => popup.evaluate((text) => document.body.textContent.includes(text), title ?? creator),
          `“${title ?? creator}” in the popup`,
        );
      }
    });
  });

  it('looks at nothing on a site on which a person does not want it, until they do', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const popup = await driver.popup(tab);
    await press(popup, 'More about this page');
    await press(popup, 'Not on this site');
    await waitForWords(popup, 'Commoner is off on');
    await poll(async () => (await driver.badge(tab)) === '', 'no badge');
    const other = await driver.visit(`${gallery.address}article.html`);
    expect(await ask(driver, 'page.read', { tab: other.tab })).toBeNull();
    expect(await driver.badge(other.tab)).toBe('');
    const settings = await driver.library('#settings');
    await press(settings, 'Turn on again');
    await waitForWords(settings, 'Commoner is on again for');
    await see(driver, `${gallery.address}photo.html`);
  });

  it('sees nothing on a page that says nothing, and says so', async () => {
    const { seen, tab } = await see(driver, gallery.address);
    expect(seen.works).toEqual([]);
    expect(await driver.badge(tab)).toBe('');
  });
});
