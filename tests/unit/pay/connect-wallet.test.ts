import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askRate, PRICES } from '../../../background/pay/ask-rate';
import { connectWallet } from '../../../background/pay/connect-wallet';
import { readWallet } from '../../../background/store/wallet';
import { startWorld, type World } from './a-world';

describe('connecting a wallet', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  const budget = { monthMsat: 5, tipMsat: 4 };

  it('reads what it says of itself, and keeps what may be seen of it', async () => {
    const around = world.around();
    const wallet = await connectWallet({ uri: world.uri, ...budget }, around);
    expect(wallet).toEqual({
      ...{ relay: new URL(world.relay.address).host, walletKey: new URL(world.uri).host },
      ...{ ...budget, connectedAt: expect.stringMatching(/Z$/) },
    });
    expect(await around.withStore(readWallet)).toEqual(wallet);
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
    const around = world.around();
    const error = await connectWallet({ uri: uri(), ...budget }, around).catch((thrown: Error) => thrown);
    const secret = new URL(world.uri).searchParams.get('secret') ?? '';
    expect(() => {
      throw error;
    }).toThrow(why);
    expect(String((error as Error).stack)).not.toContain(secret);
    expect(await around.withStore(readWallet)).toBeNull();
  });

  it('refuses a relay on this machine in a build that ships', async () => {
    await expect(connectWallet({ uri: world.uri, ...budget }, world.around({ loopback: false }))).rejects.toThrow(
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
    const around = world.around({ fetch: answering('{"time":1,"USD":100000,"EUR":90000}'), now: () => new Date(at) });
    expect(await askRate('EUR', around)).toEqual({ currency: 'EUR', perBitcoin: 90_000, at, from: 'mempool.space' });
    for (const [body, currency] of [
      ['{"EUR":90000}', 'CHF'],
      ['{"EUR":"90000"}', 'EUR'],
      ['{"EUR":0}', 'EUR'],
      ['null', 'EUR'],
      ['{}', '__proto__'],
    ] as const)
      await expect(askRate(currency, world.around({ fetch: answering(body) }))).rejects.toThrow(/no price/);
    await expect(askRate('EUR', world.around({ permits: async () => false }))).rejects.toThrow(/permission-missing/);
    await world.stop();
  });
});
