import { describe, expect, it } from '@jest/globals';
import { compose } from '../../../src/attribution/compose';
import { writeCreditList } from '../../../src/attribution/credit-list';
import { plainUse } from '../../../src/attribution/use';
import type { License } from '../../../src/license/license';
import { aWork } from './a-work';

const named = (title: string) => {
  const work = aWork({ title });
  return compose(work, plainUse(work.licenses[0] as License));
};

describe('a list of credits', () => {
  it('has a line for each, in order, and a numbered list with links beside it', () => {
    const { plain, rich, count } = writeCreditList([
      { attribution: named('Tarn'), before: 'Figure <1>', after: 'Used in a <poster>' },
      { attribution: named('Fell'), before: '', after: '' },
    ]);
    expect(count).toBe(2);
    expect(plain.split('\n').map((line) => line.replace(/ by .*? (?=\(Used)| by .*/, ' …'))).toEqual([
      'Figure <1>: “Tarn” …(Used in a <poster>)',
      '“Fell” …',
    ]);
    expect(rich).toMatch(
      /^<ol><li><bdi>Figure &lt;1&gt;<\/bdi>: “<a href=.*Tarn.*\(<bdi>Used in a &lt;poster&gt;<\/bdi>\)<\/li><li>.*Fell.*<\/li><\/ol>$/,
    );
  });

  it('says once what would be said twice', () => {
    const twice = { attribution: named('Tarn'), before: '', after: '' };
    expect(writeCreditList([twice, twice]).count).toBe(1);
  });
});
