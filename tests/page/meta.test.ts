import { describe, expect, it } from '@jest/globals';
import { collectMeta } from '../../content/collect/meta';
import { gather, readFixture, short } from './read-fixture';

describe('meta elements', () => {
  it('reads meta elements, and takes markup in them for text', () => {
    expect(short(gather(collectMeta, readFixture('meta')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by/4.0/'],
      ['title', '', 'A <b>title</b>'],
      ['creator', '', 'Ann Lee'],
      ['support', '', 'ann@pay.example'],
    ]);
  });
});
