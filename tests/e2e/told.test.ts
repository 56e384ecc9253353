import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { offeredBy } from '../../src/tips/payees';
import { type HttpsHost, startHttpsHost } from '../servers/https/https-host';
import { ask, type Driver, see } from './driver';
import { inBothBrowsers } from './need';

const WALK = 'https://ann.example/walk';
const LESSON = 'https://me.example/lesson';
const LICENSE = '<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>';
const article = (head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A walk</title>${head}</head><body><main><article><h1>A walk</h1>
   <p>Up the beck to the tarn, and down again before dark.</p>${LICENSE}</article></main></body></html>`;

inBothBrowsers('telling a creator, and being told', (name) => {
  let driver: Driver;
  let web: HttpsHost;
  /** Pages by their addresses, and what was posted: where, what, and from where the browser says that it comes. */
  const pages = new Map<string, string>();
  const posted: { to: string; form: Record<string, string>; origin: string | undefined }[] = [];
  beforeAll(async () => {
    web = await startHttpsHost(['ann.example', 'me.example', 'hooks.example'], (request, response) => {
      const address = `https://${request.headers.host}${request.url}`;
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (piece) => {
          body += piece;
        });
        request.on('end', () => {
          const form = Object.fromEntries(new URLSearchParams(body));
          posted.push({ to: address, form, origin: request.headers.origin });
          response.writeHead(202).end();
        });
        return;
      }
      const page = pages.get(address);
      const headers = { 'Content-Type': 'text/html', 'Set-Cookie': 'who=me; Secure; SameSite=None' };
      response.writeHead(page ? 200 : 404, headers).end(page);
    });
    driver = await drive(name, { ...web.options, granted: ['<all_urls>'] });
  });
  afterAll(async () => {
    await driver?.close();
    await web?.stop();
  });
  const asked = () => web.received.filter(({ url }) => url !== '/favicon.ico');

  it('sends a notice to the page of a work on a press, after it was looked for on another', async () => {
    pages.set(
      WALK,
      article('<meta name="author" content="Ann Fell"><link rel="webmention" href="https://hooks.example/in?to=ann">'),
    );
    pages.set(LESSON, `<title>My lesson</title><a href="${WALK}">A walk</a>`);
    const { tab, page } = await see(driver, WALK);
    const popup = await driver.popup(tab);
    await press(popup, 'Tip');
    await press(popup, 'Save a private note');
    await waitForWords(popup, 'The creator wasn’t told');
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await fill(popup, 'Your page that links to ann.example', LESSON);
    const before = asked().length;
    await press(popup, 'Look whether ann.example takes notices');
    await waitForWords(popup, 'ann.example takes notices at hooks.example');
    expect(
      asked()
        .slice(before)
        .map(({ method, headers, url }) => `${method} https://${headers.host}${url}`),
    ).toEqual([`GET ${WALK}`, `GET ${LESSON}`]);
    expect(posted).toEqual([]);
    await press(popup, 'Send the notice');
    await waitForWords(popup, 'Their site was notified');
    const [notice, ...more] = posted;
    expect(notice).toMatchObject({ to: 'https://hooks.example/in?to=ann', form: { source: LESSON, target: WALK } });
    expect(more).toEqual([]);
    // Nothing tells one person from another: no cookie, no referrer, and not the extension's own name, which in Firefox each has alone.
    for (const { headers } of asked().slice(before))
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    expect(notice?.origin ?? 'null').toBe('null');
    const [tip] = await ask(driver, 'tips.list', { before: '', limit: 1 });
    expect(tip?.written).toMatchObject({ to: WALK, by: 'notice' });
    await driver.closeTab(popup);
    await driver.closeTab(page);
  });

  it('sends none for a page without the link, and none to a place in a private network', async () => {
    pages.set(LESSON, '<title>My lesson</title>');
    const ask1 = { source: LESSON, target: WALK };
    await expect(ask(driver, 'webmention.find', ask1)).rejects.toThrow('not-linked');
    pages.set(LESSON, `<a href="${WALK}">A walk</a>`);
    pages.set(WALK, article('<link rel="webmention" href="http://127.0.0.1:5001/api/v0/shutdown">'));
    await expect(ask(driver, 'webmention.find', ask1)).rejects.toThrow('endpoint-private');
    const wrong = { ...ask1, endpoint: 'http://127.0.0.1:5001/api/v0/shutdown', id: 'x' };
    await expect(ask(driver, 'webmention.send', wrong)).rejects.toThrow('endpoint-private');
    await expect(ask(driver, 'webmention.find', { ...ask1, target: 'http://127.0.0.1/' })).rejects.toThrow(
      'target-private',
    );
    expect(posted).toHaveLength(1);
  });

  it('reads what a creator pasted into their page as they are paid, and tells them so', async () => {
    const library = await driver.library('#thanks/receive');
    await waitForWords(library, 'Receive tips');
    await fill(
      library,
      'Your addresses, one per line, your favorite first',
      'ann@ann.example\nhttps://liberapay.com/ann\nDE75 5121 0800 1245 1261 99, Ann Fell',
    );
    await press(library, 'Save');
    await waitForWords(library, 'Into the head of the page');
    await fill(library, 'Your name, as your works say it', 'Ann Fell');
    const snippet = () =>
      library.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === 'Into the head of the page',
        );
        return (document.getElementById(label?.htmlFor ?? '') as HTMLTextAreaElement | null)?.value ?? '';
      });
    const head = await poll(async () => {
      const text = await snippet();
      return text.includes('Ann Fell') ? text : null;
    }, 'the text for a page');
    pages.set('https://ann.example/mine', article(head));
    const { tab, page, seen } = await see(driver, 'https://ann.example/mine');
    const { payees, refused } = offeredBy(seen, seen.works[0] ?? null);
    expect(payees.map(({ grade, address }) => `${grade} ${address}`)).toEqual([
      'head ann@ann.example',
      'head https://liberapay.com/ann',
      'head payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell',
    ]);
    expect([refused, seen.works[0]?.creators.map((each) => each.name)]).toEqual([[], ['Ann Fell']]);

    const check = await driver.library(`#thanks/receive/tab/${tab}`);
    await waitForWords(check, 'The page was read');
    await waitForWords(check, 'Stated by the site');
    await fill(check, 'Where the page is', 'https://ann.example/mine');
    await fill(check, 'The page’s HTML', article('<meta name="lightning" content="zed@ann.example">'));
    await press(check, 'Check the HTML');
    await waitForWords(check, 'zed@ann.example');
    await waitForWords(check, 'Name who made the work');
    await driver.closeTab(check);
    await driver.closeTab(library);
    await driver.closeTab(page);
  });
});
