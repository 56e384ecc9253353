import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import type { Part } from '../../src/tips/tip';
import { ask, type Driver, see, start } from './driver';
import { killBackground } from './kill-background';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

/** A page that has nothing to do with any tip. */
const ELSEWHERE = `<!doctype html><html lang="en"><title>The wren</title><main><article><h1>The wren</h1><p>It sang.</p>
  <footer>This text may be used under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</footer>
  </article></main></html>`;
/** CSS pixels of a toolbar window. */
const WINDOW = { width: 380, height: 600 };

/** What of the question a person could not see or press without scrolling: runs in the window. */
const measureQuestion = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const controls = [...document.querySelectorAll('.paid-question h2, .paid-question button, .paid-question a')];
  const footer = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight;
  const hidden = controls.filter((each) => {
    const { left, right, top, bottom, height } = each.getBoundingClientRect();
    return height === 0 || top < 0 || bottom > footer || left < 0 || right > clientWidth;
  });
  return {
    width: innerWidth,
    height: innerHeight,
    isScrolledSideways: scrollWidth > clientWidth,
    controls: controls.length,
    hidden: hidden.map(({ textContent }) => textContent),
  };
};

/** Opening the page where it is paid closes the real toolbar window: whoever comes back has to be asked. */
inBothBrowsers('a tip of which only its person knows', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'commoner-waits-'));
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let elsewhere: Site;
  beforeAll(async () => {
    gallery = await serveGallery();
    elsewhere = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(ELSEWHERE));
    driver = await start(browser, profile);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    await elsewhere?.stop();
    rmSync(profile, { recursive: true, force: true });
  });
  const badge = (tab: number, text: string) =>
    poll(async () => (await driver.badge(tab)) === text, `a badge of “${text}”`);
  const stepOf = async (gift: string) => (await ask(driver, 'tips.read', { gift }))[0]?.state.step;
  /** Opens a page to pay at: that is left to its person. */
  const give = async (
    id: string,
    creator: string,
    address = `https://give.invalid/${creator}`,
    more: Partial<Part> = {},
  ) => {
    await ask(driver, 'tips.give', {
      id,
      comment: '',
      parts: [
        {
          ...{ manner: 'open', creator, msat: 0, spoken: null, share: 'work' },
          work: { about: `https://${creator.toLowerCase()}.invalid/walk`, title: 'A walk', creator },
          payee: { ...{ rail: 'link', address, host: 'give.invalid', label: 'Giving' }, grade: 'head' },
          ...more,
        },
      ],
    });
    await poll(async () => (await stepOf(id)) === 'opened', 'its page');
  };
  const openOn = async (address: string) => {
    const { tab } = await see(driver, address);
    return { tab, popup: await driver.popup(tab) };
  };
  const question = (popup: Awaited<ReturnType<Driver['popup']>>) =>
    poll(() => popup.$eval('.paid-question h2', (words) => words.textContent), 'the question');

  it('is told by the badge of every tab, and asked in the toolbar window, until the person has said what became of it', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const other = await driver.openTab();
    await badge(tab, '1');
    await give('first', 'Ann', undefined, { spoken: { amount: 2, currency: 'EUR' } });
    await badge(tab, '1!');
    await badge(other.tab, '!');
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Did you pay €2.00 to Ann (Giving)?');
    await press(popup, 'I paid');
    await badge(tab, '1');
    await badge(other.tab, '');
    expect(await stepOf('first')).toBe('settled');
    await poll(() => popup.evaluate(() => document.querySelector('.paid-question') === null), 'a window without it');
    expect(await popup.isShown()).toBe(true);
    await popup.close();
  });

  it('is asked still after the background has died and the browser was closed, in the window’s own size', async () => {
    await give('second', 'Bo', `${gallery.address}article.html`);
    await give('third', 'Cy');
    await killBackground(driver);
    const { tab } = await see(driver, elsewhere.address);
    await badge(tab, '1!');
    await driver.close();
    driver = await start(browser, profile);
    const { tab: again, popup } = await openOn(elsewhere.address);
    await badge(again, '1!');
    expect(await question(popup)).toBe('Did you pay Cy (Giving)?');
    await waitForWords(popup, '1 more');
    const { width, height, ...seen } = await popup.evaluate(measureQuestion);
    expect(seen).toEqual({ isScrolledSideways: false, controls: 5, hidden: [] });
    expect(width).toBeGreaterThanOrEqual(WINDOW.width);
    expect(height).toBeLessThanOrEqual(WINDOW.height);
    await popup.close();
  });

  it('is asked first on the page where it is paid, put off with a press, and asked again the next time', async () => {
    const { popup } = await openOn(`${gallery.address}article.html`);
    expect(await question(popup)).toBe('Did you pay Bo (Giving)?');
    await press(popup, 'Later');
    expect(await question(popup)).toBe('Did you pay Cy (Giving)?');
    await press(popup, 'I didn’t pay');
    await waitForWords(popup, '1 tip isn’t finished yet.');
    expect([await stepOf('second'), await stepOf('third')]).toEqual(['opened', 'failed']);
    await popup.close();
    const { popup: next } = await openOn(elsewhere.address);
    expect(await question(next)).toBe('Did you pay Bo (Giving)?');
    await next.close();
  });
});
