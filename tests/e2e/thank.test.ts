import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, see, start, startForTests } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
/** No such host exists anywhere (RFC 2606): a tab that is opened there reaches nobody. */
const GIVE = 'https://give.invalid/ann';

const article = (title: string, head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><article>
   <h1>${title}</h1><p class="byline">by <a rel="author" href="https://ann.invalid/">Ann Fell</a></p><p>He stood there for an hour.</p>
   <footer>This text may be used under <a rel="license" href="${BY}">CC BY 4.0</a>.</footer></article></main></body></html>`;

const PAGES: Record<string, string> = {
  '/plain': article('The wren in the wall', ''),
  '/heron': article('The heron at the weir', `<link rel="payment" href="${GIVE}">`),
};

/** Pages, and every request but those for them. */
const servePages = async () => {
  const asked: IncomingMessage[] = [];
  const site = await serve((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (!page && request.url !== '/favicon.ico') asked.push(request);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html' }).end(page);
  });
  return { ...site, asked };
};

inBothBrowsers('thanking', (browser) => {
  let driver: Driver;
  let site: Site & { asked: IncomingMessage[] };
  beforeAll(async () => {
    site = await servePages();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });
  const ledger = () => ask(driver, 'tips.list', { before: '', limit: 50 });

  /** Opens a page, and the screen for thanking in its toolbar window. */
  const openThank = async (path: string) => {
    const { tab } = await see(driver, site.address + path);
    const popup = await driver.popup(tab);
    await press(popup, 'Tip');
    await waitForWords(popup, 'Tip the creator');
    return { tab, popup };
  };

  it('stands in one row with the other buttons of a work, each of 24 pixels and more', async () => {
    const { tab } = await see(driver, `${site.address}/plain`);
    const popup = await driver.popup(tab);
    await waitForWords(popup, 'Copy credit');
    const boxes = await popup.$$eval(
      '.work .work-actions > :not(.split), .work .work-actions > .split > .primary',
      (buttons) =>
        buttons.map((button) => {
          const { top, right, width, height } = button.getBoundingClientRect();
          return { top, right, width, height, isCut: button.scrollWidth > button.clientWidth };
        }),
    );
    const card = await popup.$eval('.work', (work) => work.getBoundingClientRect().right);
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    for (const { right, width, height, isCut } of boxes) {
      expect({ isInside: right < card, isCut }).toEqual({ isInside: true, isCut: false });
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await driver.closeTab(popup);
  });

  it('asks nobody anything the first time, writes nothing down, and says why it does not use an address', async () => {
    const { popup } = await openThank('/heron');
    await waitForWords(popup, 'Commoner doesn’t connect to anyone before you click');
    await waitForWords(popup, GIVE);
    await waitForWords(popup, 'The page came over http');
    expect(site.asked.map(({ url }) => url)).toEqual([]);
    expect(await ledger()).toEqual([]);
    await driver.closeTab(popup);
  });

  it('leaves a private note where nobody can be paid: it stands in the ledger, for its work', async () => {
    const { popup } = await openThank('/plain');
    await press(popup, 'Save a private note');
    await waitForWords(popup, 'The creator wasn’t told');
    const [tip] = await ledger();
    expect(tip).toMatchObject({ manner: 'word', msat: 0, payee: null, state: { step: 'thanked' } });
    expect(tip?.work).toMatchObject({ title: 'The wren in the wall', creator: 'Ann Fell' });
    const library = await driver.library('#thanks');
    await waitForWords(library, 'The wren in the wall');
    await waitForWords(library, '1 private note');
    await driver.closeTab(library);
    await driver.closeTab(popup);
    expect(site.asked.map(({ url }) => url)).toEqual([]);
  });

  it('finds a page that was opened again in a new window, and takes the person’s own word', async () => {
    const { tab, seen } = await see(driver, `${site.address}/heron`);
    const about = seen.works[0]?.address ?? '';
    const part = {
      manner: 'open',
      work: { about, title: 'The heron at the weir', creator: 'Ann Fell' },
      creator: 'ann',
      payee: { rail: 'link', address: GIVE, host: 'give.invalid', label: 'give.invalid', grade: 'head' },
      msat: 0,
      spoken: null,
      share: 'work',
    } as const;
    await ask(driver, 'tips.give', { id: 'gift-of-a-page', parts: [part], comment: '' });
    const popup = await driver.popup(tab);
    await press(popup, 'See tip');
    await waitForWords(popup, 'Finish on give.invalid');
    await press(popup, 'I paid');
    await waitForWords(popup, 'You said that you paid');
    const [tip] = await ask(driver, 'tips.read', { gift: 'gift-of-a-page' });
    expect(tip?.state).toMatchObject({ step: 'settled', proof: { grade: 'own-word', preimage: null } });
    await driver.closeTab(popup);
  });

  it('takes no wallet’s connection that is none, and keeps nothing of it', async () => {
    const library = await driver.library('#settings/wallet');
    await waitForWords(library, 'Connection string (NWC)');
    await library.type('.wallet input[type=password]', 'https://wallet.invalid/?secret=abc');
    await press(library, 'Connect');
    await waitForWords(library, 'This isn’t a connection string');
    expect(await library.$eval('.wallet input[type=password]', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
    await driver.closeTab(library);
  });
});

/** A page over http is believed in the build for tests alone. */
inBothBrowsers('writing to a creator', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    const head = '<link rel="me" href="https://social.example/@ann">';
    const page = article('The wren & the “wall”', head).replace(
      'https://ann.invalid/',
      'mailto:ann@post.example?bcc=x@post.example',
    );
    site = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(page));
    driver = await startForTests(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it('offers a letter with the words in it and a profile, opens neither by itself, and writes down which was opened', async () => {
    const { tab } = await see(driver, `${site.address}/wren`);
    const popup = await driver.popup(tab);
    await press(popup, 'Tip');
    await waitForWords(popup, 'Tell them yourself');
    await fill(popup, 'Message (optional)', 'It made my day; 100% & more.');
    await press(popup, 'Save a private note');
    await waitForWords(popup, 'The creator wasn’t told');
    const [tip] = await ask(driver, 'tips.list', { before: '', limit: 1 });
    expect(tip).toMatchObject({ state: { step: 'thanked' } });
    expect(tip?.written).toBeUndefined();
    const links = await popup.$$eval('.write a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain('https://social.example/@ann');
    const letter = new URL(links.find((link) => link.startsWith('mailto:')) ?? '');
    expect(letter.pathname).toBe('ann@post.example');
    expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(letter.searchParams.get('subject')).toBe('Thank you for “The wren & the “wall””');
    expect(letter.searchParams.get('body')).toBe(
      `It made my day; 100% & more.\r\n\r\nThe wren & the “wall”\r\n${site.address}/wren`,
    );
    // No mail program is there to be opened: what follows from the press is.
    await popup.evaluate(() =>
      document.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true }),
    );
    await press(popup, 'Write email');
    await waitForWords(popup, 'Opened to write to ann@post.example');
    const [written] = await ask(driver, 'tips.list', { before: '', limit: 1 });
    expect(written).toMatchObject({ state: { step: 'thanked' }, written: { to: 'mailto:ann@post.example' } });
    const library = await driver.library('#thanks');
    await waitForWords(library, 'Opened to write to ann@post.example');
    await driver.closeTab(library);
    await driver.closeTab(popup);
  });

  it('is noted for nobody who was not thanked, and to no address of another kind', async () => {
    const [tip] = await ask(driver, 'tips.list', { before: '', limit: 1 });
    const to = (id: string, address: string) => ask(driver, 'tips.wrote', { id, to: address });
    await expect(to('no-such-tip', 'mailto:ann@post.example')).rejects.toThrow('nobody was thanked by this');
    await expect(to(tip?.id ?? '', 'javascript:alert(1)')).rejects.toThrow('no address to write to');
  });
});
