import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';

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

interface Site {
  address: string;
  server: Server;
  /** Every request but those for the pages themselves. */
  asked: IncomingMessage[];
}

const serve = async (): Promise<Site> => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (!page && request.url !== '/favicon.ico') asked.push(request);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked };
};

inBothBrowsers('thanking', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    site?.server.closeAllConnections();
    site?.server.close();
  });
  const ledger = () => ask(driver, 'tip.list', { before: '', limit: 50 });

  /** Opens a page, and the screen for thanking in its toolbar window. */
  const openThank = async (path: string) => {
    const { tab } = await see(driver, site.address + path);
    const popup = await driver.popup(tab);
    await press(popup, 'Thank');
    await waitForWords(popup, 'Say thanks');
    return { tab, popup };
  };

  it('shows the first time whom it would pay and why, and asks nobody and writes nothing down', async () => {
    const { popup } = await openThank('/heron');
    await waitForWords(popup, GIVE);
    await waitForWords(popup, 'Stated by the site');
    await waitForWords(popup, 'First time');
    await waitForWords(popup, 'Nobody is asked or told anything before you press');
    expect(site.asked.map(({ url }) => url)).toEqual([]);
    expect(await ledger()).toEqual([]);
    await driver.closeTab(popup);
  });

  it('is always possible without money: it stands in the ledger, for its work', async () => {
    const { popup } = await openThank('/plain');
    await press(popup, 'Thank without money');
    await waitForWords(popup, 'Written into your ledger');
    const [tip] = await ledger();
    expect(tip).toMatchObject({ manner: 'word', msat: 0, payee: null, state: { step: 'thanked' } });
    expect(tip?.work).toMatchObject({ title: 'The wren in the wall', creator: 'Ann Fell' });
    const library = await driver.library('#thanks');
    await waitForWords(library, 'The wren in the wall');
    await waitForWords(library, 'thanked once');
    await driver.closeTab(library);
    await driver.closeTab(popup);
    expect(site.asked.map(({ url }) => url)).toEqual([]);
  });

  it('opens the creator’s page, is found again in a new window, and takes the person’s own word', async () => {
    const { tab, popup } = await openThank('/heron');
    await press(popup, 'Open give.invalid');
    await poll(async () => (await ledger())[0]?.state.step === 'opened', 'the tip that was opened');
    await driver.closeTab(popup);

    const again = await driver.popup(tab);
    await press(again, 'Thanks under way');
    await waitForWords(again, 'Over to you');
    await press(again, 'I paid');
    await waitForWords(again, 'You said that you paid');
    const [tip] = await ledger();
    expect(tip?.state).toMatchObject({ step: 'settled', proof: { grade: 'own-word', preimage: null } });
    expect(tip?.payee?.address).toBe(GIVE);
    await driver.closeTab(again);
  });

  it('takes no wallet’s connection that is none, and keeps nothing of it', async () => {
    const library = await driver.library('#settings/wallet');
    await waitForWords(library, 'Your wallet’s connection');
    await library.type('.wallet input[type=password]', 'https://wallet.invalid/?secret=abc');
    await press(library, 'Connect');
    await waitForWords(library, 'This is no wallet’s connection');
    expect(await library.$eval('.wallet input[type=password]', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
    await driver.closeTab(library);
  });
});
