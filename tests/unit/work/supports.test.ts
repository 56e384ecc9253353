import { describe, expect, it } from '@jest/globals';
import type { Signal } from '../../../src/signal/signal';
import { identifySupports } from '../../../src/work/supports';

const support = (value: string, detail = '', evidence: Signal['evidence'] = 'support'): Signal => ({
  says: 'support',
  evidence,
  about: '',
  value,
  words: value,
  place: '',
  detail,
});

describe('the ways to thank that a page offers', () => {
  it('names the rail of each', () => {
    const found = identifySupports([
      support('https://wallet.example/ann', 'monetization', 'link-element'),
      support('$wallet.example/bob', 'monetization', 'meta'),
      support('https://liberapay.com/ann'),
      support('lightning:ann@pay.example'),
      support('payto://iban/DE75512108001245126199'),
    ]);
    expect(found.map(({ rail, address }) => [rail, address])).toEqual([
      ['web-monetization', 'https://wallet.example/ann'],
      ['web-monetization', 'https://wallet.example/bob'],
      ['funding-link', 'https://liberapay.com/ann'],
      ['lightning', 'lightning:ann@pay.example'],
      ['payment-link', 'payto://iban/DE75512108001245126199'],
    ]);
  });

  it('offers nothing that would run or read local data', () => {
    expect(
      identifySupports([support('javascript:alert(1)'), support('data:text/html,x'), support('file:///etc/passwd')]),
    ).toEqual([]);
  });

  it('offers the same address once', () => {
    expect(identifySupports([support('https://liberapay.com/ann'), support('https://liberapay.com/ann')])).toHaveLength(
      1,
    );
  });
});
