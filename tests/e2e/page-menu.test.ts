import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ElementHandle, Page } from 'puppeteer-core';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, goToReview, press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers, inBrowser } from './need';

/** Chromium's own events can be fired from inside, which no type of theirs says. */
declare const chrome: {
  commands: { getAll: () => Promise<{ name?: string; shortcut?: string }[]> };
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  permissions: { request: (asked: object) => Promise<boolean>; contains: (asked: object) => Promise<boolean> };
};

const PICTURE = readFileSync(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));

const listShares = (driver: Driver) => ask(driver, 'publish.list', null);

/** What a person sees in the form, and what is held once they have pressed. */
const shareWhatIsThere = async (driver: Driver, page: Page, title: string) => {
  await fill(page, 'Title', title);
  await goToReview(page);
  await press(page, 'Publish', 'form');
  return poll(
    async () => (await listShares(driver)).find(({ draft, state }) => draft.title === title && state.step === 'held'),
    'the share, held in this browser',
  );
};

/** The bytes of the work itself, out of the share's CAR as it would be saved: its leaf is in it as it is. */
const isInCar = async (driver: Driver, id: string, bytes: Buffer): Promise<boolean> => {
  const { file } = await ask(driver, 'publish.save', { id });
  const library = await driver.library('#shares');
  const read = async (key: string): Promise<string> => {
    const opening = indexedDB.open('commoner-handover');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const getting = database.transaction('files').objectStore('files').get(key);
    const car = await new Promise<Blob>((resolve) => {
      getting.onsuccess = () => resolve(getting.result);
    });
    const all = new Uint8Array(await car.arrayBuffer());
    return btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(''));
  };
  const car = Buffer.from(await library.evaluate(read, file), 'base64');
  await driver.closeTab(library);
  return car.includes(bytes);
};

inBothBrowsers('sharing what was chosen on a page', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(browser);
    await ask(driver, 'settings.write', { kuboAddress: 'http://127.0.0.1:9', creator: '' });
  });
  afterAll(() => driver?.close());

  /** As the background does it: a page of the web has no way to this database. */
  const handOver = async (key: string): Promise<void> => {
    const page = await driver.library('#share');
    const put = async (at: string, base64: string): Promise<void> => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const opening = indexedDB.open('commoner-handover', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('files');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction('files', 'readwrite');
      writing.objectStore('files').put(new File([bytes], 'old_hedge.jpg', { type: 'image/jpeg' }), at);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    };
    await page.evaluate(put, key, PICTURE.toString('base64'));
    await driver.closeTab(page);
  };

  it('the form has it, says where it comes from, and shares its very bytes', async () => {
    const key = `at-${Date.now()}-one`;
    await handOver(key);
    const page = await driver.library(`#share/${key}/${encodeURIComponent('https://site.example/my/page')}`);
    await waitForWords(page, 'From https://site.example/my/page. Publish it only if you made it');
    await waitForWords(page, 'old_hedge.jpg');
    const shared = await shareWhatIsThere(driver, page, 'A hedge from a page');
    expect([shared.draft.mediaType, shared.draft.size, shared.paths[0]]).toEqual([
      'image/jpeg',
      PICTURE.length,
      'work.jpg',
    ]);
    expect(await isInCar(driver, shared.id, PICTURE)).toBe(true);
    await driver.closeTab(page);
  });

  it('the form keeps a title that was written before the file was chosen', async () => {
    const page = await driver.library('#share');
    await fill(page, 'Title', 'Written first');
    const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));
    await waitForWords(page, 'hedge.jpg');
    expect(await page.$$eval('form input', (fields) => fields.map(({ value }) => value))).toContain('Written first');
    await driver.closeTab(page);
  });

  it('the form says so where it is gone', async () => {
    const page = await driver.library(`#share/at-1-gone/${encodeURIComponent('https://site.example/')}`);
    await waitForWords(page, 'isn’t here any more');
    await driver.closeTab(page);
  });

  it('a share can take the place of an earlier one: its record says so, and who opens it is led there', async () => {
    const [earlier] = await listShares(driver);
    const key = `at-${Date.now()}-two`;
    await handOver(key);
    const page = await driver.library(`#share/${key}/${encodeURIComponent('https://site.example/')}`);
    await poll(() => page.$('form select:has(option[value^="b"])'), 'the choice of an earlier share');
    await page.select('form select:has(option[value^="b"])', earlier?.root ?? '');
    const shared = await shareWhatIsThere(driver, page, 'A hedge, drawn better');
    const value = await ask(driver, 'publish.open', { root: shared.root ?? '', origin: { from: 'here' } });
    expect(value.findings).toEqual([]);
    expect(value.record?.supersedes).toBe(earlier?.root);
    const opening = await driver.library(`#open/${shared.root}`);
    await press(opening, 'Open', 'form');
    await press(opening, 'an earlier work');
    await poll(
      async () => (await opening.$eval('input[dir]', (field) => field.value)) === `ipfs://${earlier?.root}`,
      'the address of the earlier one',
    );
    await driver.closeTab(opening);
    await driver.closeTab(page);
  });
});

// Firefox’s protocol has no way to choose an entry, or to say that one was chosen.
inBrowser('chromium', 'the context menu', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let visited: Awaited<ReturnType<typeof see>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser);
    visited = await see(driver, `${gallery.address}article.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  /** Tells the background what the browser tells it when a person chooses an entry. */
  const choose = async (entry: string, more: object): Promise<void> => {
    const told = { menuItemId: entry, editable: false, pageUrl: visited.page.url(), frameId: 0, ...more };
    const tell = (info: object, tab: number): void => {
      // The browser asks a person in their own click alone; here it says what it was granted at its installation.
      chrome.permissions.request = (asked) => chrome.permissions.contains(asked);
      chrome.contextMenus.onClicked.dispatch(info, { id: tab });
    };
    await (await driver.worker())?.evaluate(tell, told, visited.tab);
  };
  /** What a screen reader would say of the page: the notice is out of the page's own reach. */
  const waitForNotice = (words: string) =>
    poll(
      async () => JSON.stringify(await visited.page.accessibility.snapshot({ interestingOnly: false })).includes(words),
      `“${words}” on the page`,
    );
  const openedTab = (): Promise<Page> =>
    poll(
      async () => (await driver.browser.pages()).find((page) => page.url().includes('library.html#share/')),
      'the share form',
    );
  const picture = () => `${gallery.address}media/hedge.jpg`;

  it('has shortcuts beside it, each with the key that the browser gave it', async () => {
    const list = async () =>
      JSON.stringify((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    const keys = Object.fromEntries(JSON.parse((await (await driver.worker())?.evaluate(list)) ?? '[]'));
    expect([keys['copy-credit'], keys['save-work']]).toEqual(['Alt+Shift+K', 'Alt+Shift+S']);
  });

  it('keeps an image, and says so on the page', async () => {
    await choose('menu_keep', { srcUrl: picture() });
    await waitForNotice('Saved to your library.');
  });

  it('opens the share form with a picture in it, as its site gives it', async () => {
    await choose('menu_sharePicture', { srcUrl: picture() });
    const page = await openedTab();
    await waitForWords(page, `From ${visited.page.url()}.`);
    await waitForWords(page, 'hedge.jpg');
    const shared = await shareWhatIsThere(driver, page, 'A hedge from the menu');
    expect(await isInCar(driver, shared.id, PICTURE)).toBe(true);
    await page.close();
  });

  it('opens the share form with the selected text in it, with its line breaks', async () => {
    const text = await visited.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('main, article, body') as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return String(getSelection());
    });
    expect(text).toContain('\n');
    await choose('menu_shareText', { selectionText: text.replaceAll(/\s+/g, ' ') });
    const page = await openedTab();
    await waitForWords(page, '.txt');
    const shared = await shareWhatIsThere(driver, page, 'Words from the menu');
    expect([shared.draft.mediaType, shared.paths[0]]).toEqual(['text/plain', 'work.txt']);
    expect(await isInCar(driver, shared.id, Buffer.from(text))).toBe(true);
    await page.close();
  });

  it('says on the page why a picture cannot be had', async () => {
    await choose('menu_sharePicture', { srcUrl: `${gallery.address}article.html` });
    await waitForNotice('select the file under “Publish a work”.');
  });
});
