import { describe, expect, it } from '@jest/globals';
import { collectSupport } from '../../content/collect/support';
import { gather, readFixture, short } from './read-fixture';

describe('ways to support a creator', () => {
  it('finds links to support the creator, and neither look-alikes nor readers’ own', () => {
    expect(short(gather(collectSupport, readFixture('support')))).toEqual([
      ['support', '', 'https://liberapay.com/ann'],
      ['support', '', 'lightning:ann@pay.example'],
      ['support', '', 'https://shop.example/tip'],
    ]);
  });
});
