import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finalizeEvent, generateSecretKey, getPublicKey, type NostrEvent } from 'nostr-tools/pure';
import { bytesToHex } from 'nostr-tools/utils';
import { WebSocket as NodeSocket, WebSocketServer } from 'ws';
import { openStore, withStore } from '../../../../background/store/db/open';
import { readRate } from '../../../../background/store/tips/rate';
import { forgetWallet, readWallet, unlockWallet } from '../../../../background/store/tips/wallet';
import { askRate, keepAsked, PRICES } from '../../../../background/tips/ask-rate';
import { connectWallet } from '../../../../background/tips/connect-wallet';
import type { Deps } from '../../../../background/tips/deps';
import { freshName } from '../../store/a-store';
import { startWorld, type World } from './a-world';

describe('connecting a wallet', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  const budget = { monthMsat: 5, tipMsat: 4 };

  it('reads what it says of itself, and keeps what may be seen of it', async () => {
    const deps = world.depsOf();
    const wallet = await connectWallet({ uri: world.uri, ...budget }, deps);
    expect(wallet).toEqual({
      ...{ relay: new URL(world.relay.address).host, walletKey: new URL(world.uri).host },
      ...{ ...budget, connectedAt: expect.stringMatching(/Z$/) },
    });
    expect(await deps.withStore(readWallet)).toEqual(wallet);
    // It was asked for nothing that costs.
    expect(world.wallet.methods).toEqual([]);
  });

  it.each([
    ['what is no string of a wallet', () => 'https://wallet.example/', RangeError],
    [
      'a relay without encryption',
      () => `${world.uri.replace(/relay=[^&]*/, 'relay=ws%3A%2F%2Frelay.example')}`,
      RangeError,
    ],
    [
      'a wallet that nobody knows',
      () =>
        world.uri.replace(
          /\/\/[0-9a-f]{64}/,
          `//${'79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'}`,
        ),
      /wallet-unreachable/,
    ],
    [
      'a relay that is not there',
      () => world.uri.replace(/relay=[^&]*/, 'relay=ws%3A%2F%2F127.0.0.1%3A1'),
      /wallet-unreachable/,
    ],
  ])('refuses %s, without a word of its secret, and keeps nothing', async (_, uri, why) => {
    const deps = world.depsOf();
    const error = await connectWallet({ uri: uri(), ...budget }, deps).catch((thrown: Error) => thrown);
    const secret = new URL(world.uri).searchParams.get('secret') ?? '';
    expect(() => {
      throw error;
    }).toThrow(why);
    expect(String((error as Error).stack)).not.toContain(secret);
    expect(await deps.withStore(readWallet)).toBeNull();
  });

  it('refuses a relay on this machine in a build that ships', async () => {
    await expect(connectWallet({ uri: world.uri, ...budget }, world.depsOf({ loopback: false }))).rejects.toThrow(
      RangeError,
    );
  });
});

describe('the price of a bitcoin', () => {
  const answering =
    (body: string) =>
    async (address: unknown): Promise<Response> => {
      if (address !== PRICES) throw new TypeError(`not ${address}`);
      return new Response(body, { status: 200 });
    };

  it('is asked of one service, which is not told the currency', async () => {
    const world = await startWorld();
    const at = '2026-05-03T08:00:00.000Z';
    const deps = world.depsOf({ fetch: answering('{"time":1,"USD":100000,"EUR":90000}'), now: () => new Date(at) });
    expect(await askRate('EUR', deps)).toEqual({ currency: 'EUR', perBitcoin: 90_000, at, from: 'mempool.space' });
    for (const [body, currency] of [
      ['{"EUR":90000}', 'CHF'],
      ['{"EUR":"90000"}', 'EUR'],
      ['{"EUR":0}', 'EUR'],
      ['{"EUR":0.000000001}', 'EUR'],
      ['{"EUR":1000000000000}', 'EUR'],
      ['null', 'EUR'],
      ['{}', '__proto__'],
    ] as const)
      await expect(askRate(currency, world.depsOf({ fetch: answering(body) }))).rejects.toThrow(/no price/);
    await expect(askRate('EUR', world.depsOf({ permits: async () => false }))).rejects.toThrow(/permission-missing/);
    await world.stop();
  });

  it('is kept where it is plausible, and answered alone where it is many times the last one', async () => {
    const world = await startWorld();
    const name = freshName();
    const asking = (price: number) =>
      keepAsked('EUR', world.depsOf({ fetch: answering(JSON.stringify({ EUR: price })) }, name));
    await asking(58_000);
    expect(await asking(2_900_000)).toMatchObject({ perBitcoin: 2_900_000 });
    expect(await world.depsOf({}, name).withStore(readRate)).toMatchObject({ perBitcoin: 58_000 });
    await asking(61_000);
    expect(await world.depsOf({}, name).withStore(readRate)).toMatchObject({ perBitcoin: 61_000 });
    await world.stop();
  });
});

describe('what a wallet says of how it is encrypted', () => {
  const secret = generateSecretKey();
  const info = (at: number, encryption: string | null): NostrEvent =>
    finalizeEvent(
      {
        ...{ kind: 13194, content: 'pay_invoice lookup_invoice', created_at: at },
        tags: encryption === null ? [] : [['encryption', encryption]],
      },
      secret,
    );
  const OLD = info(1_700_000_000, null);
  const NEW = info(1_760_000_000, 'nip44_v2 nip04');
  /** A relay that sends what it likes of what the wallet once signed. */
  const replaying = async (...events: NostrEvent[]): Promise<{ address: string; stop: () => void }> => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((go) => server.once('listening', go));
    server.on('connection', (socket) =>
      socket.on('message', (data) => {
        const [type, subscription] = JSON.parse(String(data));
        if (type !== 'REQ') return;
        for (const event of events) socket.send(JSON.stringify(['EVENT', subscription, event]));
        socket.send(JSON.stringify(['EOSE', subscription]));
      }),
    );
    return { address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
  };
  const budget = { monthMsat: 5, tipMsat: 4 };
  const own = bytesToHex(generateSecretKey());
  const uriOf = (...relays: string[]): string =>
    `nostr+walletconnect://${getPublicKey(secret)}?${relays.map((each) => `relay=${encodeURIComponent(each)}&`).join('')}secret=${own}`;
  const deps = (name: string): Deps => ({
    withStore: (work) => withStore(() => openStore(name), work),
    fetch: () => Promise.reject(new Error('not asked')),
    asNobody: (_, request) => request(),
    permits: async () => true,
    openSocket: (address) => new NodeSocket(address) as unknown as WebSocket,
    awake: (job) => job(),
    wait: async () => undefined,
    now: () => new Date(),
    loopback: true,
    patience: { service: 1500, relay: 1500, wallet: 1500, payment: 1000, between: [5], consent: { ms: 5, turns: 0 } },
  });
  const encryptionOf = async (name: string) => (await deps(name).withStore(unlockWallet))?.encryption;

  it.each([
    ['before the newest', [OLD, NEW]],
    ['after the newest', [NEW, OLD]],
  ])('is what it said last, also where a relay sends an old word of it %s', async (_, events) => {
    const relay = await replaying(...events);
    const name = freshName();
    await connectWallet({ uri: uriOf(relay.address), ...budget }, deps(name));
    expect(await encryptionOf(name)).toBe('nip44_v2');
    relay.stop();
  });

  it('is what any of its relays knows', async () => {
    const [old, honest] = [await replaying(OLD), await replaying(NEW)];
    const name = freshName();
    await connectWallet({ uri: uriOf(old.address, honest.address), ...budget }, deps(name));
    expect(await encryptionOf(name)).toBe('nip44_v2');
    for (const relay of [old, honest]) relay.stop();
  });

  it('is never weaker than it was, also once the wallet was taken away and a relay knows only the old word', async () => {
    const [honest, old] = [await replaying(NEW), await replaying(OLD)];
    const name = freshName();
    await connectWallet({ uri: uriOf(honest.address), ...budget }, deps(name));
    await deps(name).withStore(forgetWallet);
    const left = await deps(name).withStore((store) => store.getAll('settings'));
    expect(JSON.stringify(left)).not.toContain(getPublicKey(secret));
    await connectWallet({ uri: uriOf(old.address), ...budget }, deps(name));
    expect(await encryptionOf(name)).toBe('nip44_v2');
    const other = freshName();
    await connectWallet({ uri: uriOf(old.address), ...budget }, deps(other));
    expect(await encryptionOf(other)).toBe('nip04');
    for (const relay of [honest, old]) relay.stop();
  });
});
