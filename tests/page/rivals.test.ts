import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { inCaption, inFooter, inText, worksOf } from './see-fixture';

const link = (unit: string, words: string) => `<a href="https://creativecommons.org/licenses/${unit}/">${words}</a>`;
const TEXT = `<p>${'The path follows the beck. '.repeat(12)}</p>`;
const page = (licenses: string, more: object = {}) => [{ about: 'page', licenses, ...more }];

/** The works of an article with these words below its text, on a site with those in its footer. */
const below = (own: string, site: string) =>
  worksOf(
    parsePage(`<body><main><article><h1>At the tarn</h1>${TEXT}<div class="license">${own}</div></article></main>
      <footer><p>${site}</p></footer>`),
  );

describe('of several licenses that a page names', () => {
  it.each([
    ['This article is licensed under', 'Except where otherwise noted, content on this site is licensed under'],
    ['Dieser Beitrag steht unter', 'Soweit nicht anders angegeben, stehen die Inhalte dieser Seite unter'],
    ['本文採用', '除另有註明，網站之內容皆採用'],
    ['本文采用', '除特别注明外，本站内容均采用'],
  ])('that of this article counts before that of its site: %s', (own, site) => {
    expect(below(`${own} ${link('by/4.0', 'CC BY 4.0')}.`, `${site} ${link('by-sa/4.0', 'CC BY-SA 4.0')}.`)).toEqual([
      expect.objectContaining({ about: 'page', licenses: 'CC-BY-4.0' }),
    ]);
  });

  it.each([
    'This article is about a hill, and uses words of the old guide to it, which was released under',
    'In this article we use data that is licensed under',
  ])('that of what an article uses does not: %s', (own) => {
    const site = `Content on this site is licensed under ${link('by-sa/4.0', 'CC BY-SA 4.0')}.`;
    expect(below(`${own} ${link('zero/1.0', 'CC0').replace('licenses', 'publicdomain')}.`, site)).toEqual([
      expect.objectContaining({ about: 'page', licenses: 'CC-BY-SA-4.0' }),
    ]);
  });

  it('one that contradicts itself counts less than one that does not', () => {
    const other = `Shared under ${link('by-sa/4.0', 'CC-BY 4.0')} and for everybody`;
    const own = 'Materials licensed under <a href="/LICENSE">CC-BY 4.0</a> by the authors';
    const talk = `<p>Of what CC BY 4.0 means, and of the legal text of CC BY 4.0, the hill knows nothing.</p>`;
    expect(
      worksOf(
        parsePage(`<body><main><h1>At the tarn</h1>${TEXT}${talk}</main><footer><p>${own}</p><p>${other}</p></footer>`),
      ),
    ).toEqual([expect.objectContaining({ about: 'page', licenses: 'CC-BY-4.0' })]);
  });

  it('that of a template names nobody', () => {
    expect(
      inFooter(`Content licensed under ${link('by/4.0', 'CC BY 4.0')}<br>Plantilla compartida por The Hill Carpenters`),
    ).toEqual(page('CC-BY-4.0'));
  });

  it('that of “this file” is the file’s, and the page has the license of its site', () => {
    const box = `<table class="licensetpl"><tr><td>This file is licensed under a ${link('by-nc/3.0', 'Creative Commons Attribution-NonCommercial 3.0')} license.</td></tr></table>`;
    const site = `<footer><ul><li>Content on this site is licensed under ${link('by-nc-sa/3.0', 'CC BY-NC-SA 3.0')}; more terms may apply.</li></ul></footer>`;
    expect(
      worksOf(
        parsePage(
          `<body><main><h1>File:Sponge.png</h1><div><img src="/Sponge.png" alt="File:Sponge.png" width="300" height="300"></div><h2>Summary</h2>${box}</main>${site}</body>`,
        ),
      ),
    ).toEqual([
      { about: 'page', licenses: 'CC-BY-NC-SA-3.0' },
      { about: 'part', file: '/Sponge.png', licenses: 'CC-BY-NC-3.0' },
    ]);
  });

  it('that of “this file” is the page’s where nothing else is', () => {
    expect(inText(`This file is licensed under ${link('by/4.0', 'CC BY 4.0')}.`)).toEqual(
      page('CC-BY-4.0', { by: 'The Paper' }),
    );
  });

  it('that of its last link counts, however often licenses are spoken of before it', () => {
    const talk = '<p>Whoever uses CC0 gives up what CC0 says, and reads what CC0 means.</p>'.repeat(60);
    expect(
      worksOf(
        parsePage(
          `<body><main><h1>What it means</h1>${talk}</main><footer>Except where otherwise noted, content on this site is licensed under ${link('by-sa/3.0', 'CC BY-SA 3.0')}</footer></body>`,
        ),
      ),
    ).toEqual(page('CC-BY-SA-3.0'));
  });
});

describe('a picture', () => {
  it('that is called after a license, and says nothing else, shows the license', () => {
    expect(inText('<img src="/img/LICENCIA.png" alt="CC BY NC SA" width="300" height="100">')).toEqual([]);
    expect(inText('<img src="/img/tarn.png" alt="" title="CC BY 4.0" width="300" height="100">')).toHaveLength(1);
  });
});

describe('the public domain', () => {
  it.each([
    'Domini publico',
    'domini públic',
    'domínio público',
    'Domaine public',
    'domeniul public',
    'domena publiczna',
  ])('is named in a caption: %s', (words) =>
    expect(inCaption(`Ann Lee (${words})`)).toEqual([expect.objectContaining({ licenses: 'PDM' })]),
  );

  it('is not where a sentence says that something is not in it', () => {
    expect(inText('Die Polizei veröffentlichte das Bild, es ist nicht gemeinfrei.')).toEqual([]);
  });

  it('in the middle of a sentence is no credit for music', () => {
    expect(
      inText('It holds scores<br>with a focus on vocal and choral music in the Public Domain. It has<br>many.'),
    ).toEqual([]);
  });
});
