import { describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { identify } from '../../src/work/identify';
import { parsePage } from './read-fixture';

/** What the toolbar would show for a page: about, license, creator. */
const see = (html: string) =>
  identify({
    ...look(parsePage(html)),
    address: 'https://site.example/page',
    canonical: 'https://site.example/page',
    ms: 0,
  }).works.map(({ about, licenses, creators }) => [about, licenses[0]?.id, creators[0]?.name ?? null]);

const CC = 'https://creativecommons.org/licenses';

describe('what is seen on pages written the way people write them', () => {
  it('a wiki: a link element, and a sentence whose link leads to the wiki’s own page about the license', () => {
    expect(
      see(`<head><link rel="license" href="${CC}/by-sa/4.0/deed.en"></head><body><h1>Cat</h1><p>Cats are animals.</p>
        <footer><ul><li>Text is available under the <a rel="license" href="//wiki.example/wiki/Text_of_the_Creative_Commons_Attribution-ShareAlike_4.0_International_License">Creative Commons Attribution-ShareAlike 4.0 License</a>; additional terms may apply.</li></ul></footer>`),
    ).toEqual([['page', 'CC-BY-SA-4.0', null]]);
  });

  it('a journal: a sentence with no link', () => {
    expect(
      see(`<head><meta name="citation_author" content="Ann Lee"></head><body><main><h1>A study</h1><p><strong>Copyright:</strong> © 2020 Lee. This is an open access article distributed under the terms of the
        Creative Commons Attribution License, which permits unrestricted use, distribution, and reproduction in any medium.</p></main>`),
    ).toEqual([['page', 'CC-BY', 'Ann Lee']]);
  });

  it('a preprint server: rights in a meta element, in prose', () => {
    expect(
      see(
        `<head><meta name="DC.Rights" content="© 2020, Posted here. This pre-print is available under a Creative Commons License (Attribution 4.0 International), CC BY 4.0, as described at http://creativecommons.org/licenses/by/4.0/"></head><body><p>Text</p>`,
      ),
    ).toEqual([['page', 'CC-BY-4.0', null]]);
  });

  it('a blog: a badge in the sidebar, with the sentence of the license chooser', () => {
    expect(
      see(`<body><article><h1>A post</h1><p>Words.</p></article><div class="sidebar widget"><a rel="license" href="${CC}/by-nc-sa/3.0/de/"><img alt="Creative Commons Lizenzvertrag" src="https://i.creativecommons.org/l/by-nc-sa/3.0/de/88x31.png"></a><br>
        Dieses Werk steht unter einer <a rel="license" href="${CC}/by-nc-sa/3.0/de/">Creative Commons Namensnennung-NichtKommerziell-Weitergabe unter gleichen Bedingungen 3.0 Deutschland Lizenz</a>.</div>`),
    ).toEqual([['page', 'CC-BY-NC-SA-3.0-DE', null]]);
  });

  it('a photo site: rel=license on the photo’s own page', () => {
    expect(
      see(`<head><meta property="og:title" content="The tarn"></head><body><main><img src="tarn.jpg" alt="The tarn"><div class="info"><a class="owner" rel="author" href="/ann">Ann Lee</a>
        <a rel="license cc:license" href="${CC}/by/2.0/">Some rights reserved</a></div></main>`)[0]?.slice(0, 2),
    ).toEqual([expect.stringMatching(/page|part/), 'CC-BY-2.0']);
  });

  it('an article with a photo of somebody else’s, and all rights reserved', () => {
    expect(
      see(`<body><article><h1>News</h1><figure><img src="/a.jpg" alt=""><figcaption>The tarn. Image: Ann Lee via Flickr, CC BY-SA 2.0</figcaption></figure><p>Words.</p></article>
        <footer>© 2020 The Paper. All rights reserved.</footer>`),
    ).toEqual([['part', 'CC-BY-SA-2.0', 'Ann Lee']]);
  });

  it('a credit list at the end of an article', () => {
    expect(
      see(
        `<body><article><h1>News</h1><p>Words.</p><h2>Image credits</h2><ul><li>1: Ann Lee, <a href="${CC}/by/2.0/">CC BY 2.0</a></li><li>2: Bob Ray, <a href="${CC}/by-sa/3.0/">CC BY-SA 3.0</a></li></ul></article>`,
      ).map((work) => work.slice(0, 2)),
    ).toEqual([
      ['part', 'CC-BY-2.0'],
      ['part', 'CC-BY-SA-3.0'],
    ]);
  });

  it('a design: a sentence about all of it, under its drawing, is about the page', () => {
    expect(
      see(
        '<body><main><h1>A weather post</h1><p>How to build it.</p><img src="/post.svg" alt="front"><p>This design and its files by Ann Lee are licensed under CC BY-SA 4.0.</p></main>',
      ).map((work) => work.slice(0, 2)),
    ).toEqual([['page', 'CC-BY-SA-4.0']]);
  });

  it('a layout of tables: the picture in the row above the credit, among cells that hold nothing', () => {
    const blank = `<tr>${'<td> </td> '.repeat(300)}</tr>`;
    const page =
      parsePage(`<body><table><tr><td><img src="/logo.png" alt=""></td></tr>${blank}<tr><td><img src="/tarn.jpg" alt=""></td></tr>
      <tr><td><p>The tarn – by Ann Lee [CC-BY-2.0 (http://creativecommons.org/licenses/by/2.0/)], via Wikimedia Commons</p></td></tr></table>`);
    const { works } = identify({
      ...look(page),
      address: 'https://site.example/page',
      canonical: 'https://site.example/page',
      ms: 0,
    });
    expect(works.map(({ address, licenses }) => [address, licenses[0]?.id])).toEqual([
      ['https://site.example/tarn.jpg', 'CC-BY-2.0'],
    ]);
  });

  it('a short line in the footer', () => {
    expect(
      see('<body><p>Words.</p><footer>© 2020 Ann Lee. CC BY-NC-SA 4.0</footer>').map((work) => work.slice(0, 2)),
    ).toEqual([['page', 'CC-BY-NC-SA-4.0']]);
  });

  it('French, Spanish and Italian footers', () => {
    expect(
      see(
        `<body><footer>Sauf mention contraire, le contenu de ce site est sous licence <a href="${CC}/by/4.0/deed.fr">CC BY 4.0</a></footer>`,
      ),
    ).toEqual([['page', 'CC-BY-4.0', null]]);
    expect(
      see(
        `<body><footer>Esta obra está bajo una licencia <a href="${CC}/by-sa/4.0/">Creative Commons Atribución-CompartirIgual 4.0</a></footer>`,
      ),
    ).toEqual([['page', 'CC-BY-SA-4.0', null]]);
    expect(
      see(
        '<body><footer>Quest’opera è distribuita con licenza Creative Commons Attribuzione 4.0 Internazionale</footer>',
      ),
    ).toEqual([['page', 'CC-BY-4.0', null]]);
  });

  it('nothing: a page about licenses, a chooser, a theme, a script, an imprint', () => {
    expect(
      see(
        `<body><article><h1>The licenses</h1><ul>${['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'].map((unit) => `<li><a href="${CC}/${unit}/4.0/">CC ${unit.toUpperCase()}</a> lets others share your work.</li>`).join('')}</ul></article>`,
      ),
    ).toEqual([]);
    expect(see('<body><p>Pick one at <a href="https://creativecommons.org/choose/">Creative Commons</a>.</p>')).toEqual(
      [],
    );
    expect(see(`<body><footer>Theme by Ann, <a href="${CC}/by/3.0/">CC BY 3.0</a></footer>`)).toEqual([]);
    expect(see('<body><script>/* CC BY 4.0 */</script><p>Words</p>')).toEqual([]);
    expect(see('<head><link rel="license" href="/imprint" title="Imprint"></head><body>')).toEqual([]);
    expect(
      see('<body><p>The patent fell into the public domain in 1990, and everybody could build the machine.</p>'),
    ).toEqual([]);
  });
});
