import { describe, expect, it } from '@jest/globals';
import { inCurrency, msatFor, msatOf } from '../../../src/tip/amount';
import { callbackUrl, readPayRequest } from '../../../src/tip/pay-request';
import { isSafeUrl, payUrlOf } from '../../../src/tip/pay-service';
import { TipError } from '../../../src/tip/tip-error';
import { readWalletAddress } from '../../../src/tip/wallet-address';

const OFFER = {
  ...{ tag: 'payRequest', callback: 'https://pay.example/cb', minSendable: 1000, maxSendable: 100_000 },
  metadata: JSON.stringify([['text/plain', 'Foxes']]),
};
const refusal = (job: () => unknown): string => {
  try {
    job();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof TipError)) throw error;
    return error.message;
  }
};
const offer = (more: object) => refusal(() => readPayRequest({ ...OFFER, ...more }, false));

describe('an offer to be paid', () => {
  it.each([
    ['of another tag', { tag: 'withdrawRequest' }, 'takes payments'],
    ['with a least that is more than the most', { minSendable: 5000, maxSendable: 4000 }, 'at least'],
    ['with amounts in words', { minSendable: '1000' }, 'at least'],
    ['with fractions', { minSendable: 1000.5 }, 'at least'],
    ['with metadata that are no JSON', { metadata: '[[' }, 'metadata'],
    ['with metadata without a text', { metadata: '[["image/png;base64","x"]]' }, 'metadata'],
    ['with two texts', { metadata: '[["text/plain","a"],["text/plain","b"]]' }, 'metadata'],
    ['that needs to know the payer', { payerData: { name: { mandatory: true } } }, 'name'],
    ['that needs what nobody knows', { payerData: { shoeSize: { mandatory: true } } }, 'shoeSize'],
    ['with a callback without encryption', { callback: 'http://pay.example/cb' }, 'answer-unsafe'],
    ['with a callback in a private network', { callback: 'https://192.168.0.1/cb' }, 'answer-unsafe'],
    ['with a callback on this machine', { callback: 'https://localhost/cb' }, 'answer-unsafe'],
    ['with a callback with a password', { callback: 'https://a:b@pay.example/cb' }, 'answer-unsafe'],
    ['with an error of its own', { status: 'ERROR', reason: 'closed' }, 'closed'],
  ])('%s is refused', (_, more, why) => {
    expect(offer(more)).toContain(why);
  });

  it('may want to know what it does not need', () => {
    expect(offer({ payerData: { name: { mandatory: false } } })).toBe('accepted');
  });

  it('says of itself in one line what it likes', () => {
    const metadata = JSON.stringify([['text/plain', `Pay\n\u202Esomebody ${'x'.repeat(5000)}`]]);
    const { described } = readPayRequest({ ...OFFER, metadata }, false);
    expect(described).toMatch(/^Pay somebody x+$/);
    expect(described.length).toBe(200);
  });
});

describe('a callback', () => {
  const ask = (callback: string, comment = '', commentAllowed = 0) =>
    callbackUrl(readPayRequest({ ...OFFER, callback, commentAllowed }, false), 21_000, comment);
  it('keeps its own query, byte for byte, and has one amount', () => {
    expect(ask('https://pay.example/cb?key=a%2Bb&amount=9&x')).toBe('https://pay.example/cb?key=a%2Bb&x&amount=21000');
  });
  it('has the comment cut to what is taken, by whole characters', () => {
    expect(ask('https://pay.example/cb', ' 🦊🦊🦊 ', 2)).toBe(
      `https://pay.example/cb?amount=21000&comment=${encodeURIComponent('🦊🦊')}`,
    );
    expect(ask('https://pay.example/cb', 'thanks')).not.toContain('comment');
  });
  it('is not made for an amount out of range', () => {
    const request = readPayRequest(OFFER, false);
    expect(refusal(() => callbackUrl(request, 100_001, ''))).toContain('amount-out-of-range: 1 to 100 sat');
    expect(refusal(() => callbackUrl(request, 999, ''))).toContain('amount-out-of-range');
  });
});

describe('where an invoice is asked for', () => {
  it('is the well-known place of a Lightning address, or what an LNURL holds', () => {
    expect(payUrlOf('Ann+tips@Pay.example', false)).toBe('https://pay.example/.well-known/lnurlp/ann%2Btips');
    expect(payUrlOf('https://pay.example/x?y=1', false)).toBe('https://pay.example/x?y=1');
    expect(payUrlOf('ann@127.0.0.1:8080', true)).toBe('http://127.0.0.1:8080/.well-known/lnurlp/ann');
  });
  it.each([
    'ann@127.0.0.1',
    'ann@localhost',
    'ann@router.local',
    'ann@0x7f.1',
    'ann@[::1]',
    'ann@host',
    'http://pay.example/x',
    'x',
    'ann@abc.onion',
  ])('%s is nowhere', (address) => {
    expect(payUrlOf(address, false)).toBeNull();
  });
  it('is https at a name, with nothing that hides it', () => {
    for (const address of [
      'https://2130706433/',
      'https://0177.0.0.1/',
      'https://10.0.0.1/',
      'https://[fd00::1]/',
      'ftp://pay.example/',
    ])
      expect(isSafeUrl(address, false)).toBe(false);
    expect(isSafeUrl('https://pay.example:8443/', false)).toBe(true);
  });
});

describe('the string of a wallet', () => {
  const key = '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798';
  const secret = '1'.repeat(64);
  const uri = `nostr+walletconnect://${key}?relay=wss%3A%2F%2Frelay.example&relay=wss://two.example/x&secret=${secret}`;
  it('gives its key, its relays and its secret', () => {
    expect(readWalletAddress(` ${uri} `, false)).toEqual({
      ...{ walletKey: key, secret, relays: ['wss://relay.example/', 'wss://two.example/x'] },
    });
  });
  it.each([
    ['without encryption', uri.replace('wss%3A', 'ws%3A')],
    ['without a relay', uri.replace(/relay=[^&]*&/g, '')],
    ['with a secret that is no key', uri.replace(secret, '0'.repeat(64))],
    ['with half a secret', uri.replace(secret, secret.slice(1))],
    ['with a key that is no point', uri.replace(key, 'f'.repeat(64))],
    ['of another kind', uri.replace('nostr+walletconnect', 'https')],
  ])('is none %s', (_, text) => {
    expect(readWalletAddress(text, false)).toBeNull();
  });
  it('may be of this machine in a build for tests', () => {
    const here = uri
      .replace('wss%3A%2F%2Frelay.example', 'ws%3A%2F%2F127.0.0.1%3A7000')
      .replace('&relay=wss://two.example/x', '');
    expect(readWalletAddress(here, true)?.relays).toEqual(['ws://127.0.0.1:7000/']);
    expect(readWalletAddress(here, false)).toBeNull();
  });
});

describe('an amount', () => {
  it('in a currency is never more in satoshis than was said', () => {
    for (const perBitcoin of [61_234.56, 7_000_000.1, 0.5])
      for (let cents = 1; cents < 500; cents += 1) {
        const msat = msatFor(cents / 100, { perBitcoin });
        expect(inCurrency(msat, { perBitcoin })).toBeLessThanOrEqual(cents / 100 + 1e-9);
        expect(msat % 1000).toBe(0);
      }
    expect(msatFor(0.0001, { perBitcoin: 60_000 })).toBe(0);
    expect(() => msatOf(1.5)).toThrow(RangeError);
  });
});
