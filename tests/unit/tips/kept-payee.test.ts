import { describe, expect, it } from '@jest/globals';
import { doubtPayees, keepPayees, readKeptPayees } from '../../../src/tips/kept-payee';
import type { Payee } from '../../../src/tips/payee';

const PAGE = 'https://blog.example/walk';
const KEPT = [
  'signed lightning ann@pay.example',
  'head lightning https://pay.example/lnurlp/ann',
  'author link https://liberapay.com/ann/',
  'head code lightning:ann@pay.example',
  'head code payto://iban/DE75512108001245126199?receiver-name=Ann',
];
const read = (...kept: string[]): Payee[] => readKeptPayees(kept, PAGE);

describe('a way to pay that an entry keeps', () => {
  it.each([...KEPT, 'head pointer https://wallet.example/ann'])('comes back as it was: %s', (text) => {
    const payees = read(text);
    expect(payees).toHaveLength(1);
    expect(keepPayees(payees)).toEqual([text]);
  });

  it('is at most one of five', () => {
    expect(readKeptPayees([...KEPT, ...KEPT], PAGE).length).toBeLessThanOrEqual(5);
  });

  it('is cautioned against as on its page', () => {
    expect(read('head link https://other.example/give')[0]?.cautions).toEqual(['other-site']);
    expect(read('head link https://blog.example/give')[0]?.cautions).toEqual([]);
  });

  it.each([
    'head lightning http://pay.example/lnurlp/ann',
    'head link javascript:alert(1)',
    'head link http://give.example/ann',
    'best lightning ann@pay.example',
    'head cash ann@pay.example',
    'head link payto://iban/DE75512108001245126199',
    'head lightning ann@127.0.0.1',
    'ann@pay.example',
    '',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is believed no more than any words on a page once it came from a file', () => {
    expect(doubtPayees(KEPT).map((text) => text.split(' ')[0])).toEqual(KEPT.map(() => 'page'));
    expect(read(...doubtPayees(['signed lightning ann@pay.example']))).toMatchObject([{ grade: 'page' }]);
  });
});
