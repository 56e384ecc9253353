import { describe, expect, it } from '@jest/globals';
import { collectMicrodata } from '../../content/collect/microdata';
import { gather, readFixture, short } from './read-fixture';

describe('microdata', () => {
  it('reads microdata of items that say a license, each name of its own item', () => {
    const found = short(gather(collectMicrodata, readFixture('microdata')));
    expect(found).toContainEqual([
      'license',
      'https://site.example/cat.jpg',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(found).toContainEqual(['title', 'https://site.example/cat.jpg', 'The cat']);
    expect(found).toContainEqual(['creator', 'https://site.example/cat.jpg', 'Ann Lee']);
    expect(JSON.stringify(found)).not.toContain('No license here');
  });
});
