import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { drive, waitForWelcome } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { findControl, press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver } from './driver';
import { inBothBrowsers } from './need';

inBothBrowsers('the welcome', (browser) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await drive(browser, { welcome: true });
    page = await waitForWelcome(driver.browser, driver.origin);
  });
  afterAll(() => driver?.close());

  it('opens after the installation, and says how many licensed works the number means', async () => {
    await waitForWords(page, 'See what you may reuse');
    await waitForWords(page, 'The number on the button');
  });

  it('leads to a sample page that the toolbar window reads as it reads any page', async () => {
    const { page: sample, tab } = await driver.openTab();
    // In Firefox this never settles for an extension's page.
    sample.goto(`${driver.origin}sample.html`).catch(() => undefined);
    await waitForWords(sample, 'Three hills before breakfast');
    const seen = await poll(() => ask(driver, 'page.read', { tab }), 'seeing the sample page');
    expect(seen.works.map(({ title, licenses }) => [title, licenses.map(({ id }) => id).join()]).sort()).toEqual([
      ['A leaf in two circles', 'CC0-1.0'],
      ['Hills in the morning', 'CC-BY-4.0'],
      ['Three hills before breakfast', 'CC-BY-4.0'],
    ]);
    await poll(async () => (await driver.badge(tab)) === '3', 'a badge of 3');
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Hills in the morning');
    await press(popup, 'Copy credit');
    const entries = () => ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 9 });
    const credit = await poll(async () => (await entries()).entries[0], 'the credit in the library');
    expect(credit.type === 'credited' && credit.text).toContain('The Commoner contributors');
    await popup.close();
    await driver.closeTab(sample);
  });

  it('goes from card to card to the library', async () => {
    await press(page, 'Next');
    await waitForWords(page, 'Paste it here');
    await press(page, 'Next');
    await waitForWords(page, 'Set up what you need');
    // The page goes with the press, and could not tell of it.
    await (await findControl(page, 'Go to your library')).click();
    await poll(
      async () => (await driver.ownTabs()).some((path: string) => path.startsWith('library.html')),
      'the library',
    );
  });
});
