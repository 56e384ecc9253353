import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { BY, CREDITED, itxt, jpeg, pngOf, svg } from '../unit/lookup/file/make-files';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const figure = (file: string): string =>
  `<figure><img src="${file}" alt="" width="200" height="120"><figcaption>Photo: A. Lund, <a href="${BY}">CC BY 4.0</a></figcaption></figure>`;
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A tarn</title>${head}<body><h1>A tarn</h1>${body}</body></html>`;

const OEMBED = JSON.stringify({
  type: 'photo',
  version: '1.0',
  title: 'First light',
  author_name: 'Signe Holm',
  license_url: 'https://creativecommons.org/licenses/by-sa/4.0/',
});
const WORK = `<cc:Work rdf:about=""><cc:license rdf:resource="${BY}"/><dc:title>Weather post</dc:title></cc:Work>`;

/** What is served, by its path. */
const FILES: Record<string, [type: string, body: string | Uint8Array]> = {
  '/tarn.jpg': ['image/jpeg', jpeg({ xmp: CREDITED })],
  '/alone.png': ['image/png', pngOf(itxt(CREDITED))],
  '/silent.png': ['image/png', pngOf()],
  '/post.svg': ['image/svg+xml', svg(WORK)],
  '/odd.jpg': ['image/jpeg', 'no picture at all'],
  '/large.jpg': ['image/jpeg', new Uint8Array(21_000_000).fill(0x20)],
  '/oembed': ['application/json', OEMBED],
  '/tarn': ['text/html', html(figure('/tarn.jpg'))],
  '/silent': ['text/html', html(figure('/silent.png'))],
  '/away': ['text/html', html(figure('/away.jpg'))],
  '/odd': ['text/html', html(figure('/odd.jpg'))],
  '/large': ['text/html', html(figure('/large.jpg'))],
  '/gone': ['text/html', html(figure('/gone.jpg'))],
  '/slow': ['text/html', html(figure('/slow.jpg'))],
  '/by-sa': [
    'text/html',
    html('<p>The path.</p><footer>All texts are licensed under <a href="/about">CC BY-SA</a>.</footer>'),
  ],
  '/about': [
    'text/html',
    html('<p>We share under <a href="https://creativecommons.org/licenses/by-sa/4.0/">this license</a>.</p>'),
  ],
  '/embedded': ['text/html', html('', '<link rel="alternate" type="application/json+oembed" href="/oembed">')],
};

/** A site, and the requests that came from our own background: a page sends a Referer or says that it wants an image or a document. */
const serveFiles = async () => {
  const asked: IncomingMessage[] = [];
  const site = await serve((request, response) => {
    const path = request.url ?? '';
    if (request.headers['sec-fetch-dest'] === 'empty') asked.push(request);
    // Begun and never ended.
    if (path === '/slow.jpg') return void response.writeHead(200, { 'Content-Type': 'image/jpeg' }).write('\xff\xd8');
    // A host that the browser was not allowed to ask.
    if (path === '/away.jpg') return void response.writeHead(302, { Location: 'http://other.invalid/' }).end();
    const [type, body] = FILES[path] ?? ['text/plain', ''];
    const headers = { 'Content-Type': type, 'Set-Cookie': 'who=somebody' };
    response.writeHead(FILES[path] ? 200 : 404, headers).end(body);
  });
  return { ...site, asked };
};

inBothBrowsers('looking in a file and asking a site', (browser) => {
  let driver: Driver;
  let site: Site & { asked: IncomingMessage[] };
  beforeAll(async () => {
    site = await serveFiles();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  /** Opens a page, presses a button in the toolbar window, and waits for these words there. */
  const pressOn = async (path: string, button: string, words: string) => {
    const { page, tab } = await see(driver, site.address + path);
    const popup = await driver.popup(tab);
    await press(popup, button);
    await waitForWords(popup, words);
    return { page, tab, popup };
  };

  it('asks nothing before the press, and then once, without cookies and without saying from where', async () => {
    const { tab } = await see(driver, `${site.address}/tarn`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Check file metadata');
    expect(site.asked).toEqual([]);
    await press(popup, 'Check file metadata');
    await waitForWords(popup, 'The file says: CC BY 4.0');
    expect(site.asked.map(({ url }) => url)).toEqual(['/tarn.jpg']);
    expect(site.asked[0]?.headers).not.toHaveProperty('cookie');
    expect(site.asked[0]?.headers).not.toHaveProperty('referer');
  });

  it('shows the creators and the title that a file names, with where it says so', async () => {
    const { tab, popup } = await pressOn('/tarn', 'Check file metadata', 'by Zoë Lund and Ann Lee');
    await waitForWords(popup, 'The tarn');
    const seen = await ask(driver, 'page.read', { tab });
    expect(seen?.works).toMatchObject([
      { title: 'The tarn', creators: [{ name: 'Zoë Lund' }, { name: 'Ann Lee' }], conflicts: [] },
    ]);
    expect(seen?.works[0]?.evidence.map(({ evidence }) => evidence)).toEqual(
      expect.arrayContaining(['file', 'statement']),
    );
    await press(popup, 'Evidence');
    await waitForWords(popup, 'In the file itself');
  });

  it('forgets what a file said when the tab shows another page', async () => {
    const { page, tab } = await pressOn('/tarn', 'Check file metadata', 'The file says');
    await page.bringToFront();
    await page.goto(`${site.address}/silent`, { waitUntil: 'domcontentloaded' });
    await poll(
      async () => (await ask(driver, 'page.read', { tab }))?.page.address.endsWith('/silent'),
      'the next page',
    );
    await page.goto(`${site.address}/tarn`, { waitUntil: 'domcontentloaded' });
    await poll(async () => (await ask(driver, 'page.read', { tab }))?.page.address.endsWith('/tarn'), 'the page again');
    expect((await ask(driver, 'page.read', { tab }))?.works[0]?.creators).toMatchObject([{ name: 'A. Lund' }]);
  });

  it('asks the record that a page names, and believes it about the page', async () => {
    const { tab } = await pressOn('/embedded', 'Check 127.0.0.1', 'says: CC BY-SA 4.0 by Signe Holm');
    expect((await ask(driver, 'page.read', { tab }))?.works).toMatchObject([
      { about: 'page', title: 'First light', licenses: [{ id: 'CC-BY-SA-4.0' }] },
    ]);
    await poll(async () => (await driver.badge(tab)) === '1', 'a badge of 1');
  });

  it('reads which version of a license it is on the site’s own page about it, and believes that', async () => {
    const before = site.asked.length;
    const { tab } = await see(driver, `${site.address}/by-sa`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Check the site’s license page');
    expect(site.asked.length).toBe(before);
    await press(popup, 'Check the site’s license page');
    await waitForWords(popup, 'says: CC BY-SA 4.0');
    expect(site.asked.slice(before).map(({ url }) => url)).toEqual(['/about']);
    expect((await ask(driver, 'page.read', { tab }))?.works).toMatchObject([
      { about: 'page', licenses: [{ id: 'CC-BY-SA-4.0' }], conflicts: [] },
    ]);
  });

  it.each([['/alone.png'], ['/post.svg']])('takes a picture opened by itself, %s, for a page', async (path) => {
    const { page, tab } = await driver.openTab();
    // Firefox tells no test tool that the document it makes around a picture was loaded.
    page.goto(site.address + path).catch(() => {});
    await poll(async () => (await ask(driver, 'page.read', { tab }))?.isFile, 'the picture');
    const popup = await driver.popup(tab);
    await press(popup, 'Check file metadata');
    await waitForWords(popup, 'The file says: CC BY 4.0');
    expect((await ask(driver, 'page.read', { tab }))?.works).toMatchObject([
      { kind: 'image', address: site.address + path, licenses: [{ id: 'CC-BY-4.0' }] },
    ]);
  });

  it.each([
    ['says nothing', '/silent', 'No license or creator in this file'],
    ['is of no kind that is read', '/odd', 'can’t read this type of file'],
    ['is sent on to another host', '/away', 'Open it in its own tab'],
    ['is not there', '/gone', 'HTTP 404'],
    ['is too large', '/large', 'larger than Commoner reads'],
    ['never ends', '/slow', 'longer than ten seconds'],
  ])('says so where a file %s', async (_, path, words) => {
    await pressOn(path, 'Check file metadata', words);
  });

  // Firefox grants with the installation what the content script matches: there, every site may be asked.
  if (browser === 'chromium')
    it('asks nobody whom the browser was not allowed to ask, and says so', async () => {
      const { tab } = await see(driver, `${site.address}/tarn`);
      const address = 'http://other.invalid/a.jpg';
      expect(await ask(driver, 'lookup.inquire', { tab, address, kind: 'file' })).toEqual({
        step: 'failed',
        problem: 'not-permitted',
        detail: 'other.invalid',
      });
    });

  it('says so where nobody answers', async () => {
    const closed = await serveFiles();
    const { tab } = await see(driver, `${closed.address}/tarn`);
    const popup = await driver.popup(tab);
    await closed.stop();
    await press(popup, 'Check file metadata');
    await waitForWords(popup, 'Couldn’t connect');
  });
});
