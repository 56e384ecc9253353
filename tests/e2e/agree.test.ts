import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import type { Tip } from '../../src/tips/tip';
import { type Provider, startProvider } from '../servers/open-payments/provider';
import { ask, type Driver, see, startForTests } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const BY = 'https://creativecommons.org/licenses/by/4.0/';

/** A page whose head says at which wallet its author is paid. */
const pageFor = (author: string, address: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A walk with ${author}</title>
   <link rel="monetization" href="${address}"></head><body><main><article><h1>A walk with ${author}</h1>
   <p class="byline">by <a rel="author" href="https://${author}.invalid/">${author}</a></p><p>It rained.</p>
   <footer>This text may be used under <a rel="license" href="${BY}">CC BY 4.0</a>.</footer></article></main></body></html>`;

/** What is kept of the key at the wallet: whether its secret half can be read. */
const readKeptKey = async (): Promise<string[]> => {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    const isOurs = database.objectStoreNames.contains('keys');
    const key = isOurs ? await done(database.transaction('keys').objectStore('keys').get('pointer')) : null;
    database.close();
    if (key) return [key.privateKey.type, String(key.privateKey.extractable), key.privateKey.algorithm.name];
  }
  return [];
};

/** A person gives from their wallet address, and plays their part at their wallet's own page. */
inBothBrowsers('giving from a wallet address', (browser) => {
  let driver: Driver;
  let own: Provider;
  let theirs: Provider;
  let site: Site;
  beforeAll(async () => {
    const network = new Map();
    own = await startProvider(network);
    theirs = await startProvider(network);
    site = await serve((request, response) => {
      const author = /^\/([a-z]+)$/.exec(request.url ?? '')?.[1] ?? '';
      response.writeHead(author ? 200 : 404, { 'Content-Type': 'text/html' });
      response.end(author && pageFor(author, theirs.addressOf(author)));
    });
    driver = await startForTests(browser);
  });
  afterEach(() => {
    own.behave({});
    expect([...own.faults, ...theirs.faults]).toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
    await own?.stop();
    await theirs?.stop();
  });

  const grants = () => own.received.filter(({ path, body }) => path === '/' && body.includes('outgoing-payment'));
  const tipTo = async (author: string): Promise<Tip | undefined> =>
    (await ask(driver, 'tips.list', { before: '', limit: 50 })).find(({ work }) => work.creator === author);
  const ending = (author: string): Promise<Tip> =>
    poll(async () => {
      const tip = await tipTo(author);
      return tip && (tip.state.step === 'settled' || tip.state.step === 'failed') ? tip : null;
    }, `the end of a tip to ${author}`);

  /** Opens the page, and goes on in its toolbar window until both wallets have said what it comes to. */
  const askPrice = async (author: string) => {
    const { tab } = await see(driver, `${site.address}/${author}`);
    const popup = await driver.popup(tab);
    await press(popup, 'Tip');
    await fill(popup, 'Amount in EUR', '2.5');
    await press(popup, 'See what it costs');
    await waitForWords(popup, 'Your wallet takes €2.50. The creator’s wallet gets €2.50.');
    return popup;
  };
  /** The wallet's page, once it was opened. */
  const walletPage = () =>
    poll(
      async () => (await driver.browser.pages()).find((page) => page.url().startsWith(`${own.places.auth}/interact/`)),
      'the wallet’s page',
    );

  it('begins with a key that is pasted at the wallet, and never leaves this browser', async () => {
    const library = await driver.library('#settings/wallet');
    await press(library, 'Show key');
    const shown = await poll(
      async () => (await library.$('.pointer-key'))?.evaluate((key) => key.textContent),
      'a key',
    );
    await fill(library, 'Wallet address or payment pointer', own.addressOf('me'));
    await press(library, 'Test and use');
    await waitForWords(library, 'Your wallet doesn’t know the key yet');
    own.addKey('me', JSON.parse(shown ?? ''));
    await press(library, 'Test and use');
    await waitForWords(library, 'Wallet address set');
    expect(await library.evaluate(readKeptKey)).toEqual(['private', 'false', 'Ed25519']);
    await driver.closeTab(library);
  });

  it('shows what it costs before anybody is asked, has the person agree at their wallet, and ends in a receipt', async () => {
    const popup = await askPrice('ann');
    expect(grants()).toEqual([]);
    await press(popup, 'Agree at');
    const wallet = await walletPage();
    expect(own.paid()).toEqual([]);
    expect((await tipTo('ann'))?.state.step).toBe('asking');
    await (await poll(() => wallet.$('#accept'), 'a button')).click();
    const tip = await ending('ann');
    expect(tip.steps.map(({ step }) => step)).toEqual(['draft', 'quoted', 'asking', 'sending', 'settled']);
    expect(own.paid()).toEqual([{ receiver: expect.stringContaining(theirs.places.resource), sent: '250' }]);
    const receipt = JSON.parse(await ask(driver, 'tips.receipt', { id: tip.id }));
    expect(receipt).toMatchObject({
      ...{ manner: 'consent', grade: 'stated', spoken: { amount: 2.5, currency: 'EUR' } },
      ...{ incomingPayment: own.paid()[0]?.receiver, debitAmount: { value: '250', assetCode: 'EUR', assetScale: 2 } },
    });
    const library = await driver.library('#thanks');
    await waitForWords(library, '€2.50');
    await driver.closeTab(library);
    await wallet.close();
  });

  it('is not paid where the person says no, whatever address their wallet sends on to', async () => {
    own.behave({ page: 'sends-on' });
    await press(await askPrice('bea'), 'Agree at');
    const wallet = await walletPage();
    await (await poll(() => wallet.$('#reject'), 'a button')).click();
    await poll(async () => wallet.url().includes('result=grant_accepted'), 'another page');
    expect((await ending('bea')).state).toMatchObject({ step: 'failed', code: 'consent-refused' });
    expect(own.paid()).toHaveLength(1);
    await wallet.close();
  });

  it.each([
    ['a page at another host', { page: 'elsewhere' }],
    ['a redirect', { grant: 'redirect' }],
  ] as const)('opens nothing where consent would be asked for by %s', async (_, manners) => {
    const author = `cat${Object.keys(manners)[0]}`;
    const popup = await askPrice(author);
    own.behave(manners);
    await press(popup, 'Agree at');
    await waitForWords(popup, 'to an address that isn’t safe');
    expect((await driver.browser.pages()).filter((page) => page.url().includes('/interact/'))).toEqual([]);
    expect((await tipTo(author))?.state.step).toBe('quoted');
    await press(popup, 'Cancel');
    await ending(author);
    await driver.closeTab(popup);
    expect(own.paid()).toHaveLength(1);
  });

  it('tells the creator’s wallet nothing of who gives, and leaves no cookie behind', () => {
    const heard = JSON.stringify(theirs.received);
    expect(heard).toContain('/incoming-payments');
    expect(heard).not.toContain(new URL(own.places.address).host);
    // The wallet's own page is a page of the web, and may have its cookie.
    const ours = [...own.received, ...theirs.received].filter(
      ({ path }) => !/^\/(?:interact|finished|favicon)/.test(path),
    );
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter(({ headers }) => headers.cookie || headers.referer)).toEqual([]);
    // Firefox makes each installation an origin of its own: by that two gifts would be of one person.
    const origins = [...own.received, ...theirs.received].map(({ headers }) => headers.origin ?? '');
    expect(origins.filter((origin) => origin.startsWith('moz-extension:'))).toEqual([]);
  });
});
