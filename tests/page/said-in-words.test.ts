import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { inFooter, inText, worksOf } from './see-fixture';

const CC = 'https://creativecommons.org/licenses';
const seen = (html: string) => worksOf(parsePage(`<body>${html}</body>`));
const page = (licenses: string) => [expect.objectContaining({ about: 'page', licenses })];
const LONG =
  'The path follows the beck, crosses it by a plank, and climbs beside the wall until the tarn comes in sight. ';
const around = (html: string) =>
  `<main><h1>At the tarn</h1><p>${LONG.repeat(3)}</p>${html}<p>${LONG.repeat(3)}</p></main>`;

describe('a page that is given to the public domain', () => {
  it.each([
    'Esta web y todos sus textos se ceden al dominio público.',
    'Este sitio se entrega al dominio público.',
    'Ce site est versé dans le domaine public.',
    'Questo sito è rilasciato nel pubblico dominio.',
    'Este site e os seus textos são dedicados ao domínio público.',
    'Deze website en haar teksten zijn vrijgegeven in het publiek domein.',
    'I dedicate this site and its texts to the public domain.',
  ])('says so in words: %s', (words) => expect(inText(words)).toEqual(page('PDM')));

  it.each([
    'La novela de la autora pasó al dominio público en 1994.',
    'Il poema è entrato nel pubblico dominio.',
    'The choir sang songs that had been released into the public domain.',
  ])('is not one that tells of a work which is: %s', (words) => expect(inText(words)).toEqual([]));
});

describe('a license in code', () => {
  const json = '{ "name": "tarn", "rights": [{ "href": "https://creativecommons.org/licenses/by/4.0/" }] }';

  it.each([
    ['coloured', `<div class="highlight"><pre><span>${json}</span></pre></div>`],
    [
      'of a named language',
      `<pre class="language-turtle">&lt;#x&gt; dct:license "CC BY 4.0" . # licensed under CC BY 4.0</pre>`,
    ],
    ['of no name', `<pre>${json}</pre>`],
    ['with attributes', '<pre>&lt;link rel="license" href="https://creativecommons.org/licenses/by/4.0/"&gt;</pre>'],
    ['with prefixes', '<pre>:tarn dct:license &lt;https://creativecommons.org/licenses/by/4.0/&gt; .</pre>'],
  ])('is the page’s in none that is %s', (_, html) => expect(seen(around(html))).toEqual([]));

  it('is the page’s where a whole text is set like code', () => {
    expect(seen(`<pre>At the tarn\n\n${LONG}\n\nThis text is licensed under CC BY 4.0.</pre>`)).toEqual(
      page('CC-BY-4.0'),
    );
  });
});

describe('two statements side by side', () => {
  it.each([
    ['Tous les programmes sont sous licence CeCILL', 'Tous les documents joints sont sous licence'],
    ['Todo el código es GPL', 'Todos los textos están bajo licencia'],
    ['The code is under the Apache License', 'The documents are under the license'],
  ])('give a page that of its texts: %s', (code, texts) => {
    const cells = `<table><tr><td>${code}</td><td>${texts} <a href="${CC}/by-nc-sa/2.0/fr/">Creative Commons BY-NC-SA 2.0</a></td></tr></table>`;
    expect(seen(around(cells))).toEqual(page('CC-BY-NC-SA-2.0-FR'));
  });
});

describe('a footer', () => {
  it('says it with a license for works of any kind', () => {
    expect(inFooter('Copyleft annlee - Licence WTFPL - Fait avec Hill')).toEqual(page('WTFPL'));
  });

  it.each(['../licenza.html', '/lizenz/', '/lisens', '/direitos'])(
    'says it with words that lead to the site’s own page, %s',
    (href) => {
      expect(inFooter(`Testo © Ann Lee — <a href="${href}">CC BY-NC-ND 4.0</a>. Immagini provvisorie.`)).toEqual(
        page('CC-BY-NC-ND-4.0'),
      );
    },
  );

  it('says nothing with what leads to a post about it', () => {
    expect(inFooter('Read next: <a href="/2020/05/what-is-it">CC BY-NC-ND 4.0</a>')).toEqual([]);
  });
});

describe('a page about the licenses of what others give', () => {
  it('has none of them', () => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td>Any works under the ${name} may go into a work under the ${name}.</td></tr>`;
    const table = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0', 'GPL 3.0', 'CC BY-SA 3.0'].map(row).join('');
    expect(seen(around(`<h2>Licenses we take</h2><table>${table}</table>`))).toEqual([]);
  });

  it('has its own beside them', () => {
    const own = `<footer><p>This site is licensed under <a rel="license" href="${CC}/by/4.0/">CC BY 4.0</a>.</p></footer>`;
    const list = ['CC BY-SA 4.0', 'CC0 1.0', 'GPL 3.0', 'CC BY-ND 4.0']
      .map((name) => `<li>${name}: for pictures</li>`)
      .join('');
    expect(seen(around(`<h2>Licenses we take</h2><ul>${list}</ul>`) + own)).toEqual(page('CC-BY-4.0'));
  });
});

describe('a license in a language that parts no words', () => {
  it.each([
    ['本书以 Creative Commons Attribution-NonCommercial 许可证发布。', 'CC-BY-NC'],
    ['本站文章以CC BY-NC-SA 4.0协议发布', 'CC-BY-NC-SA-4.0'],
    ['このサイトの文章はCC-BY-NCで利用できます。', 'CC-BY-NC'],
    ['この作品はCreative Commons Attribution-ShareAlikeライセンスで公開されています。', 'CC-BY-SA'],
  ])('is read: %s', (words, license) => expect(inText(words)).toEqual(page(license)));

  it('is read beside a badge of a service', () => {
    const badge =
      '<p><a href="https://ci.example/"><img src="https://img.shields.io/build/tarn.svg" width="90" height="40" alt="build"></a> 本书以CC BY-NC 4.0许可协议发布。</p>';
    expect(seen(around(badge))).toEqual(page('CC-BY-NC-4.0'));
  });
});

describe('a page that speaks of itself', () => {
  it.each([
    [
      'with a pronoun, below its credits',
      `<div id="credits"><p>This notebook is part of a course by Ann Lee. It is licensed under the <a href="${CC}/by/4.0/">CC BY 4.0</a> license.</p></div>`,
    ],
    [
      'in words to cite, set apart',
      `<h2>Citing this book</h2><blockquote><p>This book is licensed under <a href="${CC}/by/4.0/">CC BY 4.0</a>.</p></blockquote>`,
    ],
    [
      'in a quotation in its rights',
      `<div class="page-license"><blockquote><p>The content of this page is available under <a href="${CC}/by/4.0/">CC BY 4.0</a></p></blockquote></div>`,
    ],
    [
      'below a line that says license',
      '<div>Ann Lee</div><div>Licence</div><div><div>Attribution-NonCommercial 4.0 International (https://creativecommons.org/licenses/by-nc/4.0)</div></div>',
      'CC-BY-NC-4.0',
    ],
    [
      'in Danish',
      `<p>Teksterne på webstedet er skrevet og frigivet under en <a href="${CC}/by/4.0/">Creative Commons Attribution 4.0</a> licens. Billederne er beskyttet.</p>`,
    ],
    ['in Norwegian', '<p>Innholdet på denne siden er tilgjengelig under en CC BY 4.0 lisens.</p>'],
    ['in Swedish', '<p>Texterna på den här sidan är utgivna under en CC BY 4.0-licens.</p>'],
    [
      'in German, by rights of use',
      '<p>Für die Texte dieser Website werden <a href="https://de.wikipedia.org/wiki/CC">CC BY 4.0</a> Nutzungsrechte eingeräumt.</p>',
    ],
  ])('says it %s', (_, html, license = 'CC-BY-4.0') => expect(seen(around(html))).toEqual(page(license)));

  it.each([
    [
      'a quotation of others',
      `<h2>What they say</h2><blockquote><p>This book is licensed under <a href="${CC}/by/4.0/">CC BY 4.0</a>.</p></blockquote>`,
    ],
  ])('says nothing with %s', (_, html) => expect(seen(around(html))).toEqual([]));
});

describe('who holds the rights in a page', () => {
  const cc = `<a href="${CC}/by/4.0/">CC BY 4.0</a>`;

  it.each([
    [`Copyright © 2016-2019 by Ann Lee. Powered by Hillpress. The content is licensed ${cc}.`, 'Ann Lee'],
    [`The Tarn - a guide - is copyright © 2022-25 Hill Medical Ltd, licensed under ${cc}`, 'Hill Medical Ltd'],
    ['Copyleft annlee - Licence WTFPL', 'annlee'],
  ])('is named behind years, and before what it is built with: %s', (words, by) =>
    expect(inFooter(words)).toEqual([expect.objectContaining({ about: 'page', by })]),
  );

  it.each([`Copyright notice. Licensed under ${cc}`, `<a href="/c">Copyright policy</a><br>Licensed under ${cc}`])(
    'is no word for rights: %s',
    (words) => expect(inFooter(words)).toEqual([{ about: 'page', licenses: 'CC-BY-4.0' }]),
  );
});
