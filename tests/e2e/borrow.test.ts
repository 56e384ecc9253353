import { expect, it } from '@jest/globals';
import { start } from './driver';
import { inBothBrowsers } from './need';
import { serve } from './serve';

/** What a page finds of the visit before, and leaves for the next: runs in the page. */
const visit = (): string | null => {
  const left = localStorage.getItem('left');
  localStorage.setItem('left', 'a word');
  return left;
};

/** The same in the extension's own storage and databases, with the number of tabs: runs in a page of the extension. */
const use = async () => {
  const { storage, tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
  const kept = await storage.local.get('left');
  const databases = (await indexedDB.databases()).filter(({ name }) => name === 'left');
  await storage.local.set({ left: 1 });
  await new Promise((resolve) => {
    indexedDB.open('left').onsuccess = resolve;
  });
  return { kept, databases, tabs: (await tabs.query({})).length };
};

inBothBrowsers('a browser of a test', (browser) => {
  it('has nothing of the test before it: no tab, no word of a page, nothing of the extension', async () => {
    const site = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>A</p>'));
    const look = async () => {
      const driver = await start(browser);
      try {
        const { page } = await driver.visit(site.address);
        const left = await page.evaluate(visit);
        return { left, ...(await (await driver.library('#settings')).evaluate(use)) };
      } finally {
        await driver.close();
      }
    };
    try {
      const first = await look();
      expect(first).toMatchObject({ left: null, kept: {}, databases: [] });
      expect(await look()).toEqual(first);
    } finally {
      await site.stop();
    }
  });
});
