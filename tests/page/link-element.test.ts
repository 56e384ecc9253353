import { describe, expect, it } from '@jest/globals';
import { collectLinkElements } from '../../content/collect/link-element';
import { gather, readFixture, short } from './read-fixture';

describe('link elements', () => {
  it('reads link elements, whatever the case of rel', () => {
    expect(short(gather(collectLinkElements, readFixture('link-element')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by-sa/4.0/deed.en'],
      ['license', '', 'https://site.example/imprint'],
      ['support', '', 'https://wallet.example/ann'],
    ]);
  });
});
