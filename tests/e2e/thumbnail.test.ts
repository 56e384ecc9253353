import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const PICTURE = readFileSync(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));

/** A site whose pictures come from another: one that gives them to everybody, and one that does not. */
const servePictures = (host: string, pictures: string): Promise<Site> => {
  const page = (path: string) => `<!doctype html><title>A walk</title><article><p>Some words of a walk.</p>
    <figure><img src="${pictures}${path}" alt="A hedge"><figcaption>Photo: Ann Fell,
    <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure></article>`;
  return serve(({ url = '' }, response) => {
    if (url.startsWith('/page'))
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(url.slice('/page'.length)));
    else {
      const open = url === '/open.jpg' ? { 'Access-Control-Allow-Origin': '*' } : {};
      response.writeHead(200, { 'Content-Type': 'image/jpeg', ...open }).end(PICTURE);
    }
  }, host);
};

inBothBrowsers('the small picture of a work that is kept', (browser) => {
  let driver: Driver;
  let pictures: Site;
  let site: Site;
  beforeAll(async () => {
    pictures = await servePictures('127.0.0.2', '');
    site = await servePictures('127.0.0.1', pictures.address);
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await pictures?.stop();
    await site?.stop();
  });

  const keep = async (address: string): Promise<string | undefined> => {
    const { tab, page } = await see(driver, address);
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const popup = await driver.popup(tab);
    await press(popup, 'Save');
    await waitForWords(popup, 'Saved to your library');
    const query = { search: '', filter: { type: ['kept'] } };
    const [entry] = (await ask(driver, 'library.list', { query, from: 0, limit: 1 })).entries;
    const id = entry?.id ?? '';
    await driver.closeTab(popup);
    return (await ask(driver, 'library.thumbnails', { ids: [id] }))[id];
  };

  it.each([
    ['of the page’s own site', '/own.jpg', 'pictures'],
    ['of a site that gives its pictures to everybody', '/open.jpg', 'site'],
  ])('is drawn from a picture %s', async (_, path, which) => {
    const host = (which === 'site' ? site : pictures).address;
    const thumbnail = (await keep(`${host}/page${path}`)) ?? '';
    expect(thumbnail).toMatch(/^data:image\/(?:webp|png);base64,/);
    expect(thumbnail.length).toBeLessThan(30_000);
  });

  // Firefox lets an extension read every picture that its page shows.
  if (browser === 'chromium') {
    it('is left out where its site lets nobody read it, and the work is kept all the same', async () => {
      expect(await keep(`${site.address}/page/closed.jpg`)).toBeUndefined();
    });
  }
});
