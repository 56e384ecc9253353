import { describe, expect, it } from '@jest/globals';
import { collectRdfa } from '../../content/collect/rdfa';
import { ADDRESS, gather, parsePage, readFixture, short } from './read-fixture';
import { seePage } from './see-fixture';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const LINK = `<link property="license" href="${BY}">`;
const ANN = '<b property="author" typeof="Person"><i property="name">Ann Fell</i></b>';
const read = (html: string) =>
  seePage(parsePage(`<link rel="canonical" href="${ADDRESS}"><title>Peat</title>${html}`)).works.map(
    ({ about, licenses, title, creators }) => [
      ...[about, licenses.map(({ id }) => id).join(), title, creators.map(({ name }) => name).join(' & ')],
    ],
  );
const OAK = ['page', 'CC-BY-4.0', 'Bog oak', 'Ann Fell'];
const lite = (inner: string, attributes = 'typeof="Book"') =>
  `<body vocab="https://schema.org/" ${attributes}><h1 property="name">Bog oak</h1>${inner}</body>`;

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

  it.each([
    ['RDFa Lite', lite(LINK + ANN)],
    ['RDFa Lite with no type', lite(LINK + ANN, '')],
    ['RDFa Lite, the main thing of a page', lite(`<div property="mainEntity" typeof="Movie">${LINK}${ANN}</div>`, 'typeof="WebPage"')],
    ['schema.org’s prefix', `<meta property="schema:license" content="${BY}"><h1 property="schema:name">Bog oak</h1><p property="schema:creator">Ann Fell</p>`],
    ['a prefix of the page’s own', `<body prefix="s: http://schema.org/ e: http://www.europeana.eu/schemas/edm/"><h1 property="s:name">Bog oak</h1><p property="s:author">Ann Fell</p><link rel="e:rights" href="${BY}">`],
    ['whole addresses', `<h1 property="http://purl.org/dc/terms/title">Bog oak</h1><p property="http://purl.org/dc/elements/1.1/creator">Ann Fell</p><a rel="http://creativecommons.org/ns#license" href="${BY}">x</a>`],
    ['Europeana’s rights', `<h1>Bog oak</h1><p property="dc:creator">Ann Fell</p><p><link rel="edm:rights" href="${BY}">Free.</p>`],
    ['an address around the name', `<h1>Bog oak</h1><div about=""><a rel="license" href="${BY}">x</a> <a rel="cc:attributionURL" href="/ann"><i property="cc:attributionName">Ann Fell</i></a></div>`],
  ])('reads %s', (_, html) => expect(read(html)).toEqual([OAK])); // biome-ignore format: a table

  it.each(['isPartOf', 'about', 'mentions', 'citation', 'hasPart', 'comment'])('takes no license from its %s', (property) => {
    expect(read(lite(`<div property="${property}" typeof="Book">${LINK}${ANN}</div>`))).toEqual([]);
  }); // biome-ignore format: one line

  it('takes what `content` says for a property, and not for the relation beside it', () => {
    const maker =
      '<a about="photo1.jpg" property="dc:title" content="Portrait of Mark" rel="dc:creator" href="/mark">Mark Birk</a>';
    expect(short(gather(collectRdfa, parsePage(`<p>This photo was taken by ${maker}.</p>`)))).toEqual([
      ['title', 'https://site.example/photo1.jpg', 'Portrait of Mark'],
      ['creator', 'https://site.example/photo1.jpg', 'Mark Birk'],
    ]);
  });

  it('reads HTML’s relations with the empty prefix, and tells things without an address apart', () => {
    const page = parsePage(`<div about="_:a"><a rel=":license" href="${BY}">x</a></div>`);
    expect(short(gather(collectRdfa, page))).toEqual([['license', '#a', BY]]);
  });

  it('takes none of people, of another vocabulary, of Open Graph or of a list', () => {
    expect(read(`<div vocab="https://schema.org/"><p typeof="Person">${LINK}</p></div>`)).toEqual([]);
    expect(read(`<body vocab="https://cars.example/">${LINK}</body>`)).toEqual([]);
    expect(read(LINK)).toEqual([]);
    expect(read(lite(`<div typeof="BlogPosting">${LINK}${ANN}</div>`.repeat(2), ''))).toEqual([]);
  });

  it('tells a picture apart from the page', () => {
    const picture = `<figure property="image" typeof="ImageObject"><img property="contentUrl" src="/tarn.jpg">${LINK}${ANN}</figure>`;
    expect(short(gather(collectRdfa, parsePage(lite(picture))))).toContainEqual(['license', 'https://site.example/tarn.jpg', BY]);
  }); // biome-ignore format: two lines

  it('takes who gives a work by CC0 for its creator, and not for its title', () => {
    const zero = 'http://creativecommons.org/publicdomain/zero/1.0/';
    const form = (giver: string) => `<h1>Notes</h1><p>There are four of them.</p>
      <p xmlns:dct="http://purl.org/dc/terms/"><a rel="license" href="${zero}"><img src="http://i.creativecommons.org/p/zero/1.0/88x31.png" alt="CC0"></a><br>
      To the extent possible under law, ${giver} has waived all copyright and related or neighboring rights to <span property="dct:title">Bog oak</span>.</p>`;
    const title = '<span property="dct:title">Ann Fell</span>';
    for (const giver of [`<a rel="dct:publisher" href="/ann">${title}</a>`, `<span rel="dct:publisher" resource="[_:publisher]"> ${title}</span>`])
      expect(read(`<main>${form(giver)}</main>`)).toEqual([['page', 'CC0-1.0', 'Bog oak', 'Ann Fell']]);
    expect(read(`<h1>Notes</h1><p><a rel="dct:publisher" href="/p">Peat Press</a></p>${lite(LINK)}`)).toEqual([['page', 'CC-BY-4.0', 'Bog oak', '']]);
  }); // biome-ignore format: long markup
});
