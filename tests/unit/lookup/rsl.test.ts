import { describe, expect, it } from '@jest/globals';
import { read, subject, where } from './a-subject';

describe('terms for machines', () => {
  const named = { type: 'application/rsl+xml', address: 'https://news.example/rsl.xml' };
  const at = (path: string) => subject(`https://news.example${path}`, undefined, named);
  const BY = 'https://creativecommons.org/licenses/by/4.0/';
  const terms = (...contents: string[]) => `<rsl xmlns="https://rslstandard.org/rsl">${contents.join('')}</rsl>`;
  const content = (url: string, standard: string) =>
    `<content url="${url}"><license><permits type="usage">all</permits><payment type="attribution"><standard>${standard}</standard></payment></license></content>`;
  it('tell of a license only where they name a standard one for this page', () => {
    expect(where(at('/a'))).toBe(named.address);
    expect(read(at('/a'), terms(content('/', BY)))).toEqual([['license', '', BY]]);
    expect(read(at('/a'), terms(content('/blog/*', BY)))).toEqual([]);
    expect(read(at('/blog/a'), terms(content('/', 'https://x.example/terms'), content('/blog/*', BY)))).toEqual([
      ['license', '', BY],
    ]);
    expect(read(at('/blog/a'), terms(content('/*.pdf$', BY)))).toEqual([]);
    expect(read(at('/blog/a.pdf'), terms(content('/*.pdf$', BY)))).toEqual([['license', '', BY]]);
    expect(read(at('/a'), terms(content('https://other.example/', BY)))).toEqual([]);
    expect(read(at('/a'), terms(`<!-- ${content('/', BY)} -->`))).toEqual([]);
  });

  it('are an error where they are something else', () => {
    expect(() => read(at('/a'), '<html>')).toThrow(SyntaxError);
  });
});
