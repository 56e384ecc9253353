import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import type { Gift, Part, Tip } from '../../src/tips/tip';
import { type LnurlServer, startLnurl } from '../servers/lnurl/lnurl';
import { createPaperNode, type PaperNode } from '../servers/paper-node';
import { type Relay, startRelay } from '../servers/relay/relay';
import { startWallet, type Wallet } from '../servers/wallet/wallet';
import { ask, type Driver, startForTests } from './driver';
import { inBothBrowsers } from './need';

const MSAT = 21_000;

/** The background alone, asked as our own pages ask it. */
inBothBrowsers('thanking', (name) => {
  let driver: Driver;
  let node: PaperNode;
  let relay: Relay;
  let wallet: Wallet;
  let lnurl: LnurlServer;
  beforeAll(async () => {
    node = createPaperNode();
    relay = await startRelay();
    wallet = await startWallet(node, relay);
    lnurl = await startLnurl(node);
    driver = await startForTests(name);
  });
  afterAll(async () => {
    await driver?.close();
    await lnurl?.stop();
    await wallet?.stop();
    await relay?.stop();
  });

  let number = 0;
  const giftTo = (user: string, given: Partial<Part> = {}): Gift => {
    number += 1;
    const address = lnurl.addressOf(user);
    const part: Part = {
      ...{ manner: 'wallet', creator: `creator/${user}`, msat: MSAT, spoken: null, share: 'work' },
      work: { about: `https://works.example/${number}`, title: 'A work', creator: 'Ann' },
      payee: { rail: 'lightning', address, host: new URL(lnurl.address).host, label: address, grade: 'head' },
      ...given,
    };
    return { id: `gift-${number}`, parts: [part], comment: 'Thank you' };
  };
  const settle = async (gift: Gift, isWanted: (tip: Tip) => boolean): Promise<Tip> => {
    await ask(driver, 'tips.give', gift);
    return poll(async () => (await ask(driver, 'tips.read', { gift: gift.id })).find(isWanted), 'the end of a tip');
  };

  it('pays by a wallet over its relay, and signs a receipt of it', async () => {
    const uri = await wallet.connect();
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
    const connected = await ask(driver, 'wallet.connect', { uri, monthMsat: 2 * MSAT, tipMsat: MSAT });
    expect(await ask(driver, 'wallet.read', null)).toEqual(connected);
    expect(lnurl.received).toEqual([]);

    const tip = await settle(giftTo('ann'), ({ state }) => state.step === 'settled' || state.step === 'failed');
    expect(tip.state).toMatchObject({ step: 'settled', proof: { grade: 'cryptographic' } });
    expect(wallet.paid).toHaveLength(1);
    expect(lnurl.received.every(({ headers }) => !headers.cookie && !headers.referer)).toBe(true);
    const known = await ask(driver, 'tips.know', { creators: [tip.creator] });
    expect(known).toMatchObject({ spentMsat: MSAT, paidAt: [tip.payee?.address], open: [] });
    const receipt = JSON.parse(await ask(driver, 'tips.receipt', { id: tip.id }));
    expect(receipt).toMatchObject({ format: 'commoner-receipt-1', id: tip.id, amountMsat: MSAT });
    expect(JSON.stringify([receipt, connected])).not.toContain(new URL(uri).searchParams.get('secret'));
  });

  it('pays over a relay that wants to know who asks (NIP-42)', async () => {
    const strict = await startRelay({ authenticates: true });
    const another = await startWallet(node, strict);
    const uri = await another.connect();
    await ask(driver, 'wallet.connect', { uri, monthMsat: 10 * MSAT, tipMsat: MSAT });
    const tip = await settle(giftTo('gil'), ({ state }) => state.step === 'settled' || state.step === 'failed');
    expect(tip.state).toMatchObject({ step: 'settled', proof: { grade: 'cryptographic' } });
    expect(another.paid).toHaveLength(1);
    expect(strict.identities().map(({ tags }) => tags[0])).toEqual([
      ['relay', `${strict.address}/`],
      ['relay', `${strict.address}/`],
    ]);
    expect(relay.identities()).toEqual([]);
    await another.stop();
    await strict.stop();
  });

  it('follows no redirect of a service', async () => {
    const tip = await settle(giftTo('redirect-elsewhere'), ({ state }) => state.step === 'failed');
    expect(tip.state).toMatchObject({ code: 'answer-unsafe' });
    expect(lnurl.received.filter(({ at }) => at === 'stranger')).toEqual([]);
  });

  it('pays nothing of the main network from a build for tests, nor shows it', async () => {
    const asked = wallet.requests.length;
    for (const manner of ['wallet', 'invoice'] as const) {
      const tip = await settle(giftTo('wrong-network', { manner }), ({ state }) => state.step === 'failed');
      expect(tip.state).toMatchObject({ code: 'invoice-wrong', detail: 'it is of another network' });
    }
    expect(wallet.requests.length).toBe(asked);
  });

  it('shows an invoice that another wallet pays', async () => {
    const tip = await settle(giftTo('eve', { manner: 'invoice' }), ({ state }) => state.step === 'waiting');
    await node.pay(tip.state.step === 'waiting' ? tip.state.quote.invoice : '');
    const settled = await poll(async () => {
      const now = await ask(driver, 'tips.ask', { id: tip.id });
      return now.state.step === 'settled' ? now : null;
    }, 'a settled invoice');
    expect(settled.state).toMatchObject({ proof: { grade: 'cryptographic' } });
    expect((await ask(driver, 'tips.list', { before: '', limit: 10 })).map(({ id }) => id)).toContain(tip.id);
  });
});
