import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { seePage, worksOf } from './see-fixture';

const CC = 'https://creativecommons.org/licenses';
const COMMONS = 'https://commons.wikimedia.org/wiki/File:';
const works = (html: string) => seePage(parsePage(`<body><main><h1>Photo credits</h1>${html}</main></body>`)).works;
const told = (html: string) =>
  works(html).map(({ about, kind, title, creators, licenses, source }) => ({
    about,
    kind,
    title,
    by: creators.map(({ name }) => name).join(', '),
    licenses: licenses.map(({ id }) => id).join(' or '),
    source,
  }));
const NAMES = ['Tarn', 'Hut', 'Moor', 'Weir', 'Beck'];

describe('a list of credits for pictures that stand elsewhere', () => {
  it.each(['foto: Ann Lee', 'photo: Ann Lee', 'Foto: Ann Lee', 'Bild: Ann Lee'])(
    'tells of each that has an address of its own (%s)',
    (by) => {
      const items = NAMES.map(
        (name) =>
          `<li><b>${name}</b> — ${by}, <a href="${CC}/by/4.0/">CC BY 4.0</a>, via <a href="${COMMONS}${name}.jpg">Wikimedia Commons</a></li>`,
      );
      expect(told(`<ul>${items.join('')}</ul>`)).toEqual(
        NAMES.map((name) =>
          expect.objectContaining({
            about: 'part',
            kind: 'image',
            by: 'Ann Lee',
            licenses: 'CC-BY-4.0',
            source: `${COMMONS}${name}.jpg`,
          }),
        ),
      );
    },
  );

  it('tells of each row of a table, its title, its maker and where it is kept', () => {
    const rows = NAMES.map(
      (name) =>
        `<tr><td>${name} at dawn</td><td>Ann Lee / Flickr</td><td>CC BY-SA 2.0 or GFDL</td><td><a href="${COMMONS}${name}.jpg">Wikimedia Commons</a></td></tr>`,
    );
    expect(
      told(`<table><tr><th>Image</th><th>Author</th><th>License</th><th>Source</th></tr>${rows.join('')}</table>`),
    ).toEqual(
      NAMES.map((name) => ({
        about: 'part',
        kind: 'image',
        title: `${name} at dawn`,
        by: 'Ann Lee',
        licenses: 'CC-BY-SA-2.0 or GFDL',
        source: `${COMMONS}${name}.jpg`,
      })),
    );
  });

  it('tells of a row that names a file', () => {
    const rows = NAMES.map((name) => `<tr><td>images/${name}.png</td><td>Ann Lee</td><td>CC0</td></tr>`);
    expect(works(`<table>${rows.join('')}</table>`)).toHaveLength(NAMES.length);
  });

  it('tells of figures that are counted, each with where it was found', () => {
    const items = NAMES.map(
      (name, i) =>
        `<li>Figura ${i + 1}. ${name} en la madrugada, vista desde el otro lado del valle y de su antiguo camino de piedra (<a href="https://archivo.example/${name}">Fuente</a>, Ann Lee, Wikimedia CC BY 4.0)</li>`,
    );
    expect(told(`<ol>${items.join('')}</ol>`).map(({ source }) => source)).toEqual(
      NAMES.map((name) => `https://archivo.example/${name}`),
    );
  });

  it('tells of an item that is one link to its file', () => {
    const items = NAMES.map(
      (name) => `<li><a href="${COMMONS}${name}.jpg">${name} · Wikimedia Commons · annlee · CC BY 2.0</a></li>`,
    );
    expect(works(`<h2>Bildnachweise</h2><ul>${items.join('')}</ul>`)).toHaveLength(NAMES.length);
  });

  it.each([
    ['names no work', (name: string) => `<li>Photo ${name}: Ann Lee, CC BY 4.0</li>`],
    [
      'leads to its maker',
      () => '<li>Photo: <a href="https://www.flickr.com/photos/annlee/">Ann Lee</a>, CC BY 4.0</li>',
    ],
    [
      'shares its address with others',
      () => '<li>Photo: Ann Lee, CC BY 4.0, <a href="https://hill.example/photos">source</a></li>',
    ],
  ])('tells of none that %s', (_, item) => expect(works(`<ul>${NAMES.map(item).join('')}</ul>`)).toEqual([]));

  it('tells of hundreds as far as a page is read, in little time', () => {
    const items = Array.from(
      { length: 400 },
      (_, i) =>
        `<li>photo: Ann Lee, <a href="${CC}/by/4.0/">CC BY 4.0</a>, via <a href="${COMMONS}Tarn_${i}.jpg">Commons</a></li>`,
    );
    expect(works(`<ul>${items.join('')}</ul>`).length).toBeGreaterThan(100);
  });
});

describe('a credit', () => {
  const inPage = (html: string) =>
    worksOf(parsePage(`<body><main><h1>At the tarn</h1><p>The path.</p>${html}<p>The hut.</p></main></body>`));

  it.each(['Own work', 'Eigenes Werk', 'Travail personnel', 'Trabajo propio', 'Eget arbete'])(
    'that says “%s” is no license of its page',
    (own) => {
      const words = `<p>By Ann Lee – ${own}, <a href="${CC}/by-sa/3.0" title="Creative Commons Attribution-Share Alike 3.0">CC BY-SA 3.0</a>, <a href="https://commons.wikimedia.org/w/index.php?curid=1">Link</a></p>`;
      expect(inPage(words)).toEqual([
        expect.objectContaining({ about: 'part', licenses: 'CC-BY-SA-3.0', by: 'Ann Lee' }),
      ]);
    },
  );

  it('of a title and its maker, with no verb, is no license of its page', () => {
    const about = (html: string) => inPage(html).map(({ about: of }) => of);
    expect(about('<p>Model “Moor” by Ann Lee, licensed CC BY-SA.</p>')).toEqual(['part']);
    expect(about('<p>This essay, “Moor” by Ann Lee, is licensed under CC BY-SA.</p>')).toEqual(['page']);
  });

  it('for an excerpt of a text is no picture', () => {
    const [work] = works(
      '<p>Eksempelteksten er eit utdrag frå <a href="https://nn.wikipedia.org/wiki/Tjern">artikkelen om tjern</a> (CC BY-SA 4.0).</p>',
    );
    expect(work?.kind).toBe('text');
  });

  it('is none where a page says its own license near a picture', () => {
    const cover =
      '<p><img src="/cover.png" alt="Cover" width="300" height="400"><br>Ann Lee, 2020<br>Libro con licencia CC BY-NC-SA 4.0.</p>';
    const html = `<body><main><h1>Moor</h1>${cover}<p>The path.</p></main><footer><p>Licencia CC BY-NC-SA 4.0</p></footer></body>`;
    expect(worksOf(parsePage(html)).map(({ about }) => about)).toEqual(['page']);
  });

  it('is none where the picture is one of a license', () => {
    const step =
      '<ul><li>Look at the file. It says “CC0 1.0”, with no conditions.<br><img src="/i/license.png" alt="" width="600" height="300"></li></ul>';
    expect(inPage(step)).toEqual([]);
  });
});
