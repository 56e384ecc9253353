import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { inCaption, seePage } from './see-fixture';

const CC = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** Who made a page with these elements in its head and in its article, around a license. */
const makersOf = (head: string, html = '') =>
  seePage(
    parsePage(`<head>${head}</head><body><main><article><h1>At the tarn</h1><p>The path follows the beck.</p></article>
      <p>This work is licensed under ${CC}.</p>${html}</main></body>`),
  ).works[0]?.creators.map(({ name }) => name);

const author = (name: string) => `<meta name="author" content="${name}">`;

describe('who made a page', () => {
  it('is named without an address for mail', () => {
    expect(makersOf(author('Ann Lee (ann@hill.example)'))).toEqual(['Ann Lee']);
    expect(makersOf(author('Ann Lee &lt;ann@hill.example&gt;'))).toEqual(['Ann Lee']);
  });

  it('is named without what each of them did', () => {
    expect(makersOf(author('Autora original: Ann Lee - Rediseño a cargo de: Bob Ray'))).toEqual(['Ann Lee', 'Bob Ray']);
    expect(makersOf(author('Text: Ann Lee'))).toEqual(['Ann Lee']);
    expect(makersOf(author('Project: Hill'))).toEqual(['Project: Hill']);
  });

  it('is who stands with an address for mail below the license', () => {
    expect(makersOf('', '<p>Ann Lee (ann.lee@hill.example)</p>')).toEqual(['Ann Lee']);
    expect(makersOf('', '<p>Read More (help@hill.example)</p>')).toEqual([]);
  });

  it('is nobody where the line of copyright says only that it is its makers', () => {
    expect(makersOf('', '<p>© 2023 The Author(s). Published by The Hill Press.</p>')).toEqual([]);
  });

  it('is nobody where a byline holds a text', () => {
    const text = `Abstract Urban weather is what people of the town meet, and it has been read in many ways. ${'It goes on. '.repeat(9)}`;
    expect(
      seePage(
        parsePage(
          `<body><main><article><h1>At the tarn</h1><div class="author">${text}</div><p>This work is licensed under ${CC}.</p></article></main></body>`,
        ),
      ).works[0]?.creators,
    ).toEqual([]);
  });
});

describe('who made a picture', () => {
  const by = (html: string) => inCaption(html).map((work) => work.by ?? null);

  it('is whom its markup calls the author, however long the name is', () => {
    const council = 'Consejería de Educación, Cultura y Deportes de la Comarca de la Colina';
    expect(by(`<span class="author">${council}</span>. <span class="title">El lago</span> (${CC})`)).toEqual([council]);
    expect(by(`<span class="author">Unknown</span>. <span class="title">El lago</span> (${CC})`)).toEqual([null]);
  });

  it('stands behind the license where a label stands before it, in any script', () => {
    expect(by('（圖：CC BY 陳小明）')).toEqual(['陳小明']);
    expect(by('（写真：CC BY 山田太郎）')).toEqual(['山田太郎']);
  });

  it('is who a line begins with, below its title and with its source', () => {
    const card = (line: string) =>
      seePage(
        parsePage(`<body><main><h1>Credits</h1><article><img src="/tarn.jpg" alt="" width="600" height="400"><div><span>HILL</span>
          <h2>The tarn</h2><p>${line}</p></div></article></main></body>`),
      ).works.map(({ creators }) => creators[0]?.name ?? null);
    const source = '<a href="https://photos.example/tarn">Source</a>';
    expect(card(`Ann Lee, Hill State Archives. ${source} · ${CC}`)).toEqual(['Ann Lee']);
    expect(card(`Ann Lee. Seen from the old hut. ${source} · ${CC}`)).toEqual(['Ann Lee']);
    expect(card(`Ann Lee / TarnLizard. ${source} · ${CC}`)).toEqual(['Ann Lee']);
    expect(card(`Seen from the old hut. ${source} · ${CC}`)).toEqual([null]);
    expect(card(`Hill. ${source} · ${CC}`)).toEqual([null]);
  });

  it('is no sentence in a script without capitals', () => {
    expect(by(`網站之內容皆採用 ${CC}`)).toEqual([null]);
  });
});
