import { describe, expect, it } from '@jest/globals';
import { worksOn } from './see-fixture';

describe('nothing is seen', () => {
  it.each([
    ['metadata that reserves all rights', 'all-rights-reserved'],
    ['links that call an imprint and terms of use a license', 'imprint'],
    ['links to Creative Commons’ home page, its chooser and its search', 'home-page-and-chooser'],
    ['an article about the six licenses', 'article-about-licenses'],
    ['what licenses of a photographer a court spoke about', 'court-case'],
    ['headings that name a license', 'heading'],
    ['results of a search, each with a license of its own', 'search-results'],
    ['a list of other sites with their licenses', 'link-list'],
  ])('in %s', (_, name) => expect(worksOn(name)).toEqual([]));
});

describe('what a page is built with says nothing of the page', () => {
  it.each([
    ['its theme', 'theme-credit'],
    ['its icons and its font', 'icon-credit'],
    ['the tiles of its map', 'map-tiles'],
    ['its scripts and styles', 'script-license'],
    ['the generator of its privacy policy', 'privacy-generator'],
  ])('%s', (_, name) => expect(worksOn(name)).toEqual([]));
});

describe('what others say on a page is not the page’s word', () => {
  it.each([
    ['a reader’s comment', 'comment'],
    ['a cloud of tags', 'tag-cloud'],
    ['a blogroll', 'blogroll'],
    ['a quotation', 'quotation'],
    ['a quotation in a forum', 'forum-quote'],
  ])('%s', (_, name) => expect(worksOn(name)).toEqual([]));

  it('a question, with a version in it', () => expect(worksOn('question')).toEqual([]));
});

describe('what may be read or bought is not to be reused', () => {
  it.each([
    ['the terms of a stock library', 'stock-photo-terms'],
    ['an article that is free to read', 'free-to-read'],
    ['a rights statement of a work in copyright', 'in-copyright'],
    ['a license to distribute that a preprint server has', 'preprint-server'],
  ])('%s', (_, name) => expect(worksOn(name)).toEqual([]));
});

describe('letters and words that only look like a license', () => {
  it('are copies of a mail, sizes of an engine, and “by” before a name', () => {
    expect(worksOn('carbon-copy')).toEqual([]);
  });
});
