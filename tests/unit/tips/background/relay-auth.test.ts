import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getPublicKey } from 'nostr-tools/pure';
import { hexToBytes } from 'nostr-tools/utils';
import { readWallet } from '../../../../background/store/tips/wallet';
import { connectWallet } from '../../../../background/tips/connect-wallet';
import { gift, giveAll, MSAT, standing, startWorld, type World } from './a-world';

jest.setTimeout(30_000);

describe('a relay that wants to know who asks', () => {
  let world: World;
  let other: World;
  beforeAll(async () => {
    world = await startWorld({ authenticates: true });
    other = await startWorld();
  });
  afterEach(() => {
    world.relay.behave({});
    world.wallet.behave({});
    other.relay.behave({});
  });
  afterAll(async () => {
    await world?.stop();
    await other?.stop();
  });

  /** The public key of a connection. */
  const keyOf = (uri: string): string => getPublicKey(hexToBytes(new URL(uri).searchParams.get('secret') ?? ''));

  it('is told by the connection’s own key, for that relay and its challenge, and then asked again', async () => {
    const before = world.relay.identities().length;
    const deps = world.depsOf();
    await connectWallet({ uri: world.uri, monthMsat: MSAT, tipMsat: MSAT }, deps);
    expect(await deps.withStore(readWallet)).not.toBeNull();
    const [identity, ...more] = world.relay.identities().slice(before);
    expect(more).toEqual([]);
    expect(identity).toMatchObject({
      ...{ kind: 22242, pubkey: keyOf(world.uri), content: '' },
      tags: [
        ['relay', `${world.relay.address}/`],
        ['challenge', expect.stringMatching(/.{8}/)],
      ],
    });
  });

  it('is paid over once, by a request that was sent once', async () => {
    const tipper = await world.payer();
    const requests = world.relay.events().length;
    const [tip] = await giveAll(tipper, gift(world.partTo('ann')));
    expect(standing(tip)).toBe('settled cryptographic');
    expect(world.timesPaid('ann')).toBe(1);
    expect(world.relay.events().slice(requests)).toHaveLength(1);
  });

  it('is believed where it hands on that the wallet refuses', async () => {
    const tipper = await world.payer();
    world.wallet.behave({ refuse: 'INSUFFICIENT_BALANCE' });
    const [tip] = await giveAll(tipper, gift(world.partTo('gil')));
    expect(standing(tip)).toBe('failed wallet-refused');
  });

  it('and hands on what it says that it refuses, makes nobody believe that nothing was paid', async () => {
    const tipper = await world.payer();
    world.relay.behave({ pretend: 'auth-required: once more' });
    // By the second request of the same kind the wallet may refuse, while it pays for the first.
    world.wallet.behave({ refuse: 'RATE_LIMITED', lookUp: 'not-found' });
    const requests = world.relay.events().length;
    const [tip] = await giveAll(tipper, gift(world.partTo('hal')));
    expect(standing(tip)).toBe('unknown');
    const [first, second] = world.relay.events().slice(requests);
    expect(second).toEqual(first);
  });

  it('is told it once where it is not content with that, and nothing is paid', async () => {
    const tipper = await world.payer();
    const identities = world.relay.identities().length;
    const requests = world.relay.events().length;
    world.relay.behave({ reject: 'auth-required: somebody else' });
    const [tip] = await giveAll(tipper, gift(world.partTo('ben')));
    expect(standing(tip)).toBe('unknown');
    expect(world.timesPaid('ben')).toBe(0);
    const ids = world.relay
      .events()
      .slice(requests)
      .map(({ id }) => id);
    // The payment twice, and each question what became of it.
    expect(ids.filter((id) => id === ids[0])).toHaveLength(2);
    const lines = world.relay.identities().slice(identities);
    expect(lines.every(({ pubkey }) => pubkey === keyOf(world.uri))).toBe(true);
    // Each connection has a challenge of its own.
    const challenges = lines.map(({ tags }) => tags.find(([name]) => name === 'challenge')?.[1]);
    expect(new Set(challenges).size).toBe(lines.length);
  });

  it('is told nothing where it does not ask for it', async () => {
    const [tip] = await giveAll(await other.payer(), gift(other.partTo('ann')));
    expect(standing(tip)).toBe('settled cryptographic');
    expect(other.relay.identities()).toEqual([]);
  });

  it('is told nothing where it refuses without a challenge', async () => {
    const tipper = await other.payer();
    other.relay.behave({ reject: 'auth-required: say who you are' });
    const [tip] = await giveAll(tipper, gift(other.partTo('ben')));
    expect(standing(tip)).toBe('unknown');
    expect(other.relay.identities()).toEqual([]);
  });
});
