import { describe, expect, it } from '@jest/globals';
import { ADDRESS, parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const SA = 'https://creativecommons.org/licenses/by-sa/4.0/';
const ZERO = 'https://creativecommons.org/publicdomain/zero/1.0/';
const bog = { '@type': 'Article', headline: 'Bog oak', license: BY, author: { '@type': 'Person', name: 'Ann Fell' } };
const ann = { '@type': 'Person', name: 'Ann Fell' };

const seen = (...scripts: string[]) =>
  seePage(
    parsePage(
      `<title>Bog oak</title><link rel="canonical" href="${ADDRESS}">${scripts.map((each) => `<script type="application/ld+json">${each}</script>`).join('')}<main><h1>Bog oak</h1></main>`,
    ),
  ).works.map(({ about, licenses, title, creators, notices, conflicts }) => ({
    ...{
      about,
      licenses: licenses.map(({ id }) => id).join(),
      title,
      by: creators.map(({ name }) => name).join(' & '),
    },
    ...(notices.length > 0 && { notices }),
    ...(conflicts.length > 0 && { conflicts: conflicts.map(({ id }) => id) }),
  }));
const read = (...things: unknown[]) => seen(...things.map((each) => JSON.stringify(each)));
const OAK = { about: 'page', licenses: 'CC-BY-4.0', title: 'Bog oak', by: 'Ann Fell' };

describe('sound JSON-LD in what a template made of it', () => {
  const json = JSON.stringify(bog);
  it.each([
    ['CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in comments of another kind', `/*<![CDATA[*/ ${json} /*]]>*/`],
    ['CDATA as in XHTML', `<![CDATA[${json}]]>`],
    ['a comment', `<!--\n${json}\n-->`],
    ['a semicolon', `${json} ;\n`],
    ['a mark of the byte order', `\ufeff${json}`],
    ['a comma too many', `[${json.replace(/\}$/, ' ,\n}')},]`],
    ['a raw line and tab in a text', `{"description":"Old\r\n\twood\u0000",${json.slice(1)}`],
    ['all of them', `//<![CDATA[\n{"description":"Old\nwood",${json.slice(1, -1)},}; //]]>`],
  ])('%s', (_, script) => expect(seen(script)).toEqual([OAK]));

  it('and none is made of what is broken', () => {
    expect(seen(json.slice(0, -3), `${json.slice(0, -1)} "x"}`, 'null', '"text"', '}{', '')).toEqual([]);
  });

  it('is read with a charset or profile in the type', () => {
    const page = parsePage(`<script type="application/ld+json; charset=utf-8">${json}</script>`);
    expect(seePage(page).works).toHaveLength(1);
  });
});

describe('what JSON-LD calls by an id', () => {
  it.each<[string, unknown[]]>([
    ['in one graph', [{ '@graph': [{ ...ann, '@id': '#ann' }, { ...bog, author: { '@id': '#ann' } }] }]],
    ['in a later script', [{ ...bog, author: [{ '@id': '#ann' }] }, { ...ann, '@id': `${ADDRESS}#ann` }]],
    ['with a type beside the id', [{ ...bog, author: { '@id': '_:a', '@type': 'Person' }, editor: { ...ann, '@id': '_:a' } }]],
    ['of a license', [{ ...bog, license: { '@id': '#terms' } }, { '@id': '#terms', '@type': 'CreativeWork', name: 'Terms', url: BY }]],
    ['of a license, as a text', [{ ...bog, license: '#terms' }, { '@id': '#terms', '@type': 'CreativeWork', url: BY }]],
    ['of a license that has no address but its name', [{ ...bog, license: { '@id': '#t', '@type': 'CreativeWork', name: 'CC BY 4.0' } }]],
    ['of one thing that is described twice', [{ '@id': '#bog', license: BY }, { ...bog, license: undefined, '@id': '#bog' }]],
  ])('is found, %s', (_, things) => expect(read(...things)).toEqual([OAK])); // biome-ignore format: a table

  it('is another thing in each script where the id is a blank one', () => {
    const bo = { '@type': 'Person', '@id': '_:a', name: 'Bo Beck' };
    expect(read({ ...bog, author: { ...ann, '@id': '_:a' } }, bo)).toEqual([OAK]);
  });

  it('may lead in a circle', () => {
    const circle = { '@id': '#a', '@type': 'Article', license: { '@id': '#a' }, name: { '@id': '#a' }, mainEntity: { '@id': '#a' } };
    expect(read(circle)).toEqual([]);
    expect(read(bog, circle)).toEqual([OAK]);
  }); // biome-ignore format: a table
});

describe('names of JSON-LD', () => {
  const prefixed = (prefix: string) =>
    Object.fromEntries([
      ['@type', `${prefix}Article`],
      [`${prefix}headline`, 'Bog oak'],
      [`${prefix}license`, { '@id': BY }],
      [
        `${prefix}author`,
        { '@type': `${prefix}Person`, [`${prefix}name`]: { '@value': 'Ann Fell', '@language': 'en' } },
      ],
    ]);
  const core = { 'dcterms:title': 'Bog oak', 'dc:creator': 'Ann Fell' };
  it.each<[string, unknown]>([
    ['a prefix', { '@context': { s: 'https://schema.org/' }, ...prefixed('s:') }],
    ['a prefix that is not declared', prefixed('schema:')],
    ['a whole address', prefixed('http://schema.org/')],
    ['a whole address of today', prefixed('https://schema.org/')],
    ['a vocabulary', { '@context': { '@vocab': 'http://schema.org' }, ...bog }],
    ['an alias', { '@context': [null, { by: 'author', terms: { '@id': 'schema:license', '@type': '@id' } }], ...bog, license: undefined, author: undefined, terms: BY, by: ann }],
    ['an alias of a keyword', { '@context': ['https://oer.example/context', { kind: '@type' }], kind: 'Article', ...bog, '@type': undefined, license: { id: BY } }],
    ['a list', { ...bog, license: { '@list': [BY] }, author: { '@set': [ann] } }],
    ['Dublin Core', { '@type': 'dcat:Dataset', ...core, 'dcterms:license': { '@id': BY } }],
    ['Dublin Core by its address', { ...core, 'http://purl.org/dc/elements/1.1/rights': BY }],
    ['Creative Commons', { ...core, 'cc:license': { '@id': BY } }],
    ['no type', { ...bog, '@type': undefined }],
    ['the name of an author in its parts', { ...bog, author: { givenName: 'Ann', familyName: 'Fell' } }],
    ['the license of the data’s files', { ...bog, '@type': 'Dataset', license: undefined, distribution: [{ '@type': 'DataDownload', license: BY }] }],
  ])('%s', (_, thing) => expect(read(thing)).toEqual([OAK])); // biome-ignore format: a table

  it.each<[string, unknown]>([
    ['another vocabulary', { '@context': { '@vocab': 'https://cars.example/' }, ...bog }],
    ['another vocabulary’s prefix', { '@type': 'Article', 'cars:license': BY }],
    ['a term that is said to mean something else', { '@context': { license: 'https://cars.example/permit' }, ...bog }],
    ['a term that is said to mean nothing', { '@context': { license: null }, ...bog }],
    ['the license of the metadata', { ...bog, license: undefined, sdLicense: BY, 'schema:sdLicense': BY }],
    ['where to buy one', { ...bog, license: undefined, acquireLicensePage: BY }],
    ['an organization', { '@type': 'NewsMediaOrganization', license: BY }],
  ])('%s says no license', (_, thing) => expect(read(thing)).toEqual([])); // biome-ignore format: a table
});

describe('whatever work schema.org knows', () => {
  it.each([
    ...[
      'Movie',
      'MusicAlbum',
      'Thesis',
      'Map',
      'Painting',
      'Sculpture',
      'Drawing',
      'Collection',
      'Manuscript',
      'Poster',
    ],
    ...[
      'TVSeries',
      'PodcastSeries',
      'Game',
      'Quotation',
      'SheetMusic',
      'ComicStory',
      'DefinedTermSet',
      'Photograph',
      'schema:Play',
    ],
  ])('%s', (type) => {
    expect(read({ '@type': type, name: 'Bog oak', license: BY, creator: ann })).toEqual([OAK]);
  });
});

describe('what speaks for a page in JSON-LD', () => {
  const other = { '@type': 'Book', name: 'Peat', license: ZERO, author: { '@type': 'Person', name: 'Bo Beck' } };
  it.each([
    ...[
      'about',
      'mentions',
      'isPartOf',
      'hasPart',
      'citation',
      'itemReviewed',
      'isBasedOn',
      'comment',
      'review',
      'subjectOf',
    ],
    ...[
      'workExample',
      'exampleOfWork',
      'relatedLink',
      'blogPost',
      'translationOfWork',
      'itemListElement',
      'significantLink',
    ],
  ])('is not its %s', (property) => {
    expect(read({ ...bog, [property]: [other] })).toEqual([OAK]);
    expect(read({ '@type': 'Article', headline: 'Bog oak', [property]: other })).toEqual([]);
    expect(
      read({
        '@graph': [
          { ...other, '@id': '#x' },
          { ...bog, [property]: { '@id': '#x' } },
        ],
      }),
    ).toEqual([OAK]);
  });

  const record = { '@type': 'WebPage', license: ZERO, creator: { '@type': 'Organization', name: 'Index' } };
  it.each<[string, unknown[]]>([
    ['the thing before the record of it', [{ ...bog, mainEntityOfPage: record }]],
    ['the thing that a page is about', [{ ...record, mainEntity: bog }]],
    ['the thing beside the page and the site', [record, { '@type': 'WebSite', license: SA }, bog]],
    ['the page, for a thing that has no license', [{ ...bog, license: undefined, mainEntityOfPage: { '@type': 'ItemPage', license: BY } }]],
    ['the one with the page’s address', [{ ...other, url: '/peat' }, { ...bog, url: ADDRESS }, { ...other, url: '/b' }]],
    ['the one of the page’s address among its pages', [{ ...other, url: '/peat' }, { ...bog, mainEntityOfPage: { '@id': ADDRESS } }]],
    ['the only one, wherever it is kept', [{ ...bog, '@id': 'https://doi.org/10.5555/1', url: 'https://old.example/bog' }]],
  ])('%s', (_, things) => expect(read(...things)).toEqual([OAK])); // biome-ignore format: a table

  it('is nothing in a list', () => {
    const posts = [
      { ...bog, url: '/bog' },
      { ...other, url: '/peat' },
    ];
    expect(read({ '@graph': posts })).toEqual([]);
    expect(read({ '@type': 'SearchResultsPage', mainEntity: { '@type': 'ItemList', itemListElement: posts } })).toEqual(
      [],
    );
    expect(read({ '@type': 'CollectionPage', hasPart: posts }, { '@type': 'Blog', blogPost: posts })).toEqual([]);
    expect(read({ '@type': 'DataCatalog', dataset: posts })).toEqual([]);
  });

  it('is not what its pictures are under', () => {
    const image = { '@type': 'ImageObject', contentUrl: '/bog.jpg', license: ZERO };
    const works = read({ ...bog, license: undefined, image, associatedMedia: { ...image, contentUrl: '/b.jpg' } });
    expect(works.map(({ about, licenses }) => [about, licenses])).toEqual([['part', 'CC0-1.0'], ['part', 'CC0-1.0']]);
  }); // biome-ignore format: a list
});

describe('the words that travel with a work', () => {
  it.each<[string, unknown, string[]]>([
    ['its notice', { copyrightNotice: '© Ann Fell, some rights reserved' }, ['© Ann Fell, some rights reserved']],
    ['the credit that is asked for', { creditText: 'Ann Fell / Peat Press' }, ['Ann Fell / Peat Press']],
    ['whose it is', { copyrightYear: 2021, copyrightHolder: { '@type': 'Organization', name: 'Peat Press' } }, ['© 2021 Peat Press']],
    ['whose it is, with no year', { copyrightHolder: 'Peat Press' }, ['© Peat Press']],
    ['the notice before what it is made of', { copyrightNotice: '© P', copyrightHolder: 'Q', creditText: 'R' }, ['© P', 'R']],
  ])('%s', (_, said, notices) => {
    expect(read({ ...bog, ...(said as object) })).toEqual([{ ...OAK, notices }]);
    const image = { '@type': 'ImageObject', contentUrl: '/bog.jpg', license: BY, ...(said as object) };
    expect(read(image)).toEqual([expect.objectContaining({ about: 'part', notices })]);
  }); // biome-ignore format: a table
});
