import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { worksOf } from './see-fixture';

const CC = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** Who is named for the one picture of an article with these elements in it. */
const nameIn = (html: string): string | null =>
  worksOf(
    parsePage(`<body><main><article><h1>At the tarn</h1><p>The path follows the beck.</p>${html}</article></main>`),
  ).find(({ about }) => about === 'part')?.by ?? null;

const figure = (caption: string, next = '') =>
  `<figure><img src="/tarn.jpg" alt="" width="600" height="400"><figcaption>${caption}</figcaption></figure>${next}`;

describe('a credit ends where its block ends', () => {
  it.each([
    ['a paragraph', '<p>Ann Fell built the hut, in 1920.</p>'],
    ['a heading', '<h2>Winter Birds</h2>'],
    ['a link', '<div><a href="/share">Share</a></div>'],
    ['a name in a paragraph of its own', '<p>Ann Fell</p>'],
    ['a date', '<time>May 12, 2021</time>'],
    ['another caption', figure('Foto: Bob Ray')],
  ])('before %s', (_, next) => {
    for (const label of ['Image', 'Foto', 'Crédit photo', 'Imagen', 'Zdjęcie', 'Фото', '写真'])
      expect(nameIn(figure(`${label}: ${CC}`, next))).toBeNull();
  });

  it('begins where it begins', () => {
    expect(nameIn(`<h2>Winter Birds</h2>${figure(CC)}`)).toBeNull();
    expect(nameIn(`<p>Ann Fell</p><p><img src="/tarn.jpg" alt="" width="600" height="400"><br>${CC}</p>`)).toBeNull();
  });

  it('and no button or heading in it names anybody', () => {
    expect(nameIn(figure(`Photo: ${CC}<button>Zoom In</button>`))).toBeNull();
    expect(nameIn(figure(`Photo: ${CC}<h3>Winter Birds</h3>`))).toBeNull();
  });

  it('with an item of a list and a cell of a table', () => {
    const picture = '<img src="/tarn.jpg" alt="" width="600" height="400">';
    expect(nameIn(`<ul><li>${picture}<br>Photo: ${CC}</li><li>Ann Fell</li></ul>`)).toBeNull();
    expect(nameIn(`<table><tr><td>${picture}<br>Photo: ${CC}</td><td>Ann Fell</td></tr></table>`)).toBeNull();
  });

  it('with a paragraph in a cell that holds more of them, as in a layout of tables', () => {
    const picture = '<img src="/tarn.jpg" alt="" width="600" height="400">';
    expect(nameIn(`<table><tr><td><p>${picture}<br>Photo: ${CC}</p><p>Ann Fell</p></td></tr></table>`)).toBeNull();
  });

  it('and a sentence with “by” in the block above says nothing of it', () => {
    expect(nameIn(figure(`<div>A crow, chased by a dog.</div><div class="caption-credit">Ann Lee (${CC})</div>`))).toBe(
      'Ann Lee',
    );
  });

  it('and not at a line break, nor at a block inside the caption', () => {
    expect(nameIn(figure(`Image: ${CC}<br>Ann Lee`))).toBe('Ann Lee');
    expect(nameIn(figure(`<div>Image: ${CC}</div><div>Ann Lee</div>`))).toBe('Ann Lee');
    expect(nameIn(figure(`<span>Image: </span><div><div>Hutlab</div></div><div><div>${CC}</div></div>`))).toBe(
      'Hutlab',
    );
    expect(nameIn(figure(`Image: ${CC}, Ann Lee`, '<p>Bob Ray was here.</p>'))).toBe('Ann Lee');
  });
});

describe('the byline of a page', () => {
  const by = (html: string) =>
    worksOf(
      parsePage(
        `<body><article><h1>At the tarn</h1>${html}<p>Words.</p></article><footer>${CC.replace('<a', '<a rel="license"')}</footer>`,
      ),
    )[0]?.by;

  it('names who looks like a name, and nobody else', () => {
    expect(by('<p class="byline">Posted by <a rel="author" href="/ann">Ann Lee</a></p>')).toBe('Ann Lee');
    expect(by('<p class="byline">by Ann Lee on May 12, 2021</p>')).toBe('Ann Lee');
    expect(by('<p class="byline"><a rel="author" href="/about">About</a></p>')).toBeUndefined();
    expect(by('<p class="byline">3 comments</p>')).toBeUndefined();
  });
});

describe('a credit of several sentences', () => {
  it.each([
    [`Ann Lee. <a href="/source">Source</a> · ${CC}`, 'Ann Lee'],
    [`annlee51. <a href="/source">Source</a> · ${CC}`, 'annlee51'],
    [`Ann Lee. Via Flickr, ${CC}`, 'Ann Lee'],
    [`The tarn. Oil — Ann Lee — 1799. (<a href="/source">Source</a>, The Great Museum, ${CC})`, 'Ann Lee'],
    [`A monk — Ann Lee — S.XVI. (<a href="/source">Fuente</a>, The Great Museum, ${CC})`, 'Ann Lee'],
    [`<a href="/p">Image:</a> ${CC} from annlee’s photostream, used with permission`, 'annlee'],
    [`The tarn in winter. ${CC}`, null],
    [`Ann Lee built the hut. <a href="/source">Source</a> · ${CC}`, null],
  ])('%s', (caption, name) => expect(nameIn(figure(caption))).toBe(name));
});

describe('what a credit’s own markup calls its author', () => {
  const exe = (author: string) =>
    `<a class="author" href="https://photos.example/ann">${author}</a>. <a class="title" href="https://photos.example/1"><em>The Tarn</em></a> <span class="license"><span>(</span>${CC}<span>)</span></span>`;
  it('is who made it, in one word too, and the title is none', () => {
    expect(nameIn(figure(exe('annlee')))).toBe('annlee');
    expect(nameIn(figure(exe('OpenDrawings')))).toBe('OpenDrawings');
  });
  it('is nobody where it says so', () => {
    expect(nameIn(figure(exe('Unknown author')))).toBeNull();
  });
});

describe('a name in a credit', () => {
  it.each([
    [
      'a link right before the bracket',
      `The sign was photographed at the tarn per <a href="https://ann.example/">Ann Lee</a> (${CC}).`,
      'Ann Lee',
    ],
    [
      'a link to what a user has uploaded',
      `<em>The tarn in winter</em>. <a href="https://commons.wikimedia.org/wiki/Special:ListFiles/Annlee">Annlee</a> (${CC})`,
      'Annlee',
    ],
    ['many people', `Map data © OpenTarnMap contributors, ${CC}`, 'OpenTarnMap contributors'],
    [
      'in the sentence with the label',
      `The tarn in May. Foto: A.B. Lee. Collectie Wereldmuseum (v/h Tropenmuseum), Nationaal Museum (${CC})`,
      'A.B. Lee',
    ],
    ['in the sentence before', `Foto: Ann Lee. Lic. ${CC}`, 'Ann Lee'],
    ['behind two roles', `Author / institution: annlee51. ${CC}`, 'annlee51'],
    ['before marks that end its sentence', `Photograph by Annlee!. <a href="/file">Source file</a> · ${CC}`, 'Annlee'],
    ['a line by its role below', `wiki_commons · ${CC}<p>The Tarn.jpg</p><p><b>Creator:</b> annlee</p>`, 'annlee'],
  ])('is %s', (_, caption, name) => expect(nameIn(figure(caption))).toBe(name));

  it('is no place, and no license', () => {
    expect(nameIn(figure(`wikimedia_commons · ${CC}`))).toBeNull();
    expect(nameIn(figure(`GFDL, ${CC}`))).toBeNull();
  });

  it('stands before an address in the words of the picture', () => {
    const picture =
      '<img src="/tarn.jpg" width="600" height="400" alt="Image CC BY-SA 4.0 Ann Lee https://photos.example/ann_lee/123/">';
    expect(nameIn(picture)).toBe('Ann Lee');
  });

  it('is that of the credit which has one, of two for the same picture', () => {
    const meta = '<div class="meta">CC BY 4.0</div>';
    expect(
      nameIn(
        `<div class="card"><img src="/tarn.jpg" alt="" width="600" height="400">${meta}<h2>The tarn</h2><p>Photograph by Ann Lee. ${CC}</p></div>`,
      ),
    ).toBe('Ann Lee');
  });
});
