import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

declare const chrome: { tabs: { sendMessage: (tab: number, message: unknown, to: unknown) => Promise<unknown> } };

const CC = 'https://creativecommons.org/licenses';
const STATEMENT = `<p>This article is licensed under <a rel="license" href="${CC}/by/4.0/">CC BY 4.0</a>.</p>`;
const CREDIT = `<figure><img src="/otter.jpg" alt="An otter"><figcaption>Photo: Ann Lee, <a href="${CC}/by-sa/3.0/">CC BY-SA 3.0</a></figcaption></figure>`;
/** How a page in a frame asks to be paid. */
const PAY =
  '<meta name="lightning" content="framed@pay.example"><link rel="monetization" href="https://wallet.example/framed">';

const pagesWith = (other: string): Record<string, string> => ({
  '/shadow': `<h1>Rain</h1><commons-footer><template shadowrootmode="open"><footer>${STATEMENT}</footer></template></commons-footer>`,
  '/framed': `<h1>Rivers</h1><iframe src="/inside"></iframe>`,
  '/inside': `<!doctype html>${PAY}<body>${CREDIT}`,
  '/embedding': `<h1>Lakes</h1><p>All rights reserved. <a href="lightning:own@pay.example">Tip</a></p><iframe src="${other}/embedded"></iframe>`,
  '/embedded': `<!doctype html>${PAY}<title>A film</title><body><h1>A film</h1>${STATEMENT}`,
  '/lazy': `<h1>Hills</h1><main></main><script>
    setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(CREDIT)}; }, 100);</script>`,
  '/app': `<h1>One</h1><main>${STATEMENT}</main><button onclick="
    history.pushState(null, '', '/app/two'); document.title = 'Two'; document.querySelector('main').innerHTML = '';">Next</button>`,
});

const servePages = (pages: Record<string, string>): Promise<Site> =>
  serve((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
  });

inBothBrowsers('a page as it becomes', (browser) => {
  let driver: Driver;
  let sites: Site[];
  let address: string;
  beforeAll(async () => {
    const other = await servePages(pagesWith(''));
    const own = await servePages(pagesWith(other.address));
    sites = [own, other];
    address = own.address;
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    for (const site of sites ?? []) await site.stop();
  });

  /** What is seen once there is something: about, license, creator. */
  const worksOf = async (tab: number, most = 1) =>
    poll(async () => {
      const seen = await ask(driver, 'page.read', { tab });
      return (
        seen &&
        seen.works.length >= most &&
        seen.works.map((work) => [work.about, work.licenses[0]?.id, work.creators[0]?.name ?? null])
      );
    }, 'works');

  it('has the license in an open shadow root read as its own', async () => {
    const { tab } = await see(driver, `${address}/shadow`);
    expect(await worksOf(tab)).toEqual([['page', 'CC-BY-4.0', null]]);
  });

  it('has a frame of its own site read with it, to the place that can be shown', async () => {
    const { page, tab } = await see(driver, `${address}/framed`);
    expect(await worksOf(tab)).toEqual([['part', 'CC-BY-SA-3.0', 'Ann Lee']]);
    const seen = await ask(driver, 'page.read', { tab });
    const place = seen?.works[0]?.evidence[0]?.place ?? '';
    expect(place).toContain('f');
    const popup = await driver.popup(tab);
    const shown = await popup.evaluate(
      (id: number, at: string) =>
        chrome.tabs.sendMessage(id, { ask: 'page.reveal', place: at, picture: null }, { frameId: 0 }),
      tab,
      place,
    );
    expect(shown).toBe(true);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.querySelector('a')?.style.outlineStyle)).toBe('solid');
  });

  it('is not spoken for by a frame of another site, whose work is a part', async () => {
    const { tab } = await see(driver, `${address}/embedding`);
    expect(await worksOf(tab)).toEqual([['part', 'CC-BY-4.0', null]]);
    expect(await poll(async () => (await driver.badge(tab)) === '1', 'a badge of 1')).toBe(true);
  });

  it('asks to be paid by itself alone: no frame of its own site or of another adds to that', async () => {
    const { seen } = await see(driver, `${address}/framed`);
    expect(seen.supports).toEqual([]);
    const { tab } = await see(driver, `${address}/embedding`);
    // The frame was read: its film is there.
    expect(await worksOf(tab)).toEqual([['part', 'CC-BY-4.0', null]]);
    const embedding = await ask(driver, 'page.read', { tab });
    expect(embedding?.supports.map(({ value }) => value)).toEqual(['lightning:own@pay.example']);
  });

  it('has what comes later read too', async () => {
    const { tab } = await see(driver, `${address}/lazy`);
    expect(await worksOf(tab)).toEqual([['part', 'CC-BY-SA-3.0', 'Ann Lee']]);
  });

  it('is another page after it has moved on by itself', async () => {
    const { page, tab } = await see(driver, `${address}/app`);
    expect(await worksOf(tab)).toEqual([['page', 'CC-BY-4.0', null]]);
    await page.evaluate(() => document.querySelector('button')?.click());
    await poll(async () => {
      const seen = await ask(driver, 'page.read', { tab });
      return seen?.page.address.endsWith('/app/two') && seen.works.length === 0;
    }, 'the second page');
  });
});
