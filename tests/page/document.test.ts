import { describe, expect, it } from '@jest/globals';
import { collectDocument } from '../../content/collect/document';
import { gather, readFixture, short } from './read-fixture';

describe('what the document says of itself', () => {
  it('takes the heading of the article before that of the site, and the byline of the article', () => {
    expect(short(gather(collectDocument, readFixture('document')))).toEqual([
      ['title', '', 'The post'],
      ['creator', '', 'Ann Lee'],
    ]);
  });
});
