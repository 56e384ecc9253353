import { describe, expect, it } from '@jest/globals';
import { supportsIn } from '../../../src/work/supports';
import { support } from '../tips/a-page';
import { BY, statement } from './observation';

describe('what a page says of how to give for it', () => {
  it('is kept as it was said, and each thing once', () => {
    const own = support('ann@pay.example', 'head', 'lightning');
    const again = support('ann@pay.example', 'page', 'link');
    expect(supportsIn([statement(BY, 'CC BY'), own, own, again])).toEqual([own, again]);
  });

  it('has an end', () => {
    const many = Array.from({ length: 400 }, (_, i) => support(`a${i}@pay.example`, 'page', 'link'));
    expect(supportsIn(many)).toHaveLength(40);
  });
});
