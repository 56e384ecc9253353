import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTipper } from '../../../../background/tips/tipper';
import type { FailureCode, Tip } from '../../../../src/tips/tip';
import type { Mischief } from '../../../servers/lnurl/mischief';
import { freshName } from '../../store/a-store';
import { gift, giveAll, standing, startWorld, type World } from './a-world';

jest.setTimeout(30_000);

const HOUR = 60 * 60 * 1000;
const later = (ms: number) => () => new Date(Date.now() + ms);

describe('an invoice that any wallet pays', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.stop());

  const show = async (user: string, name = freshName()): Promise<{ tip: Tip; name: string }> => {
    const tipper = createTipper(world.depsOf({}, name));
    const [tip] = await giveAll(tipper, gift(world.partTo(user, { manner: 'invoice' })));
    return { tip: tip as Tip, name };
  };
  const askLater = (tip: Tip, name: string, ms = 0): Promise<Tip> =>
    createTipper(world.depsOf({ now: later(ms) }, name)).ask({ id: tip.id });
  const invoiceOf = (tip: Tip): string => (tip.state.step === 'waiting' ? tip.state.quote.invoice : '');

  it('is shown, and seen settled once somebody has paid it', async () => {
    const { tip, name } = await show('ann');
    expect(standing(tip)).toBe('waiting');
    expect(standing(await askLater(tip, name))).toBe('waiting');
    await world.node.pay(invoiceOf(tip));
    expect(standing(await askLater(tip, name))).toBe('settled cryptographic');
    expect(world.wallet.requests).toEqual([]);
  });

  it.each<[Mischief, string]>([
    ['verify-wrong-preimage', 'waiting'],
    ['verify-other-invoice', 'waiting'],
    ['verify-never', 'waiting'],
    ['verify-no-preimage', 'settled stated'],
    ['verify-elsewhere', 'waiting'],
    ['bare', 'waiting'],
  ])('that nobody paid is believed settled only where it counts: %s', async (user, expected) => {
    const { tip, name } = await show(user);
    expect(standing(await askLater(tip, name))).toBe(expected);
  });

  it('that expired unpaid has failed by the service’s word, and waits for the person where it says nothing', async () => {
    const unpaid = await show('verify-never');
    expect(standing(await askLater(unpaid.tip, unpaid.name, 2 * HOUR))).toBe('failed expired');
    const bare = await show('bare');
    expect(standing(await askLater(bare.tip, bare.name, 2 * HOUR))).toBe('waiting');
    const { say } = createTipper(world.depsOf({ now: later(2 * HOUR) }, bare.name));
    expect(standing(await say({ id: bare.tip.id, paid: false }))).toBe('failed cancelled');
  });

  it('that may still be paid is ended by nobody', async () => {
    const { tip, name } = await show('bare');
    const tipper = createTipper(world.depsOf({}, name));
    expect(standing(await tipper.cancel({ id: tip.id }))).toBe('waiting');
    expect(standing(await tipper.say({ id: tip.id, paid: false }))).toBe('waiting');
    expect(standing(await tipper.say({ id: tip.id, paid: true }))).toBe('settled own-word');
  });

  it.each<[Mischief, FailureCode]>([
    ['redirect-private', 'answer-unsafe'],
    ['redirect-http', 'answer-unsafe'],
    ['redirect-elsewhere', 'answer-unsafe'],
    ['redirect-loop', 'answer-unsafe'],
    ['callback-redirect-private', 'answer-unsafe'],
    ['callback-redirect-elsewhere', 'answer-unsafe'],
    ['endless-body', 'service-refused'],
    ['callback-endless-body', 'service-refused'],
    ['slow-body', 'service-unreachable'],
    ['callback-slow-body', 'service-unreachable'],
    ['invalid-json', 'service-refused'],
    ['wrong-type', 'service-refused'],
    ['error-status', 'service-refused'],
    ['error-http', 'service-refused'],
    ['other-tag', 'service-refused'],
    ['min-over-max', 'service-refused'],
    ['amounts-in-words', 'service-refused'],
    ['metadata-broken', 'service-refused'],
    ['metadata-without-text', 'service-refused'],
    ['huge-image', 'service-refused'],
    ['payer-data-needed', 'service-refused'],
    ['payer-data-unknown', 'service-refused'],
    ['callback-private', 'answer-unsafe'],
    ['callback-credentials', 'answer-unsafe'],
    ['wrong-amount', 'invoice-wrong'],
    ['slightly-more', 'invoice-wrong'],
    ['no-amount', 'invoice-wrong'],
    ['wrong-network', 'invoice-wrong'],
    ['expired', 'invoice-wrong'],
    ['changed-signature', 'invoice-wrong'],
    ['impossible-signature', 'invoice-wrong'],
    ['broken-checksum', 'invoice-wrong'],
    ['no-invoice', 'invoice-wrong'],
    ['success-elsewhere', 'answer-unsafe'],
    ['success-script', 'answer-unsafe'],
    ['success-unknown', 'answer-unsafe'],
    ['success-aes', 'answer-unsafe'],
  ])('of a service that does this is never shown: %s', async (user, code) => {
    const { tip } = await show(user);
    expect([user, standing(tip)]).toEqual([user, `failed ${code}`]);
    // What it said is cut short and has no control characters.
    expect(tip.state.step === 'failed' && tip.state.detail).toMatch(/^[^\p{Cc}]{0,300}$/u);
    // Nobody was followed to another place, and a server that goes on for ever was hung up on.
    expect(world.lnurl.received.filter(({ at }) => at === 'stranger')).toEqual([]);
    expect(world.lnurl.received.at(-1)?.sentBytes()).toBeLessThan(8 * 1024 * 1024);
  });

  it.each(['hash-mismatched', 'hash-absent'] as const)(
    'that does not commit to its text is shown, and told: %s',
    async (user) => {
      const { tip } = await show(user);
      expect(tip.state).toMatchObject({ step: 'waiting', quote: { described: false } });
    },
  );

  it('of a service with the largest picture that may be in its offer is shown', async () => {
    expect(standing((await show('largest-image')).tip)).toBe('waiting');
  });

  it('that was given before is not shown again', async () => {
    const name = freshName();
    await show('same-invoice', name);
    const { tip } = await show('same-invoice', name);
    expect(standing(tip)).toBe('failed invoice-wrong');
  });

  it('keeps the callback’s own query', async () => {
    expect(standing((await show('callback-query')).tip)).toBe('waiting');
  });

  it('is asked for with no leave of the browser’s from nobody, and says whose is missing', async () => {
    const asked = world.lnurl.received.length;
    const tipper = createTipper(world.depsOf({ permits: async () => false }));
    const [tip] = await giveAll(tipper, gift(world.partTo('ann', { manner: 'invoice' })));
    expect(tip?.state).toEqual({
      step: 'failed',
      code: 'permission-missing',
      detail: new URL(world.lnurl.address).host,
    });
    expect(world.lnurl.received.length).toBe(asked);
  });

  it('is asked for at another place with its own leave alone', async () => {
    const permits = async (address: string): Promise<boolean> => new URL(address).hostname === '127.0.0.1';
    const tipper = createTipper(world.depsOf({ permits }));
    const [tip] = await giveAll(tipper, gift(world.partTo('callback-elsewhere', { manner: 'invoice' })));
    expect(tip?.state).toMatchObject({ code: 'permission-missing', detail: new URL(world.lnurl.stranger).host });
  });

  it('is asked for on this machine by no build that ships', async () => {
    const asked = world.lnurl.received.length;
    const tipper = createTipper(world.depsOf({ loopback: false }));
    const [tip] = await giveAll(tipper, gift(world.partTo('ann', { manner: 'invoice' })));
    expect(standing(tip)).toBe('failed service-refused');
    expect(world.lnurl.received.length).toBe(asked);
  });

  it('is asked of no other host than the one that was shown', async () => {
    const part = world.partTo('ann', { manner: 'invoice' });
    const payee = { ...(part.payee as NonNullable<Tip['payee']>), host: 'pay.example' };
    const [tip] = await giveAll(createTipper(world.depsOf()), gift({ ...part, payee }));
    expect(standing(tip)).toBe('failed answer-unsafe');
  });
});

describe('thanks', () => {
  it('without money are written down at once', async () => {
    const world = await startWorld();
    const part = world.partTo('ann', { manner: 'word', msat: 0 });
    const [tip] = await giveAll(createTipper(world.depsOf()), gift({ ...part, payee: null }));
    expect(standing(tip)).toBe('thanked');
    await world.stop();
  });

  it('by a link are what the person says of them', async () => {
    const world = await startWorld();
    const name = freshName();
    const payee = {
      rail: 'link',
      address: 'https://ko.example/ann',
      host: 'ko.example',
      label: 'Ko',
      grade: 'page',
    } as const;
    const tipper = createTipper(world.depsOf({}, name));
    const [one, other] = await giveAll(
      tipper,
      gift(world.partTo('a', { manner: 'open', payee }), world.partTo('b', { manner: 'open', payee })),
    );
    expect([one, other].map(standing)).toEqual(['opened', 'opened']);
    expect(standing(await tipper.say({ id: one?.id ?? '', paid: true }))).toBe('settled own-word');
    expect(standing(await tipper.say({ id: other?.id ?? '', paid: false }))).toBe('failed cancelled');
    expect(world.lnurl.received).toEqual([]);
    await world.stop();
  });
});
