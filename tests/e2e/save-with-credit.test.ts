import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ExifReader from 'exifreader';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { ask, type Driver, see } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';
const PHOTO = readFileSync(inRoot('tests', 'fixtures', 'media', 'photo.jpg'));
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A tarn</title><body><h1>A tarn</h1>
<figure><img src="/tarn.jpg" alt="" width="200" height="120"><figcaption>“First light” by Zoë Lund, <a href="${BY_SA}">CC BY-SA 4.0</a></figcaption></figure>`;
const NAME = /^First light — Zoë Lund — CC BY-SA 4\.0\.jpg$/u;

inBothBrowsers('saving a picture with its credit', (browser) => {
  let driver: Driver;
  let site: Site;
  let folder: string;
  /** The requests of our own background: a page says that it wants an image. */
  const asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'commoner-saved-'));
    site = await serve((request, response) => {
      const isPhoto = request.url === '/tarn.jpg';
      if (isPhoto && request.headers['sec-fetch-dest'] === 'empty') asked.push(request.url ?? '');
      response.writeHead(200, { 'Content-Type': isPhoto ? 'image/jpeg' : 'text/html' }).end(isPhoto ? PHOTO : PAGE);
    });
    driver = await drive(browser, {
      preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
    });
    if (browser === 'chromium') {
      const session = await driver.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const saved = async () => readdirSync(folder).find((name) => NAME.test(name.normalize('NFC')));

  it('asks nothing before the press, and the download is there after the toolbar window has gone', async () => {
    const { tab } = await see(driver, `${site.address}/walk`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Save with credit');
    expect(asked).toEqual([]);
    await press(popup, 'Save with credit');
    await waitForWords(popup, 'Saved with its credit as');
    // A new tab closes the toolbar window.
    await driver.openTab();
    expect(asked).toEqual(['/tarn.jpg']);
    const file = readFileSync(join(folder, await poll(saved, 'the download')));
    const tags = ExifReader.load(file, { expanded: true });
    expect(tags.xmp?.WebStatement?.value).toBe(BY_SA);
    expect(tags.xmp?.creator?.description).toBe('Zoë Lund');
    expect(tags.xmp?.UsageTerms?.description).toContain('“First light” by Zoë Lund');
    // The picture itself is the same, byte for byte.
    expect(file.subarray(-400)).toEqual(PHOTO.subarray(-400));
  });

  it('counts as a credit in the history', async () => {
    const query = { search: '', filter: {} };
    const { entries } = await ask(driver, 'library.list', { query, from: 0, limit: 5 });
    expect(entries).toMatchObject([{ type: 'credited', format: 'plain', work: { title: 'First light' } }]);
  });
});
