import { poll } from '../../../scripts/browser/poll.mjs';

/** When a page of the extension was first painted and when its list was, in milliseconds since it was opened; null before both are. */
const readMoments = () => {
  const { listedAt } = /** @type {{ listedAt?: number }} */ (globalThis);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return listedAt && paint ? { paint, list: listedAt } : null;
};

/** Makes the processor so many times slower for whatever runs in the process of a page. */
const slowDown = async (page, times) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
};

/**
 * Opens the toolbar window of a page so many times, and answers the moments of each. The first is the first of its browser.
 * @param {any} driver
 * @param {string} address
 * @param {{ slower: number, times: number }} how slower: for the page as well as for the window. The background is not slowed down
 */
export const measureToolbar = async (driver, address, { slower, times }) => {
  const { page, tab } = await driver.visit(address);
  await poll(async () => (await driver.ask('page.read', { tab })).value, `seeing ${address}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
  // All pages of an extension share a process: what slows one down slows the toolbar window down from its beginning.
  const desk = await driver.library('#settings');
  await slowDown(desk, slower);
  await slowDown(page, slower);
  const moments = [];
  for (let i = 0; i < times; i++) {
    const popup = await driver.popup(tab);
    moments.push(await poll(() => popup.evaluate(readMoments), 'the works in the toolbar window'));
    await popup.close();
  }
  await driver.closeTab(desk);
  await driver.closeTab(page);
  return moments;
};

/** The same for the library in a tab. */
export const measureLibrary = async (driver, { slower, times }) => {
  const moments = [];
  const desk = await driver.library('#settings');
  await slowDown(desk, slower);
  for (let i = 0; i < times; i++) {
    const page = await driver.library();
    moments.push(await poll(() => page.evaluate(readMoments), 'the first entry of the library'));
    await driver.closeTab(page);
  }
  await driver.closeTab(desk);
  return moments;
};
