import { describe, expect, it } from '@jest/globals';
import { checkInvoice } from '../../../src/tips/invoice';
import { readPayRequest } from '../../../src/tips/pay-request';
import { breakSignature, createPaperNode, sha256 } from '../../servers/paper-node';
import { FIELD, type Field, featureWords, forge } from './forge';
import { refusal as refusalOf } from './refusal';

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
const refusal = (answer: unknown, now?: Date, loopback?: boolean): string =>
  refusalOf(() => check(answer, now, loopback));
const without = (code: number) => (fields: readonly Field[]) => fields.filter(([each]) => each !== code);
const twice = (code: number) => (fields: readonly Field[]) => [...fields, ...fields.filter(([each]) => each === code)];
const needing = (...bits: number[]) => ({
  pr: forge(well().invoice, (fields) => [...without(FIELD.features)(fields), [FIELD.features, featureWords(...bits)]]),
});

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

  it('of a private chain is not paid but in a build for tests, which pays no other', () => {
    expect(refusal({ pr: well().invoice })).toBe('accepted');
    expect(refusal({ pr: well().invoice }, new Date(), false)).toContain('another network');
    const real = node.issue({ msat: MSAT, network: 'mainnet' }).invoice;
    expect(refusal({ pr: real }, new Date(), false)).toBe('accepted');
    expect(refusal({ pr: real })).toContain('another network');
  });

  it('that nobody signed, or another key than it names, is not paid', () => {
    const named = node.issue({ msat: MSAT, namesKey: true }).invoice;
    expect(refusal({ pr: named })).toBe('accepted');
    expect(refusal({ pr: breakSignature(named, 'changed') })).toContain('another key');
    expect(refusal({ pr: breakSignature(named, 'impossible') })).toContain('nobody signed');
  });

  it('whose signature says that it is of a fifth key, or of none, is not paid', () => {
    const same = (fields: readonly Field[]) => fields;
    expect(refusal({ pr: forge(well().invoice, same) })).toBe('accepted');
    for (const recovery of [4, 5, 255])
      expect(refusal({ pr: forge(well().invoice, same, { recovery }) })).toContain('nobody signed');
  });

  it.each([
    ['a hash', FIELD.hash],
    ['a secret', FIELD.secret],
  ])('without %s is not paid', (_, code) => {
    expect(refusal({ pr: forge(well().invoice, without(code)) })).toContain('no hash or no secret');
  });

  it.each([
    ['hashes', FIELD.hash, 'payment_hash'],
    ['secrets', FIELD.secret, 'payment_secret'],
    ['times at which it ends', FIELD.expiry, 'expiry'],
    ['lists of features', FIELD.features, 'feature_bits'],
  ])('with two %s is not paid: a wallet may take the other', (_, code, name) => {
    expect(refusal({ pr: forge(well().invoice, twice(code)) })).toContain(`two of ${name}`);
  });

  it('whose amount begins with a zero is not paid', () => {
    const pr = forge(well().invoice, (fields) => fields, { prefix: 'lnbcrt0210n' });
    expect(refusal({ pr })).toContain('begins with a zero');
  });

  it('that needs a feature that nobody knows is not paid', () => {
    for (const bit of [0, 2, 4, 6, 10, 12, 18, 20, 24, 100]) {
      expect(refusal(needing(8, 14, bit))).toContain(`feature ${bit}`);
      expect(refusal(needing(8, 14, bit + 1))).toBe('accepted');
    }
    expect(refusal(needing(8, 14, 16, 48))).toBe('accepted');
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

  it('that goes on for years is believed: so long it may be paid', () => {
    const { invoice } = node.issue({ msat: MSAT, expirySeconds: 2 * 365 * 24 * 3600 });
    const now = new Date();
    expect(Date.parse(check({ pr: invoice }, now).expiresAt) - now.getTime()).toBeGreaterThan(729 * 24 * 3600_000);
  });

  it('that ends at no time that can be counted has expired, or is believed for ten years', () => {
    const now = new Date();
    for (const words of [new Array(300).fill(31), [0, ...new Array(300).fill(31)], new Array(300).fill(0), []]) {
      const pr = forge(well().invoice, (fields) => [...without(FIELD.expiry)(fields), [FIELD.expiry, words]]);
      const told = refusal({ pr }, now);
      if (told === 'accepted')
        expect(Date.parse(check({ pr }, now).expiresAt)).toBeLessThanOrEqual(+now + 10 * 365 * 86_400_000);
      else expect(told).toContain('expired');
    }
  });

  it('is looked after on the host of its callback alone', () => {
    const { invoice: pr } = well();
    expect(check({ pr, verify: 'https://pay.example/v/1' }).verify).toBe('https://pay.example/v/1');
    const elsewhere = ['https://other.example/v', 'https://x.pay.example/v', 'https://pay.example:8443/v'];
    for (const verify of [...elsewhere, 'http://pay.example/v', 'https://a:b@pay.example/v', 'https://10.0.0.1/v', 7])
      expect(check({ pr, verify }).verify).toBeNull();
  });

  it('says its service’s reason where there is none, cleaned and cut', () => {
    const reason = `no\u202E\u0000 ${'x'.repeat(1_000_000)}`;
    const told = refusal({ status: 'ERROR', reason });
    expect(told).toMatch(/^service-refused: no x+$/);
    expect(told.length).toBeLessThan(330);
  });
});
