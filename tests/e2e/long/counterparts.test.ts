import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decode } from 'bolt11';
import * as nip44 from 'nostr-tools/nip44';
import { finalizeEvent, generateSecretKey } from 'nostr-tools/pure';
import { Relay as Client, useWebSocketImplementation } from 'nostr-tools/relay';
import { WebSocket } from 'ws';
import { poll } from '../../../scripts/browser/poll.mjs';
import { payBare } from '../../bench/tip/round-trip';
import { type LnurlServer, startLnurl } from '../../servers/lnurl/lnurl';
import { createPaperNode, type PaperNode, sha256 } from '../../servers/paper-node';
import { type Relay, type RelayManners, startRelay } from '../../servers/relay/relay';
import { NWCClient } from '../../servers/wallet/alby';
import type { WalletManners } from '../../servers/wallet/manners';
import { startWallet, type Wallet } from '../../servers/wallet/wallet';

const MSAT = 21_000;
const REGTEST = { bech32: 'bcrt', pubKeyHash: 0x6f, scriptHash: 0xc4, validWitnessVersions: [0, 1] };
useWebSocketImplementation(WebSocket);

/** A threat is only tested by who really behaves so: these tests look at the counterparts of the others, with clients that are not ours. */
describe('the counterparts', () => {
  let node: PaperNode;
  let relay: Relay;
  let wallet: Wallet;
  let lnurl: LnurlServer;
  let connection: string;
  let client: NWCClient;
  beforeAll(async () => {
    node = createPaperNode();
    relay = await startRelay();
    wallet = await startWallet(node, relay);
    lnurl = await startLnurl(node);
    connection = await wallet.connect();
    client = new NWCClient({ nostrWalletConnectUrl: connection });
  });
  afterAll(async () => {
    client?.close();
    await lnurl?.stop();
    await wallet?.stop();
    await relay?.stop();
  });

  /** What the wallet answers to a payment: 'right' or 'wrong' for the preimage, or the code of an error; and how often it paid. */
  const payWith = async (manners: WalletManners): Promise<[string, number]> => {
    wallet.behave(manners);
    const { invoice, paymentHash } = await node.createInvoice({ msat: MSAT });
    const isOf = (preimage: string): boolean => sha256(Buffer.from(preimage, 'hex')).toString('hex') === paymentHash;
    const said = await client.payInvoice({ invoice }).then(
      ({ preimage }) => (isOf(preimage) ? 'right' : 'wrong'),
      (error: { code: string }) => error.code,
    );
    return [said, node.timesPaid(paymentHash)];
  };

  it('pay by the protocol alone, and ask no more than its two questions', async () => {
    wallet.behave({});
    const { preimage, invoice } = await payBare(lnurl.addressOf('alice'), MSAT, connection);
    const { paymentHash } = await node.decode(invoice);
    expect(sha256(Buffer.from(preimage, 'hex')).toString('hex')).toBe(paymentHash);
    expect(lnurl.received.map(({ step, headers }) => [step, headers.cookie])).toEqual([
      ['offer', undefined],
      ['callback', undefined],
    ]);
  });

  it.each<[WalletManners, [string, number]]>([
    [{}, ['right', 1]],
    [{ answers: 2 }, ['right', 1]],
    [{ answerAfter: Promise.resolve() }, ['right', 1]],
    [{ refuse: 'QUOTA_EXCEEDED' }, ['QUOTA_EXCEEDED', 0]],
    [{ claimFailure: 'PAYMENT_FAILED' }, ['PAYMENT_FAILED', 1]],
    [{ preimage: 'wrong' }, ['wrong', 1]],
    [{ preimage: 'empty' }, ['wrong', 1]],
  ])('pay as they are told: %j', async (manners, expected) => {
    expect(await payWith(manners)).toEqual(expected);
  });

  /** Asks for a payment and waits for no answer, which Alby's client would do for a minute. */
  const requestPayment = async (invoice: string): Promise<void> => {
    const { walletPubkey, secret = '' } = client;
    const key = Buffer.from(secret, 'hex');
    const content = nip44.encrypt(
      JSON.stringify({ method: 'pay_invoice', params: { invoice } }),
      nip44.getConversationKey(key, walletPubkey),
    );
    const tags = [
      ['p', walletPubkey],
      ['encryption', 'nip44_v2'],
    ];
    const app = await Client.connect(relay.address);
    await app.publish(finalizeEvent({ kind: 23194, tags, content, created_at: Math.floor(Date.now() / 1000) }, key));
    app.close();
  };

  it.each(['before-paying', 'after-paying'] as const)('end %s, and pay nothing again after it', async (dies) => {
    wallet.behave({ dies });
    const { invoice, paymentHash } = await node.createInvoice({ msat: MSAT });
    const requests = wallet.requests.length;
    await requestPayment(invoice);
    await poll(async () => wallet.requests.length > requests, 'the request');
    const paid = dies === 'after-paying' ? 1 : 0;
    await poll(async () => node.timesPaid(paymentHash) === paid, 'the payment');
    wallet.behave({});
    await wallet.start();
    await expect(client.payInvoice({ invoice })).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(node.timesPaid(paymentHash)).toBe(paid);
  });

  it('take an event once, however often a relay brings it', async () => {
    wallet.behave({});
    const { invoice, paymentHash } = await node.createInvoice({ msat: MSAT });
    const requests = wallet.requests.length;
    await client.payInvoice({ invoice });
    const event = relay.events().at(-1);
    const again = await Client.connect(relay.address);
    await again.publish(event as Parameters<typeof again.publish>[0]);
    await poll(async () => wallet.requests.length === requests + 2, 'the same event again');
    expect(new Set(wallet.requests.slice(requests).map(({ event: id }) => id)).size).toBe(1);
    expect(node.timesPaid(paymentHash)).toBe(1);
    again.close();
  });

  it.each([
    ['settled-wrong', 'settled'],
    ['settled-empty', 'settled'],
    ['failed', 'failed'],
    ['pending', 'pending'],
  ] as const)('lie about an invoice that nobody paid: %s', async (lookUp, state) => {
    wallet.behave({ lookUp });
    const { invoice } = await node.createInvoice({ msat: MSAT });
    expect(await client.lookupInvoice({ invoice })).toMatchObject({ state });
  });

  it.each([
    ['nip44', ['nip44_v2']],
    ['nip04', ['nip04']],
    ['both', ['nip44_v2', 'nip04']],
    // NIP-47: a wallet without the tag understands NIP-04 alone.
    ['untold', ['nip04']],
  ] as const)('encrypt in one way: %s', async (encryption, encryptions) => {
    const other = await startWallet(node, relay, { encryption });
    const app = new NWCClient({ nostrWalletConnectUrl: await other.connect() });
    expect((await app.getWalletServiceInfo()).encryptions).toEqual(encryptions);
    expect(await app.getBalance()).toEqual({ balance: await node.balanceMsat() });
    app.close();
    await other.stop();
  });

  /** What an app hears from a relay that behaves so: the events of one answer, in turn. */
  const hear = async (manners: RelayManners, wanted: number) => {
    relay.behave(manners);
    wallet.behave({});
    const heard: { id: string; pubkey: string; sig: string; content: string }[] = [];
    const socket = new WebSocket(relay.address);
    socket.on('message', (text) => {
      const [type, , event] = JSON.parse(text.toString());
      if (type === 'EVENT') heard.push(event);
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify(['REQ', 'all', { kinds: [23195] }]));
    await client.getBalance().catch(() => undefined);
    await poll(async () => heard.length >= wanted, `${wanted} events`);
    socket.terminate();
    relay.behave({});
    return heard.slice(0, wanted);
  };

  it('bring an event twice', async () => {
    const [first, second] = await hear({ twice: true }, 2);
    expect(second).toEqual(first);
  });

  it('bring forged events before the genuine one', async () => {
    const isForgery: RelayManners = { forge: ['other-key'] };
    const [forged, genuine] = await hear(isForgery, 2);
    expect(forged?.content).toBe(genuine?.content);
    expect(forged?.pubkey).not.toBe(genuine?.pubkey);
    expect(genuine?.pubkey).toBe(client.walletPubkey);
  });

  it('end a connection at the message that they are told, and take the next one', async () => {
    const other = await startRelay();
    other.behave({ dropAt: 2 });
    const ask = async (): Promise<WebSocket> => {
      const socket = new WebSocket(other.address);
      await new Promise((resolve) => socket.once('open', resolve));
      socket.send('["REQ","a",{}]');
      await new Promise((resolve) => socket.once('message', resolve));
      return socket;
    };
    const socket = await ask();
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.send('["CLOSE","a"]');
    socket.send('["REQ","b",{}]');
    await ended;
    expect(other.received.map(([type]) => type)).toEqual(['REQ', 'CLOSE']);
    (await ask()).terminate();
    await other.stop();
  });

  it('let nobody in who does not say who it is, where they ask (NIP-42)', async () => {
    const strict = await startRelay({ authenticates: true });
    const app = await Client.connect(strict.address);
    const event = finalizeEvent({ kind: 1, tags: [], content: 'Hello', created_at: 0 }, generateSecretKey());
    await expect(app.publish(event)).rejects.toThrow('auth-required');
    const key = generateSecretKey();
    await app.auth(async (template) => finalizeEvent(template, key));
    await app.publish(event);
    app.close();
    await strict.stop();
  });

  const askFor = async (user: string, amount = MSAT): Promise<{ pr: string; verify: string }> => {
    const answer = await fetch(`${lnurl.address}/callback/${user}?amount=${amount}`);
    return (await answer.json()) as { pr: string; verify: string };
  };

  it.each([
    ['wrong-amount', { msat: MSAT * 1000 }],
    ['slightly-more', { msat: MSAT + 1 }],
    ['no-amount', { msat: 0 }],
    ['hash-absent', { descriptionHash: '', memo: 'Thanks' }],
  ])('give an invoice that is not the one asked for: %s', async (user, wrong) => {
    expect(await node.decode((await askFor(user)).pr)).toMatchObject(wrong);
  });

  it.each([
    ['changed-signature', 'does not match'],
    ['impossible-signature', 'recover'],
    ['broken-checksum', 'checksum'],
    ['wrong-network', 'Unknown coin'],
  ])('give an invoice that a reader refuses: %s', async (user, why) => {
    const { pr } = await askFor(user);
    expect(() => decode(pr, REGTEST)).toThrow(why);
  });

  it('say that an invoice is settled which nobody paid', async () => {
    const { verify } = await askFor('verify-wrong-preimage');
    expect(await (await fetch(verify)).json()).toMatchObject({ settled: true, preimage: expect.any(String) });
  });

  it('go on for ever, until the reader hangs up', async () => {
    const { body } = await fetch(`${lnurl.address}/.well-known/lnurlp/endless-body`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    let bytes = 0;
    while (bytes < 16 * 1024 * 1024) bytes += (await reader.read()).value?.length ?? 0;
    await reader.cancel();
    expect(lnurl.received.at(-1)?.sentBytes()).toBeGreaterThan(16 * 1024 * 1024);
  });
});
