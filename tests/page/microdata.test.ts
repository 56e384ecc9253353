import { describe, expect, it } from '@jest/globals';
import { collectMicrodata } from '../../content/collect/microdata';
import { ADDRESS, gather, parsePage, readFixture, short } from './read-fixture';
import { worksOf } from './see-fixture';

const BY = '<link itemprop="license" href="https://creativecommons.org/licenses/by/4.0/">';
const ZERO = '<link itemprop="license" href="https://creativecommons.org/publicdomain/zero/1.0/">';
const ANN = '<b itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ann Fell</i></b>';
const item = (type: string, inner: string, attributes = '') =>
  `<div itemscope itemtype="https://schema.org/${type}" ${attributes}>${inner}</div>`;
const read = (html: string) =>
  worksOf(parsePage(`<link rel="canonical" href="${ADDRESS}"><body><h1>Bog oak</h1>${html}</body>`));
const OAK = { about: 'page', licenses: 'CC-BY-4.0', by: 'Ann Fell' };

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

  it.each([
    ['an item of its own', item('Book', `${ANN}<p itemprop="license" itemscope itemtype="https://schema.org/CreativeWork"><a itemprop="url" href="https://creativecommons.org/licenses/by/4.0/"><span itemprop="name">these terms</span></a></p>`)],
    ['an item by its id', item('Book', `${ANN}<p itemprop="license" itemscope itemid="https://creativecommons.org/licenses/by/4.0/">terms</p>`)],
    ['a meta element', item('Book', `${ANN}<meta itemprop="license" content="https://creativecommons.org/licenses/by/4.0/">`)],
    ['a whole name', item('Book', `${ANN}${BY.replace('"license"', '"http://schema.org/license"')}`)],
    ['elsewhere, where the item refers to', `${item('Book', '', 'itemref="a l"')}<p id="a">${ANN}</p><div>${BY.replace('<link', '<link id="l"')}</div>`],
    ['in the page’s main thing', item('WebPage', item('Movie', BY + ANN, 'itemprop="mainEntity"'))],
    ['beside the page’s own', item('WebPage', `${ZERO}${item('Movie', BY + ANN, 'itemprop="mainEntity"')}`)],
    ['and not in others that are listed', item('Article', `${ZERO}<a itemprop="url" href="/a">a</a>`) + item('Article', `${BY}${ANN}<a itemprop="url" href="${ADDRESS}">b</a>`)],
  ])('finds the license in %s', (_, html) => expect(read(html)).toEqual([OAK])); // biome-ignore format: a table

  it.each(['about', 'mentions', 'isPartOf', 'hasPart', 'citation', 'itemListElement', 'comment', 'blogPost'])(
    'takes no license from its %s',
    (property) => expect(read(item('Article', item('Book', BY + ANN, `itemprop="${property}"`)))).toEqual([]),
  );

  it('takes none from people, from the metadata, or from a list of works', () => {
    expect(read(item('Person', BY) + item('Article', BY.replace('license', 'sdLicense')))).toEqual([]);
    const post = (address: string) => item('BlogPosting', `${BY}${ANN}<a itemprop="url" href="${address}">x</a>`);
    expect(read(post('/a') + post('/b'))).toEqual([]);
  });

  it('hands on the words that travel with a picture', () => {
    const picture = item('ImageObject', `<img itemprop="contentUrl" src="/tarn.jpg">${BY}<p itemprop="creditText">Ann / Peat</p>`);
    expect(short(gather(collectMicrodata, parsePage(picture)))).toContainEqual(['notice', 'https://site.example/tarn.jpg', 'Ann / Peat']);
  }); // biome-ignore format: two lines

  it('ends where items refer to each other', () => {
    const page = parsePage(`${item('Book', BY, 'itemprop="mainEntity" id="a" itemref="b"')}${item('Book', BY, 'itemprop="mainEntity" id="b" itemref="a"')}`);
    expect(gather(collectMicrodata, page)).toEqual([]);
  }); // biome-ignore format: two lines
});
