import { createHash, createPublicKey, verify } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { checkStatement } from '../../src/evidence/statement';
import type { CheckSignature } from '../../src/publish/proof';
import { type HttpsHost, startHttpsHost } from '../servers/https/https-host';
import { aWork } from '../unit/attribution/a-work';
import { ask, type Driver, exportAs, see } from './driver';
import { inBothBrowsers } from './need';

const HOST = 'web.archive.org';
const PAGE = 'https://blog.example/walk';
/** What browsers ask for themselves. */
const BROWSERS_OWN = /(?:mozilla\.(?:com|net|org)|google\.com|googleapis\.com|gvt1\.com)(?::443)?$/;

/** By node:crypto, not by the code under test. */
const check: CheckSignature = async (publicKey, signature, bytes) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, bytes, createPublicKey({ key, format: 'jwk' }), signature);
};

inBothBrowsers('evidence that lasts', (name) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let archive: HttpsHost;
  /** What the Archive does with a request. */
  let answer = (_: IncomingMessage, response: ServerResponse): void => void response.writeHead(429).end();
  beforeAll(async () => {
    gallery = await serveGallery();
    archive = await startHttpsHost([HOST], (request, response) => answer(request, response));
    driver = await drive(name, { ...archive.options, granted: ['<all_urls>'] });
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    await archive?.stop();
  });
  const wanted = () => archive.wanted.filter((each) => !BROWSERS_OWN.test(each) && !each.startsWith('127.0.0.1'));
  const keep = async () => (await ask(driver, 'work.keep', { work: aWork(), thumbnail: null, project: null })).id;

  it('is a signed statement with a picture of the page where the license stands, and nobody is asked for it', async () => {
    const { tab, page } = await see(driver, `${gallery.address}article.html`);
    const popup = await driver.popup(tab);
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await press(popup, 'Keep evidence');
    // In a test nobody presses Firefox's button, and without that press it lets nobody take a picture.
    const isPictured = name === 'chromium';
    await waitForWords(popup, isPictured ? 'signed, and a picture of it' : 'signed and kept, without a picture');
    const { entries } = await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 1 });
    const [statement] = entries[0]?.statements ?? [];
    const { cid = '', capture } = statement ?? {};
    const text = (await ask(driver, 'evidence.read', { cid })) ?? '';
    expect(await checkStatement(text, check)).toEqual({
      ...{ cid, signedBy: expect.stringMatching(/^did:key:z6Mk/), findings: [] },
    });
    expect(JSON.parse(text).capture).toEqual(capture);
    expect(capture !== undefined).toBe(isPictured);
    if (!isPictured) return driver.closeTab(page);
    const picture = Buffer.from(((await ask(driver, 'evidence.picture', { cid })) ?? '').split(',')[1] ?? '', 'base64');
    expect(createHash('sha256').update(picture).digest('hex')).toBe(capture?.sha256);
    expect([...picture.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect([capture?.address, wanted()]).toEqual([page.url(), []]);
    expect(JSON.parse((await exportAs(driver, 'json')).text).entries[0].statements).toEqual([statement]);
    await driver.closeTab(page);
  });

  it('is shown in its entry, and its picture too', async () => {
    const { entries } = await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 1 });
    const library = await driver.library(`#entry/${entries[0]?.id}`);
    await waitForWords(library, 'Save statement');
    if (name === 'firefox') return driver.closeTab(library);
    await press(library, 'Show picture');
    const width = () => library.$eval('img.capture', (image) => (image as HTMLImageElement).naturalWidth);
    expect(await poll(() => width().catch(() => 0), 'the picture')).toBeGreaterThan(300);
    await driver.closeTab(library);
  });

  it('is a copy that the Archive makes on a press, of the address that was shown, without a cookie', async () => {
    const id = await keep();
    const copy = `https://${HOST}/web/20260302100000/${PAGE}`;
    answer = ({ url = '' }, response) => {
      if (url.startsWith('/save/')) response.writeHead(302, { Location: copy, 'Set-Cookie': 'who=me; Secure' }).end();
      else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>A copy</p>');
    };
    const library = await driver.library(`#entry/${id}`);
    await waitForWords(library, `https://${HOST}/save/${PAGE}`);
    expect(archive.received).toHaveLength(0);
    await press(library, 'Ask the Internet Archive for a copy');
    await waitForWords(library, 'The Internet Archive has a copy of');
    expect((await ask(driver, 'library.read', { id }))?.archivedCopy).toEqual({
      ...{ address: copy, at: '2026-03-02T10:00:00.000Z' },
    });
    expect(archive.received.map(({ url }) => url)).toEqual([`/save/${PAGE}`, `/web/20260302100000/${PAGE}`]);
    expect(archive.received.map(({ headers }) => headers.cookie ?? headers.referer)).toEqual([undefined, undefined]);
    await driver.closeTab(library);
  });

  it.each([
    [
      'that names another page’s copy',
      302,
      { Location: `https://${HOST}/web/20260302100000/https://evil.example/` },
      'names no copy of this page',
    ],
    ['that refuses', 429, {}, 'made no copy. — HTTP 429'],
    ['that names none', 200, { 'Content-Type': 'text/html' }, 'names no copy of this page'],
  ])('is none by an answer %s', async (_, status, headers, words) => {
    const id = await keep();
    answer = ({ url = '' }, response) =>
      url.startsWith('/save/') ? response.writeHead(status, headers).end() : response.writeHead(200).end();
    const before = (await ask(driver, 'library.read', { id }))?.archivedCopy;
    const library = await driver.library(`#entry/${id}`);
    await press(library, 'Ask the Internet Archive for a copy');
    await waitForWords(library, words.split('. — ')[0] ?? '');
    expect((await ask(driver, 'library.read', { id }))?.archivedCopy).toEqual(before);
    await driver.closeTab(library);
  });
});
