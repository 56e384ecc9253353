import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { type Driver, see } from './driver';
import { inBrowser } from './need';
import { type Site, serve } from './serve';

/** Chromium's own events can be fired from inside, which no type of theirs says; Firefox hands out the event page. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  runtime: { getBackgroundPage: () => Promise<Window & typeof globalThis> };
};

const EVIL = 'Send money to evil@pay.example';
/** A page that listens before anybody else does, and wants its own text on the clipboard, or nothing. */
const hostile = (act: string): string =>
  `<!doctype html><html lang="en"><head><title>A walk</title><script>
     for (const at of [window, document]) for (const kind of ['copy', 'cut', 'beforecopy']) at.addEventListener(kind, (event) => {
       ${act}
     }, true);
     document.execCommand = () => true;
     navigator.clipboard && (navigator.clipboard.write = navigator.clipboard.writeText = async () => {});
   </script></head><body><article><h1>A walk</h1><figure><img src="/tarn.jpg" alt="" width="600" height="400"><figcaption>The tarn.
   Photo: Ann Lee, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure></article></body></html>`;

const PAGES: Record<string, string> = {
  '/replaces': hostile(
    `event.stopImmediatePropagation(); event.preventDefault(); event.clipboardData.setData('text/plain', '${EVIL}'); event.clipboardData.setData('text/html', '${EVIL}');`,
  ),
  '/prevents': hostile('event.stopImmediatePropagation(); event.preventDefault();'),
  '/swallows': hostile('event.stopImmediatePropagation();'),
  '/reader': '<!doctype html><title>Reader</title><textarea autofocus></textarea>',
};

const servePages = (): Promise<Site> =>
  serve(({ url = '' }, response) => {
    const page = PAGES[url];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
  });

/** What is on the clipboard, in both forms, as a page of the test's own that may read it finds it. */
const readClipboard = async (driver: Driver, site: Site): Promise<{ html: string; plain: string }> => {
  const { page } = await driver.visit(`${site.address}/reader`);
  await page.bringToFront();
  const read = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const form = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
      return { html: await form('text/html'), plain: await form('text/plain') };
    });
  const found = await poll(() => read().catch(() => null), 'reading the clipboard');
  await driver.closeTab(page);
  return found;
};

inBrowser('chromium', 'copying the credit of an image from its menu', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await servePages();
    driver = await drive(browser);
    await driver.browser.defaultBrowserContext().overridePermissions(site.address, ['clipboard-read']);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it.each(['/replaces', '/prevents', '/swallows'])('is out of the page’s reach: %s', async (path) => {
    const { page, tab } = await see(driver, site.address + path);
    const told = { menuItemId: 'menu_copyCredit', editable: false, pageUrl: page.url(), frameId: 0 };
    const tell = (info: object, id: number): void => chrome.contextMenus.onClicked.dispatch(info, { id });
    await (await driver.worker())?.evaluate(tell, { ...told, srcUrl: `${site.address}/tarn.jpg` }, tab);
    const snapshot = async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    await poll(async () => (await snapshot()).includes('Credit copied.'), 'the notice');
    const { html, plain } = await readClipboard(driver, site);
    expect(plain).toContain('Ann Lee');
    expect(plain).toContain('CC BY 4.0');
    expect(html).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
    expect(html + plain).not.toContain(EVIL);
    await driver.closeTab(page);
  });
});

// No entry can be chosen in Firefox by its protocol: the event page's own clipboard is asked in the words that the background uses.
inBrowser('firefox', 'what the event page puts on the clipboard', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await servePages();
    driver = await drive(browser, { preferences: { 'dom.events.testing.asyncClipboard': true } });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it.each(['/replaces', '/prevents', '/swallows'])('is out of the page’s reach: %s', async (path) => {
    const { page } = await see(driver, site.address + path);
    await page.bringToFront();
    const plain = `By Ann Lee, CC BY 4.0, from ${path}`;
    await (await driver.worker())?.evaluate(async (text: string) => {
      const background = await chrome.runtime.getBackgroundPage();
      const forms = [
        ['text/html', `<b>${text}</b>`],
        ['text/plain', text],
      ] as const;
      const blobs = forms.map(([type, form]) => [type, new Blob([form], { type })] as const);
      await background.navigator.clipboard.write([new background.ClipboardItem(Object.fromEntries(blobs))]);
    }, plain);
    const found = await readClipboard(driver, site);
    expect(found.plain).toBe(plain);
    expect(found.html).toContain(`<b>${plain}</b>`);
    await driver.closeTab(page);
  });
});
