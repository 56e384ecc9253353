import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { inFooter, inText, worksOf } from './see-fixture';

const LONG =
  'The path follows the beck, crosses it by a plank, and climbs beside the wall until the tarn comes in sight. '.repeat(
    3,
  );
const article = `<main><article><h1>At the tarn</h1><p>${LONG}</p><p>${LONG}</p></article></main>`;
const seen = (html: string) => worksOf(parsePage(`<body>${html}</body>`));
const page = (licenses: string) => [expect.objectContaining({ about: 'page', licenses })];
const CC = 'https://creativecommons.org/licenses';

describe('the license of a page, wherever it stands', () => {
  it('is a link in an aside that calls itself the license and says no more', () => {
    const aside = `<aside><h4>About</h4><ul><li><a href="/me">Ann Lee</a></li></ul><a rel="license" href="${CC}/by-nc/4.0/">License</a></aside>`;
    expect(seen(article + aside)).toEqual(page('CC-BY-NC-4.0'));
  });

  it('is a link in capitals, in a block below the text that is called a license', () => {
    const block = `<div class="license"><a href="${CC}/by-nc-nd/4.0/">LICENSED UNDER CC BY NC ND</a></div>`;
    expect(seen(article + block)).toEqual(page('CC-BY-NC-ND-4.0'));
  });

  it('is one of three sentences of a footer', () => {
    const footer =
      '<footer><p>© 2021 Hill Press. Content licensed under CC-BY unless otherwise stated. Made with care in the hills.</p></footer>';
    expect(seen(article + footer)).toEqual(page('CC-BY'));
  });

  it('is an entry of a menu that leads to the site’s own page about its license', () => {
    const menu =
      '<ul class="links"><li><a href="/contact">Contact</a></li><li><a href="/license">CC-BY-SA 3.0</a></li></ul>';
    expect(seen(article + menu)).toEqual(page('CC-BY-SA-3.0'));
  });

  it('is what a page that is set in a quotation whole says of itself', () => {
    const whole = `<blockquote><h1>At the tarn</h1><p>${LONG}</p><p>This paper is licensed under a <a href="${CC}/by/4.0/">Creative Commons Attribution 4.0 International License</a>.</p></blockquote>`;
    expect(seen(whole)).toEqual(page('CC-BY-4.0'));
  });
});

describe('the license of a text', () => {
  it('is that of the page, where the photos have none', () => {
    const words = `Text under <a href="${CC}/by-sa/4.0/">CC BY-SA 4.0</a>, photos © Ann Lee, all rights reserved.`;
    expect(inFooter(words)).toEqual(page('CC-BY-SA-4.0'));
  });

  it('is not that of what it is about', () => {
    expect(inText('Wikipedia is licensed under CC BY-SA 4.0, and so its texts may be copied.')).toEqual([]);
  });
});

describe('the license of a page in a language whose words nobody has listed', () => {
  it.each([
    ['Finnish', 'Tämän sivuston lisenssi on'],
    ['Turkish', 'Bu sitenin içeriği şu lisans ile sunulur:'],
    ['Czech', 'Obsah webu podléhá licenci'],
    ['Hungarian', 'Az oldal tartalma a következő licenc alatt érhető el:'],
    ['Russian', 'Материалы сайта доступны по лицензии'],
    ['Ukrainian', 'Вміст доступний за ліцензією'],
    ['Romanian', 'Conținutul este disponibil sub licența'],
    ['Indonesian', 'Konten tersedia di bawah lisensi'],
    ['Korean', '이 사이트의 콘텐츠는 다음 라이선스를 따릅니다:'],
    ['Chinese', '本站内容采用许可协议'],
    ['Basque', 'Edukia lizentzia honen pean dago:'],
    ['Estonian', 'Sisu on saadaval litsentsi alusel'],
  ])('is read in %s, below the text', (_, words) => {
    const below = `<div><p>${words} <a href="${CC}/by-sa/4.0/">CC BY-SA 4.0</a>.</p></div>`;
    expect(seen(article + below)).toEqual(page('CC-BY-SA-4.0'));
  });

  it.each([
    ['a title before a name, which ends no sentence', 'Dit cursusmateriaal is vervaardigd door dr. Ann Lee en valt onder een CC BY 4.0 licentie.'],
    ['text and pictures under one label', `<ul><li>Text or images: <a href="${CC}/by/4.0/">Creative Commons Attribution 4.0</a></li><li>Code: see below</li></ul>`],
    ['a translation that calls itself one', 'A editora oferece esta tradução nos termos da licença do original, CC BY 4.0.'],
  ])('is said with %s', (_, words) => expect(inText(words)).toEqual(page('CC-BY-4.0'))); // biome-ignore format: a table

  it.each([
    ['<p>Lizenz: gemeinfrei</p>', 'PDM'],
    [
      `<p>Alle Inhalte dieser Website sind, falls nicht anders angegeben (wie z.B. bei manchen Abbildungen), unter <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a> veröffentlicht.</p>`,
      'CC0-1.0',
    ],
  ])('is said plainly: %s', (html, license) =>
    expect(seen(`<main><article><h1>Am See</h1>${html}<p>${LONG}</p></article></main>`)).toEqual(page(license)),
  );

  it('is said in a text that is indented as a whole', () => {
    const whole = `<blockquote>${`<p>${LONG}</p>`.repeat(25)}<p>This paper is licensed under <a href="${CC}/by/4.0/">CC BY 4.0</a>.</p></blockquote>`;
    expect(seen(`<h1>At the tarn</h1>${whole}`)).toEqual(page('CC-BY-4.0'));
    expect(
      seen(`<h1>At the tarn</h1><p>${LONG}</p>${whole.replace(LONG, '').replaceAll(`<p>${LONG}</p>`, '')}`),
    ).toEqual([]);
  });

  it('is said at the foot, in what a page calls its credits', () => {
    const credits = `<footer><div class="credits"><p>Ann Lee and others, 2017.</p><p>Licence: <a href="${CC}/by-sa/4.0/">Creative Commons Attribution-ShareAlike 4.0</a></p></div></footer>`;
    expect(seen(article + credits)).toEqual(page('CC-BY-SA-4.0'));
  });

  it.each([
    ['the content of a theme', `<h2>License</h2><p>The content of this theme is distributed and licensed under <a href="${CC}/by/4.0/">CC BY 4.0</a></p>`],
    ['an address among the notes', `<ol><li><a href="https://photos.example/">https://photos.example/</a></li><li><a href="${CC}/by/2.0/">${CC}/by/2.0/</a></li></ol>`],
    ['the name of a software’s license', '<p>See <a href="https://www.gnu.org/licenses/gpl-3.0.html">a description of what people call the GPL</a> and other things.</p>'],
  ])('is not %s', (_, html) => expect(seen(`<main><h1>At the tarn</h1><p>${LONG}</p>${html}<p>${LONG}</p></main>`)).toEqual([])); // biome-ignore format: a table
});
