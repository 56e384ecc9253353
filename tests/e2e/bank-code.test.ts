import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type jsqr from 'jsqr';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { findReader } from '../../scripts/set-up/readers.mjs';
import { folderOf, readBy } from '../readers/reader';
import { ask, type Driver, see, startForTests, type Visited } from './driver';
import { lookAsBefore, lookAt } from './long/barriers';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const JSQR = readFileSync(inRoot('node_modules', 'jsqr', 'dist', 'jsQR.js'), 'utf8');
const OWN = 'payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell&amount=EUR:900';
const EXPECTED = 'BCD\n002\n1\nSCT\n\nAnn Fell\nDE75512108001245126199\nEUR12.50\n\n\nTip: The wren über dem Wehr';
const pay = (address: string) => `<a rel="payment" href="${address}">Tip Ann</a>`;

/** A page whose head says where its author is paid, and on which others say so too. */
const page = (head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body><main><article>
   <h1>The wren über dem Wehr</h1><p class="byline">by <a rel="author" href="https://ann.invalid/">Ann Fell</a></p><p>It sang.</p>
   <footer>This text may be used under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</footer>
   <p>Pay ${pay('payto://iban/NO9386011117947?receiver-name=Ann%20Fell')}, says the text.</p></article></main>
   <section id="comments"><p>BE68 5390 0754 7034, or ${pay('payto://iban/BE68539007547034?receiver-name=Ann%20Fell')}</p></section></body></html>`;
const link = (address: string) => `<link rel="payment" href="${address}">`;
const PAGES: Record<string, string> = {
  '/own': page(link(OWN)),
  '/wrong': page(
    link('payto://iban/DE75512108001245126198?receiver-name=Ann') +
      link('payto://iban/DE75512108001245126199?receiver-name=Ann%0AEUR900') +
      link('https://1iberapay.com/ann?amount=900'),
  ),
};

/** What a picture shows, read in an ordinary page by a library that is not ours. */
const decode = async (tab: Visited['page'], picture: string): Promise<string> => {
  await tab.evaluate(`${JSQR};0`);
  return tab.evaluate(async (png) => {
    const { jsQR } = globalThis as unknown as { jsQR: typeof jsqr };
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // Light on dark is no code to many apps.
    const read = jsQR(data, bitmap.width, bitmap.height, { inversionAttempts: 'dontInvert' });
    return read ? new TextDecoder().decode(Uint8Array.from(read.binaryData)) : '';
  }, picture);
};

/** The same by a program that is not ours, where it is on this machine. */
const decodeByProgram = async (picture: string): Promise<string> => {
  const folder = folderOf({ 'code.png': Buffer.from(picture, 'base64') });
  return (await readBy('zbarimg', ['-q', '--raw', '-Sbinary', join(folder, 'code.png')])).trimEnd();
};

inBothBrowsers('a tip by a code or a service’s page', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve(({ url = '' }, response) =>
      response.writeHead(PAGES[url] ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGES[url] ?? ''),
    );
    driver = await startForTests(browser);
  });
  afterAll(async () => {
    await lookAsBefore(driver);
    await driver?.close();
    await site?.stop();
  });
  const openThank = async (path: string) => {
    const visited = await see(driver, site.address + path);
    const popup = await driver.popup(visited.tab);
    await press(popup, 'Tip');
    await waitForWords(popup, 'Tip the creator');
    return { ...visited, popup };
  };

  it('is read from the toolbar window by others, in light and in dark, and is in sight as a whole', async () => {
    const { page: tab, popup } = await openThank('/own');
    await waitForWords(popup, 'DE75 5121 0800 1245 1261 99');
    await fill(popup, 'Amount', '12.50');
    await press(popup, 'Show QR code');
    await waitForWords(popup, 'Scan with your bank’s app. The money goes to Ann Fell, for The wren über dem Wehr.');
    await poll(
      () =>
        popup.$eval('.qr', (code) => {
          const { top, bottom, left, right } = code.getBoundingClientRect();
          const lowest = document.querySelector('.popup-end')?.getBoundingClientRect().top ?? innerHeight;
          return top >= 0 && left >= 0 && bottom <= lowest && right <= innerWidth;
        }),
      'the whole of the code in sight',
    );
    for (const look of ['light', 'dark'] as const) {
      await lookAt(driver, popup, look);
      const picture = await popup.screenshot({ encoding: 'base64' });
      expect(await decode(tab, picture)).toBe(EXPECTED);
      if (findReader('zbarimg')) expect(await decodeByProgram(picture)).toBe(EXPECTED);
    }
    await press(popup, 'I paid');
    await waitForWords(popup, 'You said that you paid');
    const [tip] = await ask(driver, 'tips.list', { before: '', limit: 1 });
    expect(tip).toMatchObject({ msat: 0, spoken: { amount: 12.5, currency: 'EUR' }, state: { step: 'settled' } });
    await driver.closeTab(popup);
  });

  it('is read also where it is as full as banks allow', async () => {
    const { page: tab, tab: id, seen } = await see(driver, `${site.address}/wrong`);
    const [name, message] = ['Ä'.repeat(70), 'x'.repeat(120)];
    const address = `payto://iban/SOGEDEFFXXX/FR1420041010050500013M02606?receiver-name=${encodeURIComponent(name)}&message=${message}`;
    await ask(driver, 'tips.give', {
      ...{ id: 'gift-of-many-signs', comment: '' },
      parts: [
        {
          ...{
            manner: 'open',
            creator: 'ann',
            msat: 0,
            share: 'work',
            spoken: { amount: 999999999.99, currency: 'EUR' },
          },
          work: { about: seen.works[0]?.address ?? '', title: 'The wren', creator: 'Ann Fell' },
          payee: { rail: 'code', address, host: null, label: 'FR14', grade: 'head' },
        },
      ],
    });
    const popup = await driver.popup(id);
    await press(popup, 'See tip');
    await waitForWords(popup, 'Scan with your bank’s app');
    const read = await decode(tab, await popup.screenshot({ encoding: 'base64' }));
    expect(read.split('\n')).toEqual([
      ...['BCD', '002', '1', 'SCT', 'SOGEDEFFXXX', name, 'FR1420041010050500013M02606', 'EUR999999999.99', '', ''],
      expect.stringMatching(/^x{90,120}$/),
    ]);
    expect(Buffer.byteLength(read)).toBeGreaterThan(300);
    await press(popup, 'I didn’t pay');
    await driver.closeTab(popup);
  });

  it('is never one of a comment, of the running text, of wrong digits or of more lines than one, and the reasons are told', async () => {
    const { popup } = await openThank('/wrong');
    await waitForWords(popup, 'its check digits don’t fit');
    await waitForWords(popup, 'It isn’t an address, or it hides where it leads');
    await waitForWords(popup, 'A bank account in the page’s text may be anyone’s');
    const shown = await popup.$$eval('.payee-address, .payee-choice', (all) => all.map((each) => each.textContent));
    expect(shown).toEqual(['https://1iberapay.com/ann?amount=900']);
    await waitForWords(popup, 'may imitate another one');
    expect(await popup.$('.amount')).toBeNull();
    await driver.closeTab(popup);
  });

  it('has on a service’s page the person’s amount, and nothing that the address said besides', async () => {
    const { tab, seen } = await see(driver, `${site.address}/own`);
    const about = seen.works[0]?.address ?? '';
    const address = 'https://opencollective.com/walks/donate?amount=900&interval=month&redirect=https://evil.invalid/';
    await ask(driver, 'tips.give', {
      ...{ id: 'gift-at-a-service', comment: '' },
      parts: [
        {
          ...{ manner: 'open', creator: 'ann', msat: 0, share: 'work', spoken: { amount: 5, currency: 'EUR' } },
          work: { about, title: 'The wren', creator: 'Ann Fell' },
          payee: { rail: 'link', address, host: 'opencollective.com', label: 'Open Collective', grade: 'head' },
        },
      ],
    });
    const popup = await driver.popup(tab);
    await press(popup, 'See tip');
    await waitForWords(popup, 'Finish on opencollective.com');
    const links = await popup.$$eval('.gift a', (all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(links).toEqual(['https://opencollective.com/walks/donate?amount=5']);
    await driver.closeTab(popup);
  });
});
