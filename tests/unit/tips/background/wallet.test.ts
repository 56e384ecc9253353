import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { walletRail } from '../../../../background/tips/rail/wallet';
import { createTipper } from '../../../../background/tips/tipper';
import { isPreimage } from '../../../../src/tips/proof';
import type { Part, Tip } from '../../../../src/tips/tip';
import type { RelayManners } from '../../../servers/relay/relay';
import type { WalletManners } from '../../../servers/wallet/manners';
import { startWallet } from '../../../servers/wallet/wallet';
import { freshName } from '../../store/a-store';
import { gift, giveAll, MSAT, standing, startWorld, type World } from './a-world';

jest.setTimeout(120_000);

const HOUR = 60 * 60 * 1000;
const later = (ms: number) => () => new Date(Date.now() + ms);

describe('paying by the reader’s wallet', () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterEach(async () => {
    world.wallet.behave({});
    world.relay.behave({});
  });
  afterAll(() => world?.stop());

  /** A user of the LNURL server that no other test has. */
  const somebody = (): string => {
    number += 1;
    return `person-${number}`;
  };

  it('settles with the preimage of the very invoice, by two questions to the service and one request to the wallet', async () => {
    const [user, requests, asked] = [somebody(), world.wallet.requests.length, world.lnurl.received.length];
    const [tip] = await giveAll(await world.payer(), gift(world.partTo(user)));
    expect(standing(tip)).toBe('settled cryptographic');
    const { quote, proof } = (tip as Tip).state as Extract<Tip['state'], { step: 'settled' }>;
    expect(isPreimage(proof.preimage ?? '', quote?.paymentHash ?? '')).toBe(true);
    expect(world.timesPaid(user)).toBe(1);
    expect(world.wallet.requests.length - requests).toBe(1);
    expect(world.wallet.requests.at(-1)).toMatchObject({ invoice: quote?.invoice, metadata: { comment: 'Thank you' } });
    expect(
      world.lnurl.received.slice(asked).map(({ step, headers }) => [step, headers.cookie, headers.referer]),
    ).toEqual([
      ['offer', undefined, undefined],
      ['callback', undefined, undefined],
    ]);
    expect(tip?.steps.map(({ step }) => step)).toEqual(['draft', 'quoted', 'sending', 'settled']);
  });

  it('pays the parts of a gift one after the other', async () => {
    const users = [somebody(), somebody(), somebody()];
    const tips = await giveAll(await world.payer(), gift(...users.map((user) => world.partTo(user))));
    expect(tips.map(standing)).toEqual(users.map(() => 'settled cryptographic'));
    const at = (tip: Tip | undefined, step: string): string => tip?.steps.find((each) => each.step === step)?.at ?? '';
    expect(at(tips[1], 'quoted') >= at(tips[0], 'settled')).toBe(true);
    expect(users.map(world.timesPaid)).toEqual([1, 1, 1]);
  });

  it('is one payment where the same gift is sent again and again', async () => {
    const [user, tipper] = [somebody(), await world.payer()];
    const one = gift(world.partTo(user));
    await Promise.all([tipper.give(one), tipper.give(one), tipper.give(one)]);
    await tipper.idle();
    expect((await giveAll(tipper, one)).map(standing)).toEqual(['settled cryptographic']);
    expect(world.timesPaid(user)).toBe(1);
  });

  it.each<[WalletManners, string, number]>([
    [{ answers: 2 }, 'settled cryptographic', 1],
    // It never answers, and says the truth when it is asked after.
    [{ answers: 0 }, 'settled cryptographic', 1],
    [{ answers: 0, lookUp: 'silent' }, 'unknown', 1],
    [{ answers: 0, lookUp: 'not-found' }, 'unknown', 1],
    [{ answers: 0, lookUp: 'pending' }, 'unknown', 1],
    [{ answers: 0, lookUp: 'other' }, 'unknown', 1],
    [{ answers: 0, lookUp: 'settled-wrong' }, 'unknown', 1],
    [{ answers: 0, lookUp: 'settled-empty' }, 'settled stated', 1],
    [{ preimage: 'wrong', lookUp: 'settled-wrong' }, 'unknown', 1],
    [{ preimage: 'wrong' }, 'settled cryptographic', 1],
    [{ preimage: 'empty' }, 'settled cryptographic', 1],
    [{ preimage: 'empty', lookUp: 'settled-empty' }, 'settled stated', 1],
    [{ preimage: 'empty', lookUp: 'failed' }, 'settled stated', 1],
    // It says that it failed, and did not.
    [{ claimFailure: 'PAYMENT_FAILED' }, 'settled cryptographic', 1],
    [{ claimFailure: 'PAYMENT_FAILED', lookUp: 'pending' }, 'unknown', 1],
    [{ claimFailure: 'INTERNAL' }, 'settled cryptographic', 1],
    [{ claimFailure: 'OTHER' }, 'settled cryptographic', 1],
    [{ claimFailure: 'SOMETHING_NEW' }, 'settled cryptographic', 1],
    [{ refuse: 'PAYMENT_FAILED' }, 'failed payment-failed', 0],
    [{ refuse: 'INTERNAL' }, 'unknown', 0],
    [{ refuse: 'RATE_LIMITED' }, 'failed wallet-refused', 0],
    [{ refuse: 'QUOTA_EXCEEDED' }, 'failed wallet-refused', 0],
    [{ refuse: 'RESTRICTED' }, 'failed wallet-refused', 0],
    [{ refuse: 'UNAUTHORIZED' }, 'failed wallet-refused', 0],
    [{ refuse: 'INSUFFICIENT_BALANCE' }, 'failed wallet-refused', 0],
    [{ refuse: 'NOT_IMPLEMENTED' }, 'failed wallet-refused', 0],
    [{ refuse: 'UNSUPPORTED_ENCRYPTION' }, 'failed wallet-refused', 0],
  ])('believes a wallet what it proves: %j', async (manners, expected, paid) => {
    const user = somebody();
    const tipper = await world.payer();
    world.wallet.behave(manners);
    const requests = world.wallet.requests.length;
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    expect([standing(tip), world.timesPaid(user)]).toEqual([expected, paid]);
    expect(world.wallet.requests.length - requests).toBe(1);
  });

  it.each<[string, WalletManners['lookUp'], string]>([
    ['RATE_LIMITED', 'not-found', 'unknown'],
    ['RATE_LIMITED', 'failed', 'failed'],
    ['PAYMENT_FAILED', 'not-found', 'unknown'],
    ['PAYMENT_FAILED', 'failed', 'failed'],
  ])(
    'believes %s to a second sending only where the payment itself failed (%s: %s)',
    async (refuse, lookUp, expected) => {
      const name = freshName();
      // The relay keeps its first sending from the wallet: for all that anybody here knows, it may be on its way.
      world.relay.behave({ reject: 'blocked: no' });
      const [tip] = await giveAll(await world.payer({ name }), gift(world.partTo(somebody())));
      world.relay.behave({});
      if (tip?.state.step !== 'unknown' || !('event' in tip.state) || tip.state.event === null)
        throw new Error(standing(tip));
      const { quote, event } = tip.state;
      world.wallet.behave({ refuse, ...(lookUp && { lookUp }) });
      const sent: Tip = { ...tip, state: { step: 'sending', quote, event } };
      expect((await walletRail(world.depsOf({}, name)).advance(sent, false))?.step).toBe(expected);
    },
  );

  it('learns of what a wallet does late', async () => {
    let answer: (_: unknown) => void = () => undefined;
    const user = somebody();
    const tipper = await world.payer();
    world.wallet.behave({ payAfter: new Promise((go) => (answer = go)), lookUp: 'pending' });
    const one = gift(world.partTo(user));
    const [tip] = await giveAll(tipper, one);
    expect(standing(tip)).toBe('unknown');
    await expect(tipper.give(gift({ ...(one.parts[0] as Part) }))).rejects.toThrow(/do not send again/);
    world.wallet.behave({});
    answer(null);
    while (world.timesPaid(user) === 0) await new Promise((go) => setImmediate(go));
    expect(standing(await tipper.ask({ id: tip?.id ?? '' }))).toBe('settled cryptographic');
    expect(world.timesPaid(user)).toBe(1);
  });

  it.each<[RelayManners]>([
    [{ twice: true }],
    [{ forge: ['other-key'] }],
    [{ forge: ['bad-signature'] }],
    [{ forge: ['bad-id'] }],
    [{ forge: ['bad-id', 'bad-signature', 'other-key'], twice: true }],
    [{ loose: true }],
    [{ keeps: true }],
  ])('hears the wallet alone, whatever a relay brings: %j', async (manners) => {
    const user = somebody();
    const tipper = await world.payer();
    world.relay.behave(manners);
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    expect(tip?.steps.map(({ step }) => step)).toEqual(['draft', 'quoted', 'sending', 'settled']);
    expect([standing(tip), world.timesPaid(user)]).toEqual(['settled cryptographic', 1]);
  });

  it.each([1, 2, 3])('asks after it where the relay ends the connection at its message %i', async (dropAfter) => {
    const user = somebody();
    const tipper = await world.payer();
    world.relay.behave({ dropAfter });
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    // Before the request went out it is not known to nobody: it stays unknown until the invoice has expired.
    expect([standing(tip), world.timesPaid(user)]).toEqual(
      dropAfter === 1 ? ['unknown', 0] : ['settled cryptographic', 1],
    );
  });

  it('does not call it failed that a relay says no', async () => {
    const user = somebody();
    const name = freshName();
    const tipper = await world.payer({ name });
    world.relay.behave({ reject: 'blocked: no' });
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    expect([standing(tip), world.timesPaid(user)]).toEqual(['unknown', 0]);
    world.relay.behave({});
    const tomorrow = createTipper(world.depsOf({ now: later(24 * HOUR) }, name));
    expect(standing(await tomorrow.ask({ id: tip?.id ?? '' }))).toBe('failed expired');
  });

  it.each(['before-paying', 'after-paying'] as const)('ends in the truth where the wallet ends %s', async (dies) => {
    const user = somebody();
    const name = freshName();
    const tipper = await world.payer({ name });
    world.wallet.behave({ dies });
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    expect(standing(tip)).toBe('unknown');
    world.wallet.behave({});
    await world.wallet.start();
    const known = await tipper.ask({ id: tip?.id ?? '' });
    expect(standing(known)).toBe(dies === 'after-paying' ? 'settled cryptographic' : 'unknown');
    if (dies === 'before-paying') {
      const tomorrow = createTipper(world.depsOf({ now: later(24 * HOUR) }, name));
      expect(standing(await tomorrow.ask({ id: tip?.id ?? '' }))).toBe('failed expired');
    }
    expect(world.timesPaid(user)).toBe(dies === 'after-paying' ? 1 : 0);
  });

  it('writes nothing down as sent where no relay can be reached, and asks for no payment later', async () => {
    const user = somebody();
    const tipper = await world.payer();
    await world.relay.stop();
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    await world.relay.start();
    expect(standing(tip)).toBe('failed wallet-unreachable');
    expect(tip?.steps.map(({ step }) => step)).toEqual(['draft', 'quoted', 'failed']);
    // The wallet's service comes back to its relay by being started again.
    world.wallet.kill();
    await world.wallet.start();
    expect(world.timesPaid(user)).toBe(0);
  });

  it('asks nobody for a person who has no wallet', async () => {
    const asked = world.lnurl.received.length;
    const [tip] = await giveAll(createTipper(world.depsOf()), gift(world.partTo(somebody())));
    expect(standing(tip)).toBe('failed wallet-missing');
    expect(world.lnurl.received.length).toBe(asked);
  });

  it.each(['nip44', 'nip04', 'both', 'untold'] as const)('is encrypted as the wallet can: %s', async (encryption) => {
    const other = await startWallet(world.node, world.relay, { encryption });
    const payer = await world.payer({ uri: await other.connect() });
    const seen = world.relay.events().length;
    const [tip] = await giveAll(payer, gift(world.partTo(somebody())));
    expect(standing(tip)).toBe('settled cryptographic');
    const [tags] = world.relay
      .events()
      .slice(seen)
      .map((event) => event.tags);
    const used = encryption === 'nip44' || encryption === 'both' ? 'nip44_v2' : 'nip04';
    expect(tags?.find(([tag]) => tag === 'encryption')).toEqual(['encryption', used]);
    await other.stop();
  });

  it('stays within the budget when two windows pay at once', async () => {
    const users = [somebody(), somebody()];
    const tipper = await world.payer({ monthMsat: MSAT + 1 });
    const gifts = users.map((user) => gift(world.partTo(user)));
    await Promise.all(gifts.map((each) => tipper.give(each)));
    await tipper.idle();
    const tips = (await Promise.all(gifts.map(({ id }) => tipper.read({ gift: id })))).flat();
    expect(tips.map(standing).sort()).toEqual(['failed budget-exceeded', 'settled cryptographic']);
    expect(users.reduce((sum, user) => sum + world.timesPaid(user), 0)).toBe(1);
  });

  it('does not pay what was cancelled while the service was asked', async () => {
    const user = somebody();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((go) => (letGo = go));
    const tipper = await world.payer({
      more: {
        fetch: async (...given) => {
          await held;
          return fetch(...given);
        },
      },
    });
    const one = gift(world.partTo(user));
    const [tip] = await tipper.give(one);
    expect(standing(await tipper.cancel({ id: tip?.id ?? '' }))).toBe('failed cancelled');
    letGo();
    await tipper.idle();
    expect((await tipper.read({ gift: one.id })).map(standing)).toEqual(['failed cancelled']);
    expect(world.timesPaid(user)).toBe(0);
  });

  it('cannot be cancelled once it may have been sent', async () => {
    const user = somebody();
    const tipper = await world.payer();
    world.wallet.behave({ answers: 0, lookUp: 'silent' });
    const [tip] = await giveAll(tipper, gift(world.partTo(user)));
    expect(standing(await tipper.cancel({ id: tip?.id ?? '' }))).toBe('unknown');
    expect(standing(await tipper.say({ id: tip?.id ?? '', paid: false }))).toBe('unknown');
  });

  it('asks no other wallet what became of it', async () => {
    const name = freshName();
    const tipper = await world.payer({ name });
    world.wallet.behave({ answers: 0, lookUp: 'silent' });
    const [tip] = await giveAll(tipper, gift(world.partTo(somebody())));
    world.wallet.behave({});
    const other = await startWallet(world.node, world.relay);
    await world.payer({ name, uri: await other.connect() });
    const tomorrow = createTipper(world.depsOf({ now: later(24 * HOUR) }, name));
    expect(standing(await tomorrow.ask({ id: tip?.id ?? '' }))).toBe('unknown');
    expect(other.methods).toEqual([]);
    // Then only the person knows.
    expect(standing(await tomorrow.say({ id: tip?.id ?? '', paid: true }))).toBe('settled own-word');
    await other.stop();
  });
});
