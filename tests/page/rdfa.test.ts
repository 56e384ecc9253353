import { describe, expect, it } from '@jest/globals';
import { collectRdfa } from '../../content/collect/rdfa';
import { gather, readFixture, short } from './read-fixture';

describe('ccREL and RDFa', () => {
  it('reads ccREL about the thing that `about` names', () => {
    const cat = 'https://site.example/cat.png';
    expect(short(gather(collectRdfa, readFixture('rdfa')))).toEqual([
      ['title', cat, 'The cat'],
      ['creator', cat, 'Ann Lee'],
      ['license', cat, 'https://creativecommons.org/licenses/by/3.0/'],
      ['source', cat, 'https://old.example/cat'],
    ]);
  });
});
