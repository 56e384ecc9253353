import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { shareFile } from '../../scripts/tour/share.mjs';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';

declare const chrome: { alarms: { getAll: () => Promise<{ name: string }[]> } };

const FILE = inRoot('tests', 'gallery', 'media', 'hedge.jpg');

inBothBrowsers('alarms', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(browser);
  });
  afterAll(() => driver?.close());

  /** The alarms that are set, by name: asked in a page of ours. */
  const names = async (): Promise<string[]> => {
    const page = await driver.library('#settings');
    const text = await page.evaluate(async () =>
      JSON.stringify((await chrome.alarms.getAll()).map(({ name }) => name)),
    );
    await driver.closeTab(page);
    return (JSON.parse(text) as string[]).sort();
  };

  it('are none before anything was shared, and one for looking after it once nothing is on its way', async () => {
    expect(await names()).toEqual([]);
    await ask(driver, 'settings.write', { kuboAddress: '', creator: '' });
    await shareFile(driver, FILE);
    await poll(async () => (await names()).join() === 'share.recheck', 'the alarm of a share that is at its places');
  });
});
