import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProviderManners } from '../../../../servers/open-payments/manners';
import { gift, standing } from '../a-world';
import { GIVEN, MINOR, type Street, startStreet } from './a-street';

describe('a gift from the reader’s wallet address', () => {
  let street: Street;
  beforeAll(async () => {
    street = await startStreet();
  });
  afterEach(() => {
    street.behave({});
    // What was sent, and what our own counterpart answered, is as Interledger describes it.
    expect([...street.own.faults, ...street.theirs.faults]).toEqual([]);
  });
  afterAll(() => street?.stop());

  it('is shown with what both wallets say before anybody is asked for consent, and is paid once they agreed', async () => {
    street.behave({ consent: 'accepts', fee: 10 });
    const tipper = await street.payer();
    const what = gift(street.partTo('ann'));
    await tipper.give(what);
    await tipper.idle();
    const [quoted] = await tipper.read({ gift: what.id });
    expect(quoted?.state).toMatchObject({
      step: 'quoted',
      deal: {
        from: street.own.addressOf('me'),
        debit: { value: MINOR, assetCode: 'EUR', assetScale: 2 },
        receive: { value: '240', assetCode: 'EUR', assetScale: 2 },
      },
    });
    expect(street.own.books.grants.size).toBe(
      [...street.own.books.grants.values()].filter(({ access }) => access.type === 'quote').length,
    );
    expect(street.own.paid()).toEqual([]);

    const asking = await tipper.agree({ id: quoted?.id ?? '' });
    expect(asking.state).toMatchObject({
      step: 'asking',
      page: expect.stringContaining(`${street.own.places.auth}/interact/`),
    });
    await tipper.idle();
    const [tip] = await tipper.read({ gift: what.id });
    expect(tip?.steps.map(({ step }) => step)).toEqual(['draft', 'quoted', 'asking', 'sending', 'settled']);
    expect(tip?.state).toMatchObject({ proof: { grade: 'stated', preimage: null } });
    expect(street.receivedBy('ann')).toEqual(['240']);
    expect(tip?.spoken).toEqual({ amount: GIVEN, currency: 'EUR' });
  });

  it('waits for as long as its quote counts, and asks the person at the page that it opens', async () => {
    street.behave({ consent: 'asks', turnsTokens: true });
    const tipper = await street.payer();
    const tip = await street.giveAndAgree(tipper, street.partTo('bea'));
    expect(standing(tip)).toBe('asking');
    const page = tip.state.step === 'asking' ? tip.state.page : '';
    expect(await (await fetch(page)).text()).toContain('id="accept"');
    await fetch(`${page}/accept`, { method: 'POST' });
    expect(standing(await tipper.ask({ id: tip.id }))).toBe('settled stated');
    // However often it was asked with another token, each step is told once.
    expect((await tipper.list({ before: '', limit: 1 }))[0]?.steps).toHaveLength(5);
    expect(street.receivedBy('bea')).toEqual([MINOR]);
  });

  it('is asked about as seldom as the wallet wants, and soon if the clock goes back', async () => {
    street.behave({ consent: 'asks', wait: 30 });
    let ahead = 0;
    const tipper = await street.payer({ more: { now: () => new Date(Date.now() + ahead) } });
    const before = street.asked('POST', '/continue/');
    const asked = () => street.asked('POST', '/continue/') - before;
    const { id } = await street.giveAndAgree(tipper, street.partTo('bob'));
    expect(asked()).toBe(0);
    ahead = 31_000;
    await tipper.ask({ id });
    await tipper.ask({ id });
    expect(asked()).toBe(1);
    ahead = -3_600_000;
    await tipper.ask({ id });
    expect(asked()).toBe(2);
    await tipper.cancel({ id });
  });

  it('is not paid where the person says no, whatever the page sends on to', async () => {
    street.behave({ consent: 'asks', page: 'sends-on' });
    const tipper = await street.payer();
    const before = street.asked('POST', '/outgoing-payments');
    const tip = await street.giveAndAgree(tipper, street.partTo('cat'));
    const page = tip.state.step === 'asking' ? tip.state.page : '';
    const answer = await fetch(`${page}/reject`, { method: 'POST', redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('result=grant_accepted');
    expect(standing(await tipper.ask({ id: tip.id }))).toBe('failed consent-refused');
    expect(street.asked('POST', '/outgoing-payments')).toBe(before);
    expect(street.receivedBy('cat')).toEqual([]);
  });

  /** So many gifts of one person to one creator. */
  const giveTimes = async (times: number): Promise<void> => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer();
    for (let i = 0; i < times; i += 1) await street.giveAndAgree(tipper, street.partTo('lou'));
  };

  it('lets the payee’s wallet know neither who the reader is nor that two gifts are theirs', async () => {
    await giveTimes(2);
    const { received } = street.theirs;
    const heard = JSON.stringify(received);
    expect(received.length).toBeGreaterThan(3);
    expect(heard).not.toContain(new URL(street.own.addressOf('me')).host);
    const clients = received.flatMap(({ path, body }) => (path === '/' ? [JSON.parse(body).client.jwk.x] : []));
    expect(new Set(clients).size).toBe(clients.length);
    expect([...received, ...street.own.received].filter(({ headers }) => headers.cookie || headers.referer)).toEqual(
      [],
    );
  });

  it('gives every token back', async () => {
    await giveTimes(1);
    const tokens = [...street.own.books.tokens.values(), ...street.theirs.books.tokens.values()];
    expect(tokens.length).toBeGreaterThan(2);
    expect(tokens.filter(({ isRevoked }) => !isRevoked)).toEqual([]);
  });

  it('asks for consent to this payee and this amount alone', async () => {
    await giveTimes(1);
    const asked = street.own.received.filter(({ path, body }) => path === '/' && body.includes('outgoing-payment'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { body } of asked) {
      const { access_token, interact, client } = JSON.parse(body);
      expect(access_token.access).toEqual([
        {
          ...{ type: 'outgoing-payment', actions: ['create', 'read'], identifier: street.own.addressOf('me') },
          limits: {
            receiver: expect.stringContaining(`${street.theirs.places.resource}/incoming-payments/`),
            debitAmount: { value: MINOR, assetCode: 'EUR', assetScale: 2 },
          },
        },
      ]);
      expect([interact, client]).toEqual([{ start: ['redirect'] }, { walletAddress: street.own.addressOf('me') }]);
    }
  });

  const REFUSED: [string, ProviderManners, ProviderManners, string][] = [
    ['a quote that takes another amount', { quote: 'other-amount' }, {}, 'quote-wrong'],
    ['a quote in another currency than the payee’s', { quote: 'other-asset' }, {}, 'quote-wrong'],
    ['a quote for another payee', { quote: 'other-receiver' }, {}, 'quote-wrong'],
    ['a quote of another wallet', { quote: 'other-wallet' }, {}, 'quote-wrong'],
    ['a quote of which nothing arrives', { quote: 'nothing' }, {}, 'quote-wrong'],
    ['a quote that has expired', { quote: 'expired' }, {}, 'quote-expired'],
    ['a quote without an end', { quote: 'huge' }, {}, 'service-refused'],
    ['a redirect at the grant for a quote', { grant: 'redirect' }, {}, 'answer-unsafe'],
    ['a grant without an end', { grant: 'huge' }, {}, 'service-refused'],
    ['servers that came over http', { servers: 'insecure' }, {}, 'answer-unsafe'],
    ['servers in the private network', { servers: 'private' }, {}, 'answer-unsafe'],
    ['a payee’s servers in the private network', {}, { servers: 'private' }, 'answer-unsafe'],
    ['a redirect at the payee’s grant', {}, { grant: 'redirect' }, 'answer-unsafe'],
    ['an incoming payment that has expired', {}, { incoming: 'expired' }, 'quote-expired'],
    ['an incoming payment to somebody else', {}, { incoming: 'other-wallet' }, 'answer-unsafe'],
    ['an incoming payment at another host', {}, { incoming: 'elsewhere' }, 'answer-unsafe'],
    ['an incoming payment that was paid before', {}, { incoming: 'paid-before' }, 'answer-unsafe'],
    ['an incoming payment without an end', {}, { incoming: 'huge' }, 'service-refused'],
  ];
  it.each(REFUSED)('is not offered on %s', async (_, own, theirs, code) => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer();
    street.behave({ consent: 'accepts', ...own }, theirs);
    const before = street.own.paid().length;
    const tip = await street.giveAndAgree(tipper, street.partTo('dan'));
    expect(standing(tip)).toBe(`failed ${code}`);
    expect(street.own.paid()).toHaveLength(before);
  });

  it.each<[string, ProviderManners]>([
    ['a page at another host', { page: 'elsewhere' }],
    ['a page over http', { page: 'insecure' }],
    ['a redirect', { grant: 'redirect' }],
  ])('opens nothing where consent is asked for by %s, and can be agreed to again', async (_, manners) => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer();
    const what = gift(street.partTo('eva'));
    const [given] = await tipper.give(what);
    await tipper.idle();
    street.behave({ consent: 'accepts', ...manners });
    await expect(tipper.agree({ id: given?.id ?? '' })).rejects.toMatchObject({ code: 'answer-unsafe' });
    expect(standing((await tipper.read({ gift: what.id }))[0])).toBe('quoted');
    street.behave({ consent: 'accepts' });
    await tipper.agree({ id: given?.id ?? '' });
    await tipper.idle();
    expect(standing((await tipper.read({ gift: what.id }))[0])).toBe('settled stated');
  });

  it.each(['without-limits', 'other-receiver', 'more'] as const)(
    'is not paid by a grant of something else (%s), which is given back',
    async (grants) => {
      street.behave({ consent: 'accepts', grants });
      const before = street.own.paid().length;
      const tip = await street.giveAndAgree(await street.payer(), street.partTo('fay'));
      expect(standing(tip)).toBe('failed quote-wrong');
      expect(street.own.paid()).toHaveLength(before);
      expect([...street.own.books.tokens.values()].filter(({ isRevoked }) => !isRevoked)).toEqual([]);
    },
  );

  it('is not paid by a quote that was there before', async () => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer();
    await street.giveAndAgree(tipper, street.partTo('gil'));
    street.behave({ consent: 'accepts', quote: 'repeated' });
    expect(standing(await street.giveAndAgree(tipper, street.partTo('gil')))).toBe('failed quote-wrong');
  });

  it('is for what the month leaves, and no more', async () => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer({ month: '5' });
    const stands: string[] = [];
    for (let i = 0; i < 3; i += 1) stands.push(standing(await street.giveAndAgree(tipper, street.partTo('hal'))));
    expect(stands).toEqual(['settled stated', 'settled stated', 'failed budget-exceeded']);
    expect(street.receivedBy('hal')).toEqual([MINOR, MINOR]);
  });

  it('that two windows agree to at once is asked about once', async () => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer();
    const what = gift(street.partTo('kim'));
    const [given] = await tipper.give(what);
    await tipper.idle();
    const questions = () =>
      [...street.own.books.grants.values()].filter(({ access }) => access.type === 'outgoing-payment');
    const before = questions().length;
    const id = given?.id ?? '';
    await Promise.all([tipper.agree({ id }), tipper.agree({ id })]);
    await tipper.idle();
    expect(questions()).toHaveLength(before + 1);
    expect(standing((await tipper.read({ gift: what.id }))[0])).toBe('settled stated');
    expect(street.receivedBy('kim')).toEqual([MINOR]);
  });

  it('keeps to its month also when two are agreed to at once', async () => {
    street.behave({ consent: 'accepts' });
    const tipper = await street.payer({ month: '3' });
    const gifts = [gift(street.partTo('lea')), gift(street.partTo('lea'))];
    const given = [];
    for (const what of gifts) given.push(...(await tipper.give(what)));
    await tipper.idle();
    await Promise.all(given.map(({ id }) => tipper.agree({ id })));
    await tipper.idle();
    const stands = await Promise.all(gifts.map(async ({ id }) => standing((await tipper.read({ gift: id }))[0])));
    expect(stands.sort()).toEqual(['failed budget-exceeded', 'settled stated']);
    expect(street.receivedBy('lea')).toEqual([MINOR]);
  });

  it('can be cancelled until they agreed, and the wallet is told', async () => {
    street.behave({ consent: 'asks' });
    const tipper = await street.payer();
    const tip = await street.giveAndAgree(tipper, street.partTo('ida'));
    expect(standing(await tipper.cancel({ id: tip.id }))).toBe('failed cancelled');
    expect([...street.own.books.grants.values()].at(-1)?.state).toBe('revoked');
  });

  it('names every host that has to be permitted, at once', async () => {
    street.behave({ consent: 'accepts' });
    const permits = async (address: string) =>
      new URL(address).host === new URL(street.theirs.places.address).host ||
      new URL(address).host === new URL(street.own.places.address).host;
    const tip = await street.giveAndAgree(await street.payer({ more: { permits } }), street.partTo('jan'));
    const hosts = [street.theirs, street.own]
      .flatMap(({ places }) => [places.auth, places.resource])
      .map((each) => new URL(each).host);
    expect(tip.state).toEqual({ step: 'failed', code: 'permission-missing', detail: hosts.join(' ') });
  });
});
