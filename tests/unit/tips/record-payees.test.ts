import { describe, expect, it } from '@jest/globals';
import { payActions, readPayActions, recordPayees } from '../../../src/tips/record-payees';

const SIGNER = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const record = (potentialAction: unknown) => ({ '@type': 'ImageObject', potentialAction });

describe('where a creator takes support, in a credit record', () => {
  it('is written as a DonateAction, each address with its scheme, and read again', () => {
    const action = payActions([
      'Ann@pay.example',
      'https://liberapay.com/ann',
      'lightning:ann@pay.example',
      'no address',
    ]);
    expect(action).toEqual({
      '@type': 'DonateAction',
      target: ['lightning:ann@pay.example', 'https://liberapay.com/ann'],
    });
    expect(recordPayees(record(action), SIGNER).map(({ rail, address, grade }) => [rail, address, grade])).toEqual([
      ['lightning', 'ann@pay.example', 'signed'],
      ['link', 'https://liberapay.com/ann', 'signed'],
    ]);
  });

  it('is a bank account where a key signed it, of an unsigned record none, and none with wrong digits', () => {
    const action = payActions(['payto://iban/DE75512108001245126199', 'payto://iban/DE75512108001245126198']);
    expect(action).toMatchObject({ target: 'payto://iban/DE75512108001245126199' });
    expect(recordPayees(record(action), SIGNER)).toMatchObject([
      { rail: 'code', label: 'DE75 5121 0800 1245 1261 99', grade: 'signed', cautions: [] },
    ]);
    expect(recordPayees(record(action), null)).toEqual([]);
    const wrong = { '@type': 'DonateAction', target: 'payto://iban/DE75512108001245126198' };
    expect(recordPayees(record(wrong), SIGNER)).toEqual([]);
  });

  it('keeps an LNURL payable', () => {
    const action = payActions(['lnurlp://pay.example/a/ann']);
    expect(recordPayees(record(action), SIGNER)).toMatchObject([
      { rail: 'lightning', address: 'https://pay.example/a/ann' },
    ]);
  });

  it('is one address without a list, and nothing where there is none', () => {
    expect(payActions(['ann@pay.example'])).toEqual({ '@type': 'DonateAction', target: 'lightning:ann@pay.example' });
    expect(payActions([])).toBeUndefined();
    expect(payActions(['javascript:alert(1)', 'http://pay.example/'])).toBeUndefined();
  });

  it('is read in each form that schema.org has for it', () => {
    const target = { '@type': 'EntryPoint', urlTemplate: 'https://liberapay.com/ann' };
    for (const action of [
      ...[{ '@type': 'DonateAction', target }, [{ '@type': ['DonateAction'], target: [target] }]],
      ...[{ '@type': 'https://schema.org/TipAction', target: { '@id': target.urlTemplate } }],
      ...[{ '@type': 'schema:DonateAction', url: target.urlTemplate }],
    ])
      expect(readPayActions(record(action))).toEqual([target.urlTemplate]);
  });

  it('is in no other action, and in nothing that is none', () => {
    const target = 'https://liberapay.com/ann';
    for (const action of [
      { '@type': 'BuyAction', target },
      { '@type': 'NoDonateAction', target },
      target,
      7,
      null,
      undefined,
    ])
      expect(readPayActions(record(action))).toEqual([]);
    expect(readPayActions(null)).toEqual([]);
    expect(readPayActions(record({ '@type': 'DonateAction', target: [7, null, 'x'.repeat(2000), {}] }))).toEqual([]);
  });

  it('is nobody’s word without a signature', () => {
    const action = payActions(['ann@pay.example']);
    expect(recordPayees(record(action), null)).toEqual([]);
    expect(recordPayees(record(action), 'did:web:evil.example')).toEqual([]);
  });

  it('says who signed it', () => {
    const [payee] = recordPayees(record(payActions(['ann@pay.example'])), SIGNER);
    expect(payee?.signal).toMatchObject({ says: 'support', evidence: 'record', detail: SIGNER });
  });

  it('has an end', () => {
    const many = Array.from({ length: 100 }, (_, i) => `a${i}@pay.example`);
    expect(payActions(many)?.target).toHaveLength(12);
    expect(readPayActions(record({ '@type': 'DonateAction', target: many }))).toHaveLength(12);
  });
});
