import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import type { Gift, Tip } from '../../src/tips/tip';
import { type LnurlServer, startLnurl } from '../servers/lnurl/lnurl';
import { createPaperNode } from '../servers/paper-node';
import { type Relay, startRelay } from '../servers/relay/relay';
import { startWallet, type Wallet } from '../servers/wallet/wallet';
import { ask, type Driver, startForTests } from './driver';
import { inBothBrowsers } from './need';

const MSAT = 21_000;

inBothBrowsers('the ledger in a backup', (browser) => {
  let driver: Driver;
  let other: Driver;
  let relay: Relay;
  let wallet: Wallet;
  let lnurl: LnurlServer;
  let backup: Buffer;
  const connect = async (to: Driver) =>
    ask(to, 'wallet.connect', { uri: await wallet.connect(), monthMsat: 10 * MSAT, tipMsat: MSAT });
  const giftTo = (user: string, id: string): Gift => {
    const address = lnurl.addressOf(user);
    const host = new URL(lnurl.address).host;
    const part = {
      ...({ manner: 'wallet', creator: `creator/${user}`, msat: MSAT, spoken: null, share: 'work' } as const),
      work: { about: `https://works.example/${user}`, title: `For ${user}`, creator: user },
      payee: { rail: 'lightning', address, host, label: address, grade: 'head' } as const,
    };
    return { id, parts: [part], comment: 'Thank you' };
  };
  const give = async (user: string, step: Tip['state']['step']): Promise<Tip> => {
    const gift = giftTo(user, `gift-${user}`);
    await ask(driver, 'tips.give', gift);
    const isThere = async () =>
      (await ask(driver, 'tips.read', { gift: gift.id })).find(({ state }) => state.step === step);
    // Longer than the wallet is waited for.
    return poll(isThere, `${user} to be ${step}`, 150_000);
  };
  const tipsOf = (of: Driver) => ask(of, 'tips.list', { before: '', limit: 10 });
  beforeAll(async () => {
    const node = createPaperNode();
    relay = await startRelay();
    wallet = await startWallet(node, relay);
    lnurl = await startLnurl(node);
    driver = await startForTests(browser);
    other = await startForTests(browser);
    await connect(driver);
    await give('ann', 'settled');
    wallet.behave({ answers: 0, lookUp: 'pending' });
    // The relay ends the connection once the wallet was asked: whether it pays is then not known.
    relay.behave({ dropAfter: 2 });
    await give('ben', 'unknown');
    ({ bytes: backup } = await driver.carry({ job: 'backup' }));
  });
  afterAll(async () => {
    await driver?.close();
    await other?.close();
    await lnurl?.stop();
    await wallet?.stop();
    await relay?.stop();
  });

  it('comes back in another browser, once, and nothing is paid or asked there for it', async () => {
    wallet.behave({});
    await connect(other);
    const [paid, asked] = [wallet.paid.length, lnurl.received.length];
    for (const how of ['keep-mine', 'take-theirs'] as const) {
      const { report } = await other.carry({ job: 'restore', how }, backup);
      expect(report.result).toMatchObject({ unreadCount: 0 });
    }
    const tips = await tipsOf(other);
    expect(tips.map(({ work, state }) => [work.creator, state.step])).toEqual([
      ['ben', 'unknown'],
      ['ann', 'settled'],
    ]);
    const [unknown, settled] = tips;
    const requests = wallet.requests.length;
    expect(await ask(other, 'tips.ask', { id: unknown?.id ?? '' })).toMatchObject({ state: { step: 'unknown' } });
    await expect(ask(other, 'tips.give', giftTo('ben', 'again'))).rejects.toThrow();
    expect([wallet.requests.length, wallet.paid.length, lnurl.received.length]).toEqual([requests, paid, asked]);
    expect(JSON.parse(await ask(other, 'tips.receipt', { id: settled?.id ?? '' }))).toMatchObject({
      grade: 'cryptographic',
    });
  });

  it('says in the ledger that another browser may have paid it, and takes the person’s word', async () => {
    const library = await other.library('#thanks');
    await waitForWords(library, 'This tip came from a backup');
    await press(library, 'I paid');
    await poll(async () => (await tipsOf(other))[0]?.state.step === 'settled', 'the person’s word');
    await other.closeTab(library);
  });

  it('is offered beside the history', async () => {
    const library = await other.library('#take/export');
    await waitForWords(library, 'Table (CSV)');
    await press(library, 'Table (CSV)');
    await waitForWords(library, `thanks-${new Date().toISOString().slice(0, 10)}.csv`);
    await other.closeTab(library);
  });
});
