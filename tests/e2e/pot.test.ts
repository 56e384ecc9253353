import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { findControl, press, waitForWords } from '../../scripts/browser/press.mjs';
import { monthOf } from '../../src/pot/month';
import { storiesOf, type ToldPot } from '../../src/pot/pot';
import { type LnurlServer, startLnurl } from '../servers/lnurl/lnurl';
import { createPaperNode, type PaperNode } from '../servers/paper-node';
import { type Relay, startRelay } from '../servers/relay/relay';
import { startWallet, type Wallet } from '../servers/wallet/wallet';
import { ask, type Driver, see, startForTests } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const IBAN = 'payto://iban/DE75512108001245126199?receiver-name=Eve';
/** A bitcoin for 100,000 euros: a cent is ten satoshis. */
const RATE = { currency: 'EUR', perBitcoin: 100_000, from: '' };

/** A name as people write one: Ann Fell. */
const nameOf = (user: string): string => `${user[0]?.toUpperCase()}${user.slice(1)} Fell`;

/** A work by somebody whose page says how they are paid. */
const pageOf = (name: string, head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The wren of ${name}</title>${head}</head><body><main>
   <article><h1>The wren of ${name}</h1><p class="byline">by <a rel="author" href="https://${name}.invalid/">${nameOf(name)}</a></p>
   <p>It sang.</p><footer>This text may be used under <a rel="license" href="${BY}">CC BY 4.0</a>.</footer></article></main></body></html>`;

/** Six creators: two whom the wallet pays, two whose services fail, one who is paid on a page, and one by a bank’s code. */
inBothBrowsers('a month’s pot', (name) => {
  let driver: Driver;
  let node: PaperNode;
  let relay: Relay;
  let wallet: Wallet;
  let lnurl: LnurlServer;
  let site: Site;
  const lightning = (user: string): string => `<meta name="lightning" content="lnurlp:${lnurl.addressOf(user)}">`;
  const heads = (): Record<string, string> => ({
    ann: lightning('ann'),
    ben: lightning('wrong-amount'),
    cy: lightning('error-status'),
    dee: '<link rel="payment" href="https://give.example/dee">',
    eve: `<link rel="payment" href="${IBAN}">`,
    fay: lightning('fay'),
  });
  beforeAll(async () => {
    node = createPaperNode();
    relay = await startRelay();
    wallet = await startWallet(node, relay);
    lnurl = await startLnurl(node);
    site = await serve((request, response) => {
      const user = (request.url ?? '').slice(1);
      const head = heads()[user];
      response.writeHead(head === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
      response.end(head === undefined ? '' : pageOf(user, head));
    });
    driver = await startForTests(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
    await lnurl?.stop();
    await wallet?.stop();
    await relay?.stop();
  });

  const month = (): string => monthOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const screen = () => driver.library(`#thanks/pot/${month()}`);
  const last = async (): Promise<ToldPot> => {
    const [pot] = await ask(driver, 'pot.list', null);
    if (!pot) throw new Error('there is no pot');
    return ask(driver, 'pot.read', { id: pot.id });
  };
  /** How each part stands, by its creator. */
  const standings = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      storiesOf(await last()).map(({ part, tip }) => [
        part.work.creator?.split(' ')[0]?.toLowerCase() ?? '',
        tip ? (tip.state.step === 'failed' ? tip.state.code : tip.state.step) : 'not begun',
      ]),
    );

  it('remembers how each creator can be paid when their work is credited, and asks nobody', async () => {
    for (const user of Object.keys(heads())) {
      const { page, seen } = await see(driver, `${site.address}/${user}`);
      const [work] = seen.works;
      if (!work) throw new Error(`no work of ${user}`);
      const use = {
        license: 'CC-BY-4.0',
        manner: 'as-is',
        changes: null,
        commercial: null,
        medium: 'screen',
        where: null,
      } as const;
      const credit = await ask(driver, 'credit.record', { work, use, format: 'plain', project: null });
      expect([user, credit.payAt?.length]).toEqual([user, 1]);
      await driver.closeTab(page);
    }
    expect(lnurl.received).toEqual([]);
  });

  it('is shared among six creators of four rails by one press, of whom two fail midway', async () => {
    await ask(driver, 'wallet.connect', { uri: await wallet.connect(), monthMsat: 100_000_000, tipMsat: 10_000_000 });
    await ask(driver, 'settings.write', { ...(await ask(driver, 'settings.read', null)), currency: RATE.currency });
    await ask(driver, 'rate.write', { ...RATE, at: new Date().toISOString() });
    const library = await screen();
    await waitForWords(library, '4 are paid by your wallet now.');
    await waitForWords(library, '1 opens a page');
    await waitForWords(library, '1 shows a code');
    expect(lnurl.received).toEqual([]);
    // One of the wallet's is wanted as a code.
    const way = await findControl(library, 'How Fay Fell is paid');
    await way.select(`invoice ${lnurl.addressOf('fay')}`);
    await waitForWords(library, '3 are paid by your wallet now.');
    await waitForWords(library, '2 show a code each');
    await press(library, 'Give €10.00');
    const told = await poll(async () => {
      const now = await standings();
      return Object.values(now).filter((each) => each === 'not begun').length === 3 && now.cy === 'service-refused'
        ? now
        : null;
    }, 'the end of what the wallet pays');
    expect(told).toEqual({
      ...{ ann: 'settled', ben: 'invoice-wrong', cy: 'service-refused' },
      ...{ dee: 'not begun', eve: 'not begun', fay: 'not begun' },
    });
    const { pot, tips } = await last();
    expect(pot).toMatchObject({ month: month(), turn: 1, whole: 1000, currency: 'EUR' });
    expect(pot.parts.reduce((sum, { spoken }) => sum + Math.round((spoken?.amount ?? 0) * 100), 0)).toBe(1000);
    expect(tips.every(({ gift }) => gift === pot.id)).toBe(true);
    expect(wallet.paid).toHaveLength(1);
    await waitForWords(library, '1 paid · 2 failed · 3 left');
    await driver.closeTab(library);
  });

  it('tells what failed and what waits, which comes one after the other', async () => {
    const library = await screen();
    await press(library, 'Try again: Ben Fell');
    await poll(async () => (await last()).tips.length === 4, 'another try');
    await poll(async () => (await standings()).ben === 'invoice-wrong', 'the end of it');
    expect(wallet.paid).toHaveLength(1);
    await press(library, 'Open give.example');
    await poll(async () => (await standings()).dee === 'opened', 'the page');
    await library.bringToFront();
    await press(library, 'I paid');
    await press(library, 'Show code');
    await poll(async () => (await standings()).eve === 'opened', 'the bank’s code');
    await press(library, 'I paid');
    await press(library, 'Show code');
    await poll(async () => (await standings()).fay === 'waiting', 'the invoice');
    expect(await standings()).toMatchObject({ ann: 'settled', dee: 'settled', eve: 'settled', fay: 'waiting' });
    await driver.closeTab(library);
  });

  it('is one gift in the ledger, and is not proposed nor given again by itself', async () => {
    const library = await driver.library('#thanks/ledger');
    await waitForWords(library, 'Monthly pot · €10.00');
    await driver.closeTab(library);
    const [pot] = await ask(driver, 'pot.list', null);
    if (!pot) throw new Error('there is no pot');
    const { confirmedAt: _, begun: __, left: ___, ...given } = pot;
    const again = await ask(driver, 'pot.give', { ...given, id: crypto.randomUUID() });
    expect(again.pot.id).toBe(pot.id);
    expect(await ask(driver, 'pot.list', null)).toHaveLength(1);
    expect(wallet.paid).toHaveLength(1);
    const { reminder, due } = await ask(driver, 'pot.reminder', null);
    expect([reminder.day, due]).toEqual([null, null]);
  });
});
