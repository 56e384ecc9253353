import { describe, expect, it } from '@jest/globals';
import { callbackUrl, readPayRequest } from '../../../src/tips/pay-request';
import { refusal } from './refusal';

const OFFER = {
  ...{ tag: 'payRequest', callback: 'https://pay.example/cb', minSendable: 1000, maxSendable: 100_000 },
  metadata: JSON.stringify([['text/plain', 'Foxes']]),
};
const offer = (more: object) => refusal(() => readPayRequest({ ...OFFER, ...more }, false));
const withText = (...entries: unknown[]) => JSON.stringify([['text/plain', 'Foxes'], ...entries]);

describe('an offer to be paid', () => {
  it('is read with its limits, its text and the length of a comment', () => {
    expect(readPayRequest({ ...OFFER, commentAllowed: 140 }, false)).toEqual({
      ...{ callback: 'https://pay.example/cb', minMsat: 1000, maxMsat: 100_000, metadata: OFFER.metadata },
      ...{ described: 'Foxes', commentLength: 140 },
    });
  });

  it.each([
    ['of another tag', { tag: 'withdrawRequest' }, 'takes payments'],
    ['with a least that is more than the most', { minSendable: 5000, maxSendable: 4000 }, 'at least'],
    ['with amounts in words', { minSendable: '1000' }, 'at least'],
    ['with fractions', { minSendable: 1000.5 }, 'at least'],
    ['with a least of nothing', { minSendable: 0 }, 'at least'],
    ['with less than nothing', { minSendable: -1 }, 'at least'],
    ['with more than can be counted', { maxSendable: 1e300 }, 'at least'],
    ['without a most', { maxSendable: undefined }, 'at least'],
    ['with metadata that are no JSON', { metadata: '[[' }, 'metadata'],
    ['with metadata that are no text', { metadata: [['text/plain', 'x']] }, 'metadata'],
    ['with metadata that are no list', { metadata: '{"text/plain":"x"}' }, 'metadata'],
    ['with metadata without a text', { metadata: '[["image/png;base64","x"]]' }, 'metadata'],
    ['with a text that is none', { metadata: '[["text/plain",7]]' }, 'metadata'],
    ['with two texts', { metadata: withText(['text/plain', 'b']) }, 'metadata'],
    ['with metadata of 1 MB', { metadata: withText(['image/png;base64', 'A'.repeat(1_000_000)]) }, 'too long'],
    ['that needs to know the payer', { payerData: { name: { mandatory: true } } }, 'name'],
    ['that needs what nobody knows', { payerData: { shoeSize: { mandatory: true } } }, 'shoeSize'],
    ['that needs it in other words', { payerData: { name: { mandatory: 'yes' } } }, 'name'],
    ['that needs it in no words', { payerData: { name: true } }, 'name'],
    ['that needs what cannot be read', { payerData: ['name'] }, 'cannot be read'],
    ['without a callback', { callback: undefined }, 'answer-unsafe'],
    ['with a callback without encryption', { callback: 'http://pay.example/cb' }, 'answer-unsafe'],
    ['with a callback in a private network', { callback: 'https://192.168.0.1/cb' }, 'answer-unsafe'],
    ['with a callback on this machine', { callback: 'https://localhost/cb' }, 'answer-unsafe'],
    ['with a callback with a password', { callback: 'https://a:b@pay.example/cb' }, 'answer-unsafe'],
    ['with a callback that is a script', { callback: 'javascript:alert(1)' }, 'answer-unsafe'],
    ['with an error of its own', { status: 'ERROR', reason: 'closed' }, 'closed'],
  ])('%s is refused', (_, more, why) => {
    expect(offer(more)).toContain(why);
  });

  it('that is no object is none', () => {
    for (const value of [null, 7, 'payRequest', [], undefined])
      expect(refusal(() => readPayRequest(value, false))).toContain('service-refused');
  });

  it('may want to know what it does not need, and have the largest picture of LUD-06', () => {
    expect(offer({ payerData: { name: { mandatory: false }, email: {} } })).toBe('accepted');
    expect(offer({ metadata: withText(['image/png;base64', 'A'.repeat(136_536)]) })).toBe('accepted');
  });

  it('says of itself in one line what it likes', () => {
    const metadata = JSON.stringify([['text/plain', `Pay\n\u202Esomebody ${'x'.repeat(5000)}`]]);
    const { described } = readPayRequest({ ...OFFER, metadata }, false);
    expect(described).toMatch(/^Pay somebody x+$/);
    expect(described.length).toBe(200);
  });

  it('takes no comment where it does not say how long', () => {
    for (const commentAllowed of [undefined, 0, -1, 1.5, '140', true])
      expect(readPayRequest({ ...OFFER, commentAllowed }, false).commentLength).toBe(0);
    expect(readPayRequest({ ...OFFER, commentAllowed: 1e9 }, false).commentLength).toBe(2000);
  });
});

describe('a callback', () => {
  const ask = (callback: string, comment = '', commentAllowed = 0) =>
    callbackUrl(readPayRequest({ ...OFFER, callback, commentAllowed }, false), 21_000, comment);

  it('keeps its own query, byte for byte, and has one amount', () => {
    expect(ask('https://pay.example/cb?key=a%2Bb&amount=9&x')).toBe('https://pay.example/cb?key=a%2Bb&x&amount=21000');
    expect(ask('https://pay.example/cb?%61mount=9#x')).toBe('https://pay.example/cb?amount=21000');
    expect(ask('https://pay.example/cb?a=b?c=d&Amount=9')).toBe('https://pay.example/cb?a=b?c=d&Amount=9&amount=21000');
  });

  it('has the comment cut to what is taken, by whole characters', () => {
    expect(ask('https://pay.example/cb', ' 🦊🦊🦊 ', 2)).toBe(
      `https://pay.example/cb?amount=21000&comment=${encodeURIComponent('🦊🦊')}`,
    );
    expect(new URL(ask('https://pay.example/cb', 'a&amount=1#\n', 99)).searchParams.getAll('amount')).toEqual([
      '21000',
    ]);
    expect(new URL(ask('https://pay.example/cb', 'half \ud83e', 99)).searchParams.get('comment')).toBe('half \ufffd');
  });

  it('has no comment where none is taken or said, and keeps its own', () => {
    expect(ask('https://pay.example/cb', 'thanks')).toBe('https://pay.example/cb?amount=21000');
    expect(ask('https://pay.example/cb', ' \n ', 9)).toBe('https://pay.example/cb?amount=21000');
    expect(ask('https://pay.example/cb?comment=own', '', 9)).toBe('https://pay.example/cb?comment=own&amount=21000');
    expect(ask('https://pay.example/cb?comment=own', 'x', 9)).toBe('https://pay.example/cb?amount=21000&comment=x');
  });

  it('is not made for an amount out of range, or that is none', () => {
    const request = readPayRequest(OFFER, false);
    expect(refusal(() => callbackUrl(request, 100_001, ''))).toContain('amount-out-of-range: 1 to 100 sat');
    for (const msat of [999, 0, -21_000, 21_000.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(refusal(() => callbackUrl(request, msat, ''))).toContain('amount-out-of-range');
    for (const msat of [1000, 100_000]) expect(refusal(() => callbackUrl(request, msat, ''))).toBe('accepted');
  });
});
