import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Driver, startForTests } from './driver';
import { inBothBrowsers } from './need';
import { offeredOn } from './offered';
import { type Site, serve } from './serve';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
/** Styles by which words are on a page and nobody sees them. */
const HIDDEN: Record<string, string> = {
  'no display': 'display:none',
  'no visibility': 'visibility:hidden',
  'no opacity': 'opacity:0',
  'far to the left': 'position:absolute;left:-9999px',
  'far above': 'position:absolute;top:-9999px',
  'an indent': 'text-indent:-9999px;overflow:hidden;white-space:nowrap',
  'no size': 'width:0;height:0;overflow:hidden',
  'one pixel': 'position:absolute;width:1px;height:1px;overflow:hidden',
  clipped: 'position:absolute;clip:rect(0 0 0 0)',
  'clipped by a path': 'clip-path:inset(50%)',
  'no letters': 'font-size:0',
  'scaled to nothing': 'transform:scale(0)',
  'no color': 'color:transparent',
  'out of its frame': 'position:fixed;left:200vw',
  'content that is left out': 'content-visibility:hidden',
};
const hidden = (style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="author" content="Ann Lee"><title>A walk</title><link rel="license" href="${BY}">
   <style>.h{${style}}</style></head><body><main><article><h1>A walk</h1><div class="h"><p class="byline">Ann Lee <a style="color:inherit" rel="me" href="mailto:evil@post.example">here</a>
   <a style="color:inherit" href="lightning:evil@pay.example">Tip</a></p></div><p>It sang.</p><div class="author-bio h">Ann Lee ⚡ evil@wallet.example</div></article></main></body></html>`;

const PAGES: Record<string, string> = {
  ...Object.fromEntries(Object.values(HIDDEN).map((style, i) => [`/hidden/${i}`, hidden(style)])),
  '/seen': hidden('color:#333'),
  '/below': hidden('margin-top:5000px;content-visibility:auto'),
};

inBothBrowsers('who speaks on a page', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve(({ url = '' }, response) =>
      response.writeHead(PAGES[url] ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGES[url] ?? ''),
    );
    driver = await startForTests(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  const offered = (path: string) => offeredOn(driver, site.address + path);

  it('is nobody whom a person cannot see', async () => {
    const wrong: unknown[] = [];
    for (const [i, name] of Object.keys(HIDDEN).entries()) {
      const { payees, contacts } = await offered(`/hidden/${i}`);
      if (payees.length + contacts.length > 0) wrong.push([name, payees.map(({ address }) => address), contacts]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(['/seen', '/below'])('is the author where they are seen, or would be further down: %s', async (path) => {
    const { payees, contacts } = await offered(path);
    expect(payees.map(({ address, grade }) => [address, grade])).toEqual([
      ['evil@pay.example', 'author'],
      ['evil@wallet.example', 'author'],
    ]);
    expect(contacts).toEqual(['mailto:evil@post.example']);
  });
});
