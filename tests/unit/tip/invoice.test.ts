import { describe, expect, it } from '@jest/globals';
import { checkInvoice } from '../../../src/tip/invoice';
import { readPayRequest } from '../../../src/tip/pay-request';
import { isPreimage } from '../../../src/tip/proof';
import { TipError } from '../../../src/tip/tip-error';
import { breakSignature, createPaperNode, sha256 } from '../../servers/paper-node';

const METADATA = JSON.stringify([['text/plain', 'Thanks for the foxes']]);
const MSAT = 21_000;
const OFFER = {
  ...{ tag: 'payRequest', callback: 'https://pay.example/cb?id=7', minSendable: 1000, maxSendable: 100_000_000 },
  metadata: METADATA,
};
const request = readPayRequest(OFFER, false);
const node = createPaperNode();
const HASH = sha256(Buffer.from(METADATA));
const well = () => node.issue({ msat: MSAT, descriptionHash: HASH });
const check = (answer: unknown, now = new Date(), loopback = true) =>
  checkInvoice(answer, request, { msat: MSAT, now, loopback });
const refusal = (answer: unknown, now?: Date, loopback?: boolean): string => {
  try {
    check(answer, now, loopback);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof TipError)) throw error;
    return error.message;
  }
};

describe('an invoice', () => {
  it('is quoted with its hash, its key and when it ends', () => {
    const { invoice, paymentHash } = well();
    const quote = check({ pr: invoice.toUpperCase() });
    expect(quote).toMatchObject({ invoice, paymentHash, payeeKey: node.key, described: true, verify: null });
    expect(Date.parse(quote.expiresAt) / 1000 - Date.now() / 1000).toBeGreaterThan(3590);
  });

  it.each([
    ['of more', { msat: MSAT + 1 }, '21001 instead of 21000'],
    ['of a thousand times as much', { msat: MSAT * 1000 }, 'instead of'],
    ['of less', { msat: MSAT - 1000 }, 'instead of'],
    ['of any amount', { msat: MSAT, namesNoAmount: true }, 'any amount instead of'],
    ['of another network', { msat: MSAT, network: 'testnet' as const }, 'another network'],
    ['that has expired', { msat: MSAT, ageSeconds: 3601 }, 'expired'],
    ['of a time to come', { msat: MSAT, ageSeconds: -3600 }, 'to come'],
  ])('%s is not paid', (_, forged, why) => {
    expect(refusal({ pr: node.issue({ descriptionHash: HASH, ...forged }).invoice })).toContain(why);
  });

  it('of a private chain is not paid but in a build for tests', () => {
    expect(refusal({ pr: well().invoice }, new Date(), false)).toContain('another network');
    const real = node.issue({ msat: MSAT, network: 'mainnet' }).invoice;
    expect(refusal({ pr: real }, new Date(), false)).toBe('accepted');
  });

  it('that nobody signed, or another key than it names, is not paid', () => {
    const named = node.issue({ msat: MSAT, namesKey: true }).invoice;
    expect(refusal({ pr: named })).toBe('accepted');
    expect(refusal({ pr: breakSignature(named, 'changed') })).toContain('another key');
    expect(refusal({ pr: breakSignature(named, 'impossible') })).toContain('nobody signed');
  });

  it('with one letter changed is not read', () => {
    const { invoice } = well();
    const at = invoice.length - 40;
    const other = `${invoice.slice(0, at)}${invoice[at] === 'q' ? 'p' : 'q'}${invoice.slice(at + 1)}`;
    expect(refusal({ pr: other })).toContain('cannot be read');
    expect(refusal({ pr: 7 })).toContain('cannot be read');
    expect(refusal({})).toContain('cannot be read');
  });

  it('that commits to other words is told so, and blocks nothing', () => {
    const { invoice } = node.issue({ msat: MSAT, descriptionHash: sha256(Buffer.from('others')) });
    expect(check({ pr: invoice }).described).toBe(false);
    expect(check({ pr: node.issue({ msat: MSAT, memo: 'foxes' }).invoice }).described).toBe(false);
  });

  it('that goes on for years is believed for a day', () => {
    const { invoice } = node.issue({ msat: MSAT, expirySeconds: 10 * 365 * 24 * 3600 });
    const now = new Date();
    expect(Date.parse(check({ pr: invoice }, now).expiresAt) - now.getTime()).toBeLessThanOrEqual(24 * 3600_000);
  });

  it('is looked after on the host of its callback alone', () => {
    const { invoice: pr } = well();
    expect(check({ pr, verify: 'https://pay.example/v/1' }).verify).toBe('https://pay.example/v/1');
    for (const verify of ['https://other.example/v', 'http://pay.example/v', 'https://10.0.0.1/v', 7])
      expect(check({ pr, verify }).verify).toBeNull();
  });

  it('says its service’s reason where there is none, cleaned and cut', () => {
    const reason = `no\u202E\u0000 ${'x'.repeat(1_000_000)}`;
    const told = refusal({ status: 'ERROR', reason });
    expect(told).toMatch(/^service-refused: no x+$/);
    expect(told.length).toBeLessThan(330);
  });
});

describe('what a service says for afterwards', () => {
  it('is a text, or an address on its own domain', () => {
    const { invoice: pr } = well();
    expect(check({ pr, successAction: { tag: 'message', message: 'Thank\nyou' } }).success).toEqual({
      ...{ tag: 'message', text: 'Thank you', url: null },
    });
    const url = 'https://pay.example/thanks';
    expect(check({ pr, successAction: { tag: 'url', description: 'More', url } }).success).toEqual({
      ...{ tag: 'url', text: 'More', url },
    });
  });

  it.each([
    ['an address elsewhere', { tag: 'url', description: '', url: 'https://phish.example/' }],
    ['a script', { tag: 'url', description: '', url: 'javascript:alert(1)' }],
    ['something encrypted', { tag: 'aes', description: '', ciphertext: '', iv: '' }],
    ['something unknown', { tag: 'open' }],
  ])('keeps it from being paid where it is %s', (_, successAction) => {
    expect(refusal({ pr: well().invoice, successAction })).toContain('answer-unsafe');
  });
});

describe('a preimage', () => {
  it('is a proof for the hash of its own invoice alone', () => {
    const [one, other] = [well(), well()];
    expect(isPreimage(one.preimage, one.paymentHash)).toBe(true);
    expect(isPreimage(other.preimage, one.paymentHash)).toBe(false);
    for (const wrong of ['', 'zz', one.paymentHash, `${one.preimage}00`])
      expect(isPreimage(wrong, one.paymentHash)).toBe(false);
  });
});
