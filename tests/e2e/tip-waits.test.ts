import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, see, start } from './driver';
import { killBackground } from './kill-background';
import { inBothBrowsers } from './need';

/** Opening the page where it is paid closes the real toolbar window: whoever comes back has to be asked. */
inBothBrowsers('a tip that needs its person', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'commoner-waits-'));
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser, profile);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const badge = (tab: number, text: string) =>
    poll(async () => (await driver.badge(tab)) === text, `a badge of “${text}”`);
  const give = (id: string) =>
    ask(driver, 'tips.give', {
      id,
      comment: '',
      parts: [
        {
          ...{ manner: 'open', creator: 'ann', msat: 0, spoken: null, share: 'work' },
          work: { about: 'https://blog.example/walk', title: 'A walk', creator: 'Ann Fell' },
          payee: {
            ...{ rail: 'link', address: 'https://give.invalid/ann', host: 'give.invalid', label: 'give.invalid' },
            grade: 'head',
          },
        },
      ],
    });

  it('is told by the badge of every tab, and by the toolbar window, until the person has said what became of it', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const other = await driver.openTab();
    await badge(tab, '1');
    await give('first');
    await badge(tab, '1!');
    await badge(other.tab, '!');
    const popup = await driver.popup(tab);
    await waitForWords(popup, '1 tip needs you.');
    const library = await driver.library('#thanks');
    await press(library, 'I paid');
    await badge(tab, '1');
    await badge(other.tab, '');
    await driver.closeTab(library);
    await driver.closeTab(popup);
  });

  it('is told still after the background has died and the browser was closed', async () => {
    await give('second');
    await poll(
      async () => (await ask(driver, 'tips.read', { gift: 'second' }))[0]?.state.step === 'opened',
      'its page',
    );
    await killBackground(driver);
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    await badge(tab, '1!');
    await driver.close();
    driver = await start(browser, profile);
    const { tab: again } = await see(driver, `${gallery.address}photo.html`);
    await badge(again, '1!');
    const popup = await driver.popup(again);
    await waitForWords(popup, '1 tip needs you.');
    expect(await ask(driver, 'tips.read', { gift: 'second' })).toMatchObject([{ state: { step: 'opened' } }]);
  });
});
