import { describe, expect, it } from '@jest/globals';
import type { Deal } from '../../../../src/tips/open-payments/deal';
import { checkGrant, isDenial, readAnswer, readGrant, readQuestion } from '../../../../src/tips/open-payments/grant';
import { toDecimal, toMinor } from '../../../../src/tips/open-payments/minor';
import { guessPayment, hasArrived, readOutgoing, readSpent } from '../../../../src/tips/open-payments/payment';
import { type Heard, verdictOf } from '../../../../src/tips/open-payments/verdict';
import { furtherHosts, knowsKey, readWallet } from '../../../../src/tips/open-payments/wallet-address';

const OWN = {
  ...{ id: 'https://own.example/me', publicName: 'Me', assetCode: 'EUR', assetScale: 2 },
  ...{ authServer: 'https://auth.own.example/', resourceServer: 'https://rs.own.example' },
};
const wallet = readWallet(OWN, OWN.id, false);
const debit = { value: '250', assetCode: 'EUR', assetScale: 2 };
const deal: Deal = {
  ...{ quote: 'https://rs.own.example/quotes/1', receiver: 'https://rs.their.example/incoming-payments/1' },
  ...{ from: OWN.id, debit, receive: { ...debit, value: '240' }, expiresAt: '2026-05-03T08:05:00.000Z' },
};
const code = (act: () => unknown): string => {
  try {
    act();
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a wallet address', () => {
  it('says where its servers are and what it counts in', () => {
    expect(wallet).toEqual({
      ...{ address: OWN.id, currency: 'EUR', scale: 2 },
      ...{ authServer: 'https://auth.own.example', resourceServer: 'https://rs.own.example' },
    });
    expect(furtherHosts(wallet)).toEqual(['https://auth.own.example', 'https://rs.own.example']);
  });

  it.each<[string, object, string]>([
    ['another host', { id: 'https://other.example/me' }, 'answer-unsafe'],
    ['http', { authServer: 'http://auth.own.example' }, 'answer-unsafe'],
    ['the private network', { resourceServer: 'https://10.0.0.7/' }, 'answer-unsafe'],
    ['this machine', { resourceServer: 'http://127.0.0.1:3000' }, 'answer-unsafe'],
    ['a name and a password', { authServer: 'https://me:secret@auth.own.example' }, 'answer-unsafe'],
    ['no address', { authServer: 7 }, 'service-refused'],
    ['a currency in words', { assetCode: 'euros' }, 'service-refused'],
    ['a scale that nobody counts in', { assetScale: 255 }, 'service-refused'],
    ['half a digit', { assetScale: 1.5 }, 'service-refused'],
  ])('that leads to %s is none', (_, more, expected) => {
    expect(code(() => readWallet({ ...OWN, ...more }, OWN.id, false))).toBe(expected);
  });

  it.each([null, 'text', [], { id: OWN.id }])('that answers %j is none', (answer) => {
    expect(code(() => readWallet(answer, OWN.id, false))).toBe('service-refused');
  });

  it('knows a key by its name and its bytes', () => {
    const key = { kid: 'a', kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', x: 'abc' };
    expect(knowsKey({ keys: [key] }, { kid: 'a', x: 'abc' })).toBe(true);
    expect(knowsKey({ keys: [key] }, { kid: 'a', x: 'abd' })).toBe(false);
    expect(knowsKey({ keys: [key] }, { kid: 'b', x: 'abc' })).toBe(false);
    expect(code(() => knowsKey({ keys: Array(201).fill(key) }, { kid: 'a', x: 'abc' }))).toBe('service-refused');
  });
});

describe('the answer to a request for a grant', () => {
  const access_token = { value: 'token', manage: 'https://auth.own.example/token/1', access: [] };
  const next = { access_token: { value: 'go-on' }, uri: 'https://auth.own.example/continue/1', wait: 30 };
  const page = (redirect: string) => ({ interact: { redirect, finish: 'x' }, continue: next });

  it('gives a token, which is given back at its own server', () => {
    expect(readGrant({ access_token }, wallet, false)).toMatchObject({ token: 'token' });
    const manage = 'https://other.example/token/1';
    expect(code(() => readGrant({ access_token: { ...access_token, manage } }, wallet, false))).toBe('answer-unsafe');
    for (const value of ['two words', 'line\nbreak', '', 7, 'a'.repeat(5000)])
      expect(code(() => readGrant({ access_token: { ...access_token, value } }, wallet, false))).toBe(
        'service-refused',
      );
  });

  it.each([
    ['https://auth.own.example/interact/1', 'taken'],
    ['https://own.example/consent?id=1', 'taken'],
    ['https://own.example.evil.example/consent', 'answer-unsafe'],
    ['https://auth.own.example:8443/interact/1', 'answer-unsafe'],
    ['https://login.own.example/consent', 'answer-unsafe'],
    ['http://auth.own.example/interact/1', 'answer-unsafe'],
    ['javascript:alert(1)', 'answer-unsafe'],
    ['https://me@auth.own.example/interact/1', 'answer-unsafe'],
  ])('has the person asked at %s: %s', (redirect, expected) => {
    expect(code(() => readQuestion(page(redirect), wallet, false))).toBe(expected);
  });

  it('is waited for as long as it says, and a minute at most', () => {
    const waitOf = (wait: unknown) =>
      readQuestion({ ...page('https://own.example/'), continue: { ...next, wait } }, wallet, false).wait;
    expect([waitOf(30), waitOf(0.5), waitOf(86_400), waitOf(-1), waitOf(undefined)]).toEqual([30, 1, 60, 5, 5]);
  });

  it('goes on at its own server alone', () => {
    const elsewhere = { ...next, uri: 'https://rs.own.example/continue/1' };
    expect(code(() => readAnswer({ continue: elsewhere }, wallet, false))).toBe('answer-unsafe');
    expect(readAnswer({ continue: next }, wallet, false)).toMatchObject({ open: { continueToken: 'go-on' } });
  });

  it.each<[number, string, boolean]>([
    [401, 'request_denied', true],
    [404, 'invalid_request', true],
    [400, 'too_fast', false],
    [500, 'request_denied', false],
    [403, 'something_else', false],
  ])('that is %i %s is a no for good: %s', (status, error, expected) => {
    expect(isDenial(status, { error: { code: error, description: '' } })).toBe(expected);
  });

  const access = {
    ...{ type: 'outgoing-payment', actions: ['create', 'read'], identifier: OWN.id },
    limits: { receiver: deal.receiver, debitAmount: debit },
  };
  it.each<[string, unknown, string]>([
    ['this payee and this amount', [access], 'taken'],
    ['another payee', [{ ...access, limits: { ...access.limits, receiver: `${deal.receiver}0` } }], 'quote-wrong'],
    [
      'another amount',
      [{ ...access, limits: { ...access.limits, debitAmount: { ...debit, value: '2500' } } }],
      'quote-wrong',
    ],
    ['any payee', [{ ...access, limits: { debitAmount: debit } }], 'quote-wrong'],
    ['anything', [{ ...access, limits: undefined }], 'quote-wrong'],
    ['another wallet', [{ ...access, identifier: 'https://own.example/you' }], 'quote-wrong'],
    ['more than one thing', [access, access], 'quote-wrong'],
    ['reading alone', [{ ...access, actions: ['read'] }], 'quote-wrong'],
    ['something else', [{ ...access, type: 'quote' }], 'quote-wrong'],
    ['what cannot be read', 'everything', 'quote-wrong'],
  ])('that lets one pay %s: %s', (_, granted, expected) => {
    expect(code(() => checkGrant({ token: 'a', manage: 'b', access: granted }, deal))).toBe(expected);
  });
});

describe('what became of a payment', () => {
  const payment = {
    ...{ id: 'https://rs.own.example/outgoing-payments/1', walletAddress: `${OWN.id}/`, receiver: deal.receiver },
    ...{ quoteId: deal.quote, debitAmount: debit, receiveAmount: deal.receive, sentAmount: { ...debit, value: '0' } },
  };
  const places = { address: OWN.id, resourceServer: wallet.resourceServer };

  it.each<[string, object]>([
    ['another payee', { receiver: 'https://rs.their.example/incoming-payments/2' }],
    ['another amount', { debitAmount: { ...debit, value: '251' } }],
    ['another quote', { quoteId: 'https://rs.own.example/quotes/2' }],
    ['another wallet', { walletAddress: 'https://own.example/you' }],
    ['another currency', { sentAmount: { ...debit, assetCode: 'USD' } }],
  ])('is not told by one of %s', (_, more) => {
    expect(readOutgoing(payment, deal, places, false)).toMatchObject({ isFailed: false });
    expect(readOutgoing({ ...payment, ...more }, deal, places, false)).toBeNull();
  });

  it('is not told by what is no number, or stands at another host', () => {
    for (const value of ['-1', '1e3', '0x10', '1.5', 250, '9'.repeat(19)])
      expect(code(() => readOutgoing({ ...payment, sentAmount: { ...debit, value } }, deal, places, false))).toBe(
        'service-refused',
      );
    const id = 'https://other.example/outgoing-payments/1';
    expect(code(() => readOutgoing({ ...payment, id }, deal, places, false))).toBe('answer-unsafe');
  });

  it('is found where Rafiki keeps it, and told by what was spent and what arrived', () => {
    expect(guessPayment(deal)).toBe('https://rs.own.example/outgoing-payments/1');
    expect(guessPayment({ quote: 'https://rs.own.example/q/1' })).toBeNull();
    expect(readSpent({ spentDebitAmount: null, spentReceiveAmount: null }, deal)).toBe(0n);
    expect(readSpent({ spentDebitAmount: debit }, deal)).toBe(250n);
    expect(readSpent({ spentDebitAmount: { ...debit, assetScale: 3 } }, deal)).toBeNull();
    expect(hasArrived({ receivedAmount: deal.receive }, deal)).toBe(true);
    expect(hasArrived({ receivedAmount: { ...debit, value: '239' } }, deal)).toBe(false);
    expect(hasArrived({ receivedAmount: { ...debit, assetCode: 'USD' } }, deal)).toBe(false);
  });

  const heard = (more: Partial<Heard>): Heard => ({
    payment: null,
    spent: null,
    arrived: false,
    isOver: false,
    ...more,
  });
  const sent = (value: string, isFailed = false) => ({ id: 'a', isFailed, sent: { ...debit, value } });
  it.each<[string, Heard, string]>([
    ['nothing is heard', heard({ isOver: true }), 'unknown'],
    ['it is on its way', heard({ payment: sent('0') }), 'unknown'],
    ['a part was sent', heard({ payment: sent('100') }), 'unknown'],
    ['all was sent', heard({ payment: sent('250') }), 'settled'],
    ['all arrived', heard({ payment: sent('240'), arrived: true }), 'settled'],
    ['it failed', heard({ payment: sent('0', true) }), 'failed'],
    ['it failed half way', heard({ payment: sent('100', true) }), 'in-part'],
    ['nothing was spent yet', heard({ spent: 0n }), 'unknown'],
    ['nothing was spent, and cannot be', heard({ spent: 0n, isOver: true }), 'unpaid'],
    ['something was spent', heard({ spent: 250n, isOver: true }), 'unknown'],
  ])('where %s: %s', (_, what, expected) => {
    expect(verdictOf(what, deal)).toBe(expected);
  });
});

describe('an amount', () => {
  it.each<[string, number, string | null]>([
    ['2.5', 2, '250'],
    ['2.50', 2, '250'],
    ['0.01', 2, '1'],
    ['7', 0, '7'],
    ['1.5', 9, '1500000000'],
    ['2.500', 2, '250'],
    ['2.505', 2, null],
    ['0', 2, null],
    ['0.00', 2, null],
    ['1e3', 2, null],
    ['-1', 2, null],
    ['9'.repeat(17), 2, null],
    ['', 2, null],
  ])('of %s at scale %i is %s of the smallest units', (decimal, scale, minor) => {
    expect(toMinor(decimal, scale)).toBe(minor);
  });

  it.each<[string, number, string]>([
    ['250', 2, '2.50'],
    ['1', 2, '0.01'],
    ['0', 2, '0.00'],
    ['7', 0, '7'],
    ['1', 9, '0.000000001'],
  ])('of %s smallest units at scale %i is %s', (value, assetScale, decimal) => {
    expect(toDecimal({ value, assetScale })).toBe(decimal);
  });
});
