import { describe, expect, it } from '@jest/globals';
import { parseSearch, withoutPart } from '../../../src/library/search-syntax';

const parts = (search: string) => parseSearch(search).parts.map(({ field, value, isWhole }) => [field, value, isWhole]);

describe('a search', () => {
  it('without fields is words', () => {
    expect(parseSearch('  tarn  dawn ')).toEqual({ words: 'tarn dawn', parts: [] });
  });

  it('names parts of an entry, with quotes for what has spaces', () => {
    const search = 'dawn tag:water license:by-sa by:"Ann Lee" site:blog.example light project:„Mein Heft“';
    expect(parseSearch(search).words).toBe('dawn light');
    expect(parts(search)).toEqual([
      ['tag', 'water', false],
      ['license', 'by-sa', false],
      ['by', 'Ann Lee', true],
      ['site', 'blog.example', false],
      ['project', 'Mein Heft', true],
    ]);
  });

  it('takes other spellings of a field, and capitals', () => {
    expect(parts('Licence:cc0 AUTHOR:ann')).toEqual([
      ['license', 'cc0', false],
      ['by', 'ann', false],
    ]);
  });

  it.each([['Trees: a guide'], ['https://blog.example/tag:x'], ['note:later'], ['12:30'], ['constructor:x']])(
    'has no field in %s: it is text',
    (text) => {
      expect(parseSearch(text)).toEqual({ words: text, parts: [] });
    },
  );

  it('that is still being written has a part with nothing behind it, or an open quote', () => {
    expect(parts('tag:')).toEqual([['tag', '', false]]);
    expect(parts('tag: red')).toEqual([['tag', '', false]]);
    expect(parts('by:"Ann L')).toEqual([['by', 'Ann L', true]]);
  });

  it('can lose one of its parts', () => {
    const search = 'dawn by:"Ann Lee" tag:x light';
    const [by, tag] = parseSearch(search).parts;
    expect(by && withoutPart(search, by)).toBe('dawn tag:x light');
    expect(tag && withoutPart(search, tag)).toBe('dawn by:"Ann Lee" light');
  });
});
