import { describe, expect, it } from '@jest/globals';
import { permitsReuse } from '../../src/license/terms';
import { listTools, makeTool } from '../../src/license/tools';
import { parsePage } from './read-fixture';
import { worksOf, worksOn } from './see-fixture';

const ANN = { by: 'Ann Lee' };
const page = (licenses: string, more: object = {}) => [{ about: 'page', licenses, ...more }];

describe('the license of a page in a sentence of its footer, with no link', () => {
  it.each([
    ['english', 'CC-BY-NC-ND-4.0'],
    ['german', 'CC-BY-SA-4.0'],
    ['french', 'CC-BY-NC-4.0'],
    ['spanish', 'CC-BY-SA-3.0-ES'],
    ['italian', 'CC-BY-NC-SA-4.0'],
    ['portuguese', 'CC-BY-4.0'],
    ['dutch', 'CC-BY-SA-4.0'],
    ['polish', 'CC-BY-4.0'],
    ['japanese', 'CC-BY-SA-4.0'],
  ])('is read in %s', (language, license) => {
    expect(worksOn(`footer-in-${language}`)).toEqual(page(license));
  });
});

describe('the license of a page', () => {
  it('is that of a badge which stands alone', () => {
    expect(worksOn('badge-alone')).toEqual(page('CC-BY-NC-4.0', ANN));
  });

  it('is that of the markup which license choosers write, the old one and the one of today', () => {
    expect(worksOn('chooser')).toEqual(page('CC-BY-SA-3.0', ANN));
    expect(worksOn('chooser-of-today')).toEqual(page('CC-BY-NC-SA-4.0', ANN));
  });

  it('is CC0 where all rights are waived', () => {
    expect(worksOn('waiver')).toEqual(page('CC0-1.0', ANN));
  });

  it('has the port of its address, and none where only the deed is in a language', () => {
    expect(worksOn('ported-license')).toEqual(page('CC-BY-NC-ND-3.0-AT', ANN));
    expect(worksOn('deed-in-a-language')).toEqual(page('CC-BY-NC-ND-3.0', ANN));
  });

  it('keeps the name of a retired one', () => {
    expect(worksOn('retired-license')).toEqual(page('CC-NC-SA-1.0', ANN));
  });

  it('is read out of prose in a meta element, beside one that only claims rights', () => {
    expect(worksOn('rights-in-meta')).toEqual(page('CC-BY-4.0', { by: 'Ann Lee, Bob Ray' }));
  });

  it('is read in JSON-LD, as a thing in a graph', () => {
    expect(worksOn('json-ld-article')).toEqual(page('CC-BY-SA-4.0', ANN));
  });

  it('is read in microdata', () => {
    expect(worksOn('microdata-article')).toEqual(page('CC-BY-ND-4.0', ANN));
  });

  it('is read in ccREL about the page itself', () => {
    expect(worksOn('ccrel-article')).toEqual(page('CC-BY-3.0-NZ', ANN));
  });

  it('is read in a link element, also in one of the older name', () => {
    expect(worksOn('license-link-element')).toEqual(page('CC-BY-2.5-AU', ANN));
    expect(worksOn('copyright-link-element')).toEqual(page('CC-BY-NC-SA-3.0', ANN));
  });

  it('is named by the words of a link that leads to the site’s own page about it', () => {
    expect(worksOn('house-page')).toEqual(page('CC-BY-SA-4.0', ANN));
  });

  it('may be one of two, to choose from, and that is no contradiction', () => {
    expect(worksOn('two-licenses')).toEqual(page('GFDL or CC-BY-SA-3.0', ANN));
  });
});

describe('what the license of a page covers', () => {
  it('is told in the words that limit it to the texts', () => {
    expect(worksOn('texts-only')).toEqual(page('CC-BY-4.0', { scope: 'The texts on this site are licensed under' }));
  });

  it('is told in the words that limit it to what users wrote', () => {
    expect(worksOn('user-contributions')).toEqual([
      { about: 'page', licenses: 'CC-BY-SA-4.0', scope: expect.stringContaining('user contributions') },
    ]);
  });

  it('is the text, where text and photos have labels and only the text a license', () => {
    expect(worksOn('text-and-photos-labelled')).toEqual([
      expect.objectContaining({ about: 'page', licenses: 'CC-BY-SA-4.0', scope: expect.stringContaining('Text') }),
    ]);
  });

  it('is the text, by whom its label names', () => {
    expect(worksOn('text-and-photos-labelled')).toEqual([expect.objectContaining(ANN)]);
  });

  it('is not limited where the page calls itself a text', () => {
    expect(
      worksOf(parsePage('<main><h1>Tarns</h1><p>This text is licensed under CC BY 4.0.</p></main>')).map(
        ({ scope }) => scope ?? null,
      ),
    ).toEqual([null]);
  });

  it('is told in the words that limit it to the photos', () => {
    expect(worksOn('photos-only')).toEqual(page('CC-BY-4.0', { scope: expect.stringContaining('photos') }));
  });
});

describe('a page that contradicts itself', () => {
  it('shows the version of its badge beside that of the link', () => {
    expect(worksOn('badge-against-link')).toEqual(page('CC-BY-NC-SA-3.0', { ...ANN, against: 'CC-BY-NC-SA-2.0' }));
  });

  it('shows the license in the words of a link beside the one it leads to', () => {
    expect(worksOn('text-against-link')).toEqual(page('CC-BY-SA-4.0', { ...ANN, against: 'CC-BY-4.0' }));
  });

  it('shows the license of its metadata beside that of its footer', () => {
    expect(worksOn('metadata-against-footer')).toEqual(page('CC-BY-NC-4.0', { ...ANN, against: 'CC-BY-4.0' }));
  });
});

describe('a page under a license that is not Creative Commons’', () => {
  it.each([
    ['dataset', 'ODbL-1.0', 'the Open Database License'],
    ['wiki-under-gfdl', 'GFDL-1.3', 'the GNU Free Documentation License'],
    ['hardware', 'CERN-OHL-S-2.0', 'a license for hardware, named without a link'],
    ['software-project', 'MIT', 'the MIT License, as the project says of itself'],
    ['no-copyright', 'RS-NoC-US-1.0', 'a rights statement that permits reuse'],
  ])('is seen: %s, %s', (name, license) => {
    expect(worksOn(name)).toEqual(page(license));
  });

  it.each([
    ['government-footer', 'OGL-UK-3.0'],
    ['free-art', 'LAL'],
    ['peer-production', 'PPL'],
  ])('is seen, with its author: %s, %s', (name, license) => {
    expect(worksOn(name)).toEqual(page(license, ANN));
  });

  /** Few speak of these in a sentence without a link; see the candidates in tests/unit/license/tools.test.ts. */
  const SPOKEN =
    /^(?:MIT|ISC|[AL]?GPL|Apache|Artistic|MPL|EPL|EUPL|OFL|BSL|BSD-\d-Clause|Unlicense|Zlib)(?:-\d(?:\.\d)?)?$/;
  /** "No Known Copyright" is a phrase of anybody's, and a title only with an address. */
  const PHRASE = 'RS-NKC-1.0';
  const latest = [...listTools().values()]
    .map((tool) => makeTool(tool, tool.versions.at(-1) ?? null))
    .filter((license) => license !== null)
    .filter((license) => permitsReuse(license) && license.id !== PHRASE)
    .filter(({ id, family }) => family !== 'software' || SPOKEN.test(id));

  it.each(latest.map(({ id, title, family }) => [id, title.replace(/^The /, ''), family]))(
    'is seen in a sentence without a link: %s, %s',
    (id, title, family) => {
      const subject = family === 'software' ? 'This project' : 'This work';
      const html = `<body><main><h1>Tarn</h1><p>Words.</p><h2>License</h2><p>${subject} is licensed under the ${title}.</p></main>`;
      expect(worksOf(parsePage(html))).toEqual(page(id));
    },
  );
});

describe('who holds the rights in a page that names nobody else', () => {
  const CC = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>';
  const below = (end: string) =>
    worksOf(parsePage(`<body><main><h1>At the tarn</h1><p>The path follows the beck.</p></main>${end}</body>`))[0]?.by;

  it.each([
    ['before its license', `<footer><p>© Ann Lee 2022 · ${CC}</p></footer>`],
    ['with years, and rights', `<footer><p>Copyright © 2007–2024 Ann Lee. Some rights reserved: ${CC}</p></footer>`],
    [
      'before a badge',
      `© Ann Lee (2019) ${CC.replace('>CC BY-SA 4.0<', ' rel="license"><img src="/by-sa.png" alt="Creative Commons License"><')}`,
    ],
    ['in the item above', `<footer><ul><li>© Ann Lee 2024</li><li>Site licensed under ${CC}</li></ul></footer>`],
    ['before a sentence', `<footer><p>© 2022 Ann Lee. All texts are licensed under ${CC}.</p></footer>`],
    ['behind its license', `<footer><p>This site is licensed under ${CC}. © Ann Lee</p></footer>`],
    ['as its author', `<footer><p>Author: Ann Lee<br>This work is licensed under a ${CC} license.</p></footer>`],
    [
      'by a line above its license',
      `<div class="credits">by <a href="/ann">Ann Lee</a><br>This work is licensed under a ${CC} license.</div>`,
    ],
    [
      'in the footer, far from its license',
      `<p>${CC.replace('<a ', '<a rel="license" ')}</p><footer><p>Menu</p><p>Design by Bob</p><p>© 2013–2021 <a href="/ann">Ann Lee</a>.</p></footer>`,
    ],
    ['behind a year', `<footer><p>Some rights are reserved under ${CC}, 2023 Ann Lee</p></footer>`],
    ['as its author, in Chinese', `<div><b>本文作者：</b>annlee<br><b>版权声明：</b>本作品采用 ${CC} 进行许可。</div>`],
  ])('is named %s', (_, end) => expect(below(end)).toMatch(/^(?:Ann Lee|annlee)$/));

  it.each([
    ['a year alone', `<footer><p>© 2024 · ${CC}</p></footer>`],
    ['rights that are reserved', `<footer><p>© 2024 All rights reserved but ${CC}</p></footer>`],
    [
      'what the page is built with',
      `<footer><p>Theme © 2015 Ann Lee</p><p>This site is licensed under ${CC}</p></footer>`,
    ],
    ['a picture', `<footer><p>Photographer: Ann Lee</p><p>This site is licensed under ${CC}</p></footer>`],
  ])('is nobody by %s', (_, end) => expect(below(end)).toBeUndefined());

  it('is not who keeps the site, where its visitors write', () => {
    expect(
      below(`<footer><p>© 2024 Hill Forum Ltd; user contributions licensed under ${CC}</p></footer>`),
    ).toBeUndefined();
  });

  it('is all that are named', () => {
    expect(below(`<footer><p>© 2020 Ann Lee, Bob Ray &amp; Cy Fell, Dunmere. ${CC}</p></footer>`)).toBe(
      'Ann Lee, Bob Ray & Cy Fell',
    );
  });

  it('gives way to a byline', () => {
    const page = `<body><article><h1>At the tarn</h1><p class="byline">By Bob Ray</p><p>The path.</p></article><footer>© The Paper 2020, ${CC}</footer>`;
    expect(worksOf(parsePage(page))[0]?.by).toBe('Bob Ray');
  });
});

describe('a picture that leads to another page of its site', () => {
  it('is not what a statement in one block with it is about, if it leads to the site’s beginning', () => {
    const logo = '<a href="/"><img src="/tarn-club.png" alt="" width="400" height="88"></a>';
    const page = parsePage(
      `<body><div>${logo}<p>This site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></div></body>`,
    );
    expect(worksOf(page)).toEqual([{ about: 'page', licenses: 'CC-BY-4.0' }]);
  });

  const below =
    '© Ann Lee. <a href="https://creativecommons.org/licenses/by/4.0/" title="CC BY 4.0">Some rights reserved</a>.';
  it.each([
    ['a logo', '<a href="/"><img src="/tarn-club.png" alt="" width="400" height="88"></a>'],
    [
      'another post',
      '<div><a href="/2020/hut/"><img src="/tarn-100x100.jpg" alt="" width="120" height="120"></a></div>',
    ],
  ])('is not what a statement below it is about: %s', (_, door) => {
    const page = parsePage(`<body><div><h1>At the tarn</h1></div>${door}<div><div>${below}</div></div></body>`);
    expect(worksOf(page)).toEqual([{ about: 'page', licenses: 'CC-BY-4.0', by: 'Ann Lee' }]);
  });
});
