import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { type HttpsHost, startHttpsHost } from '../servers/https/https-host';
import { ask, type Driver, see } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const HOST = 'commons.wikimedia.org';
const BUTTON = 'Check Wikimedia Commons for all 3 pictures';
const file = (name: string): string =>
  `https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/${name}/220px-${name}`;
const NAMES = ['Tarn.jpg', 'Hut.jpg', 'Emblem.png'];
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The tarn</title><h1>The tarn</h1><p>The path follows the beck.</p>
  ${NAMES.map((name) => `<img src="${file(name)}" alt="" width="220" height="150">`).join('')}`;

/** What the wiki knows of a file: MediaWiki's API:Imageinfo with CommonsMetadata. */
const told = (name: string, license: string, artist: string) => ({
  title: `File:${name}`,
  imageinfo: [
    {
      descriptionurl: `https://${HOST}/wiki/File:${name}`,
      extmetadata: { LicenseUrl: { value: license }, Artist: { value: artist } },
    },
  ],
});
const BY = 'https://creativecommons.org/licenses/by/4.0/';
const ZERO = 'https://creativecommons.org/publicdomain/zero/1.0/';
const ANSWER = {
  query: {
    pages: [
      told('Tarn.jpg', BY, 'Ann Lee'),
      told('Hut.jpg', ZERO, 'Bob Ray'),
      { title: 'File:Emblem.png', missing: true },
    ],
  },
};

inBothBrowsers('all pictures of a page', (browser) => {
  let driver: Driver;
  let host: HttpsHost;
  let site: Site;
  beforeAll(async () => {
    host = await startHttpsHost([HOST], (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Set-Cookie': 'who=somebody; Secure' });
      response.end(JSON.stringify(ANSWER));
    });
    site = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE));
    driver = await drive(browser, { ...host.options, granted: [`https://${HOST}/*`] });
  });
  afterAll(async () => {
    await driver?.close();
    await host?.stop();
    await site?.stop();
  });

  it('are asked about in one request, after the press, and become works of the page', async () => {
    const { tab } = await see(driver, site.address);
    const popup = await driver.popup(tab);
    await waitForWords(popup, BUTTON);
    expect(host.received).toHaveLength(0);
    await press(popup, BUTTON);
    await waitForWords(popup, 'Wikimedia Commons gave a license for 2 of 3 pictures.');
    expect(host.received).toHaveLength(1);
    const { headers, url = '' } = host.received[0] ?? {};
    expect([headers?.cookie, headers?.referer]).toEqual([undefined, undefined]);
    expect(new URL(url, `https://${HOST}`).searchParams.get('titles')).toBe(
      'File:Tarn.jpg|File:Hut.jpg|File:Emblem.png',
    );
    expect((await ask(driver, 'page.read', { tab }))?.works).toMatchObject([
      { address: file('Tarn.jpg'), creators: [{ name: 'Ann Lee' }], licenses: [{ id: 'CC-BY-4.0' }] },
      { address: file('Hut.jpg'), creators: [{ name: 'Bob Ray' }], licenses: [{ id: 'CC0-1.0' }] },
    ]);
    await poll(async () => (await driver.badge(tab)) === '2', 'a badge of 2');
  });
});
