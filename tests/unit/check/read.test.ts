import { describe, expect, it } from '@jest/globals';
import { gather } from '../../../src/check/beside';
import type { Medium } from '../../../src/check/medium';
import type { Block, Unit } from '../../../src/check/read/flow';
import { readHtml } from '../../../src/check/read/html';
import { readMarkdown } from '../../../src/check/read/markdown';
import { readSaid } from '../../../src/check/said';
import { workDone } from '../../work-of';
import { gatherFixture, openFixture } from './open';

/** A medium in a line: where it is, how its words stand, and what they say. */
const told = (medium: Medium): string => {
  const said = readSaid(medium);
  const { place, beside, address, part, kind } = medium;
  const file = (address ?? part ?? '')
    .split('/')
    .at(-1)
    ?.replace(/^[0-9A-F]{32}/, '*');
  const says = said
    ? `${said.license.id}|${said.creator?.name ?? '-'}|${said.title ?? '-'}|${said.source ?? '-'}`
    : '-';
  return `${place.in}${place.number ?? ''} ${kind} ${file} ${said?.beside.how ?? beside[0]?.how ?? 'alone'} ${says}`;
};
const read = async (name: string) => (await gatherFixture(name)).media.map(told);
const HILLS = 'CC-BY-4.0|Ann Lee|Green hills|';

describe('a document is read', () => {
  it('as .docx: captions with links, a table of pictures over their captions, what has none', async () => {
    expect(await read('lesson.docx')).toEqual([
      `text image image1.png caption ${HILLS}https://pictures.test/green-hills`,
      'text image image2.png caption CC-BY-SA-3.0|Ben Ruiz|-|-',
      'text image image3.jpg alone -',
      'text image image4.png caption CC-BY-4.0|Ivo Kern|-|https://pictures.test/tree',
      'text image image5.png caption PDM|-|-|-',
    ]);
    const { media } = await gatherFixture('lesson.docx');
    expect(media.map(({ place }) => place.heading)).toEqual(['Lakes of the north', ...Array(4).fill('Boats')]);
    expect(media[0]?.alt).toBe('Two green hills under a sun');
  });

  it('as .pptx: the text that is nearest on the slide, its notes, a list of credits at the end, layouts', async () => {
    expect(await read('slides.pptx')).toEqual([
      `slide1 image image1.png slide ${HILLS}-`,
      'slide2 image image2.png slide CC-BY-SA-3.0|-|-|-',
      'slide2 image image3.png slide CC-BY-4.0|-|-|-',
      'slide3 image image4.png speaker CC-BY-NC-4.0|Mara Quist|-|-',
      'slide4 image image5.png list CC-BY-4.0|Uma Holm|Seal|https://pictures.test/seal',
      'layout7 image image1.png alone -',
    ]);
    const { media } = await gatherFixture('slides.pptx');
    expect(media[1]?.beside.map(({ text }) => text)).toEqual(['Boat: Ben Ruiz, CC BY-SA 3.0']);
    expect(media[2]?.beside.map(({ text }) => text)).toEqual(['Tree: Ivo Kern, CC BY 4.0']);
  });

  it('as .odt and .odp', async () => {
    expect(await read('text.odt')).toEqual([
      'text image *.png caption CC-BY-SA-3.0|Ben Ruiz|-|-',
      'text image *.png alone -',
    ]);
    expect(await read('slides.odp')).toEqual([`slide1 image *.png slide ${HILLS}-`, 'slide2 image *.png alone -']);
  });

  it('as .epub: chapter by chapter, with what stands in none, and the rights of the whole', async () => {
    expect(await read('book.epub')).toEqual([
      'chapter1 image hills.png caption CC-BY-4.0|Ann Lee|-|https://pictures.test/green-hills',
      'chapter2 image boat.png alone -',
      'header image seal.png alone -',
    ]);
    expect((await openFixture('book.epub')).draft.rights).toEqual(['CC BY-SA 4.0']);
  });

  it('as .h5p: the fields of the file, else of what it is in', async () => {
    expect(await read('slides.h5p')).toEqual([
      `activity image hills.png caption ${HILLS}https://pictures.test/green-hills`,
      'activity image boat.png caption CC-BY-SA-3.0|Ben Ruiz|Boat|-',
      'activity sound bell.mp3 alone -',
    ]);
  });

  it('as Markdown and HTML', async () => {
    expect(await read('notes.md')).toEqual([
      'text image hills.png near CC-BY-4.0|Ann Lee|-|https://pictures.test/green-hills',
      'text image boat.png alone -',
      'text image tree.png near CC-BY-4.0|Ivo Kern|-|-',
    ]);
    expect(await read('page.html')).toEqual([
      `text image hills.png caption ${HILLS}https://pictures.test/green-hills`,
      'text image boat.png near -',
      'text image tree.png caption CC-BY-4.0|Ivo Kern|-|-',
      'text video abc alone -',
    ]);
  });
});

const EMPTY: Block = { role: 'text', text: '', links: [], media: [], figure: 0, cell: null, box: null, notes: [] };
const inHtml = (html: string) => gather(readHtml(html, 'https://school.test/page')).media;

describe('a page is read however it is written', () => {
  it('with what nobody closed, and without what is hidden', () => {
    const html = '<p>One<p><img src=a.png alt=A><script>"<img src=b.png>"</script><template><img src=c.png></template>';
    expect(inHtml(html).map(({ address }) => address)).toEqual(['https://school.test/a.png']);
  });

  it('with pictures in styles, sources and drawings, and no address that is not of the web', () => {
    const html = `<div style="background: url('/b.jpg')"></div><video><source src="v.webm"><source src="v.mp4"></video>
      <svg><image href="d.png"/></svg><img src="javascript:alert(1)"><img srcset="small.png 1x, large.png 2x">
      <audio src="s.ogg"></audio><iframe src="https://ads.test/x"></iframe>`;
    expect(inHtml(html).map(({ kind, address }) => `${kind} ${address?.split('/').at(-1)}`)).toEqual([
      ...['image b.jpg', 'video v.webm', 'image d.png', 'image small.png', 'sound s.ogg'],
    ]);
  });

  it('gives several pictures over one caption their own credits in its order', () => {
    const html = `<figure><img src="1.png"><img src="2.png"><figcaption>Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC BY-SA 3.0</figcaption></figure>`;
    expect(inHtml(html).map((medium) => readSaid(medium)?.license.id)).toEqual(['CC-BY-4.0', 'CC-BY-SA-3.0']);
  });

  it('knows cells: a row of pictures over a row of their credits', () => {
    const html = `<table><tr><td><img src="1.png"><td><img src="2.png"><tr><td>Ann Lee, CC BY 4.0<td>Ben Ruiz, CC0</table>`;
    expect(inHtml(html).map((medium) => readSaid(medium)?.license.id)).toEqual(['CC-BY-4.0', 'CC0-1.0']);
  });

  it('finds a logo and a cover in a list by what the list calls them', () => {
    const slide = (number: number | null, where: 'slide' | 'master' | 'cover', text: string, part: string): Unit => ({
      place: { in: where, number },
      blocks: [
        { ...EMPTY, media: part ? [{ kind: 'image', address: null, part, alt: '' }] : [] },
        ...text.split('\n').map((line, i): Block => ({ ...EMPTY, role: i === 0 ? 'heading' : 'text', text: line })),
      ],
    });
    const list = 'Credits\nLogo: Open Shore, CC BY-ND 4.0\nTitle slide: Ann Lee, CC BY 4.0\nSlide 2: Ben Ruiz, CC0';
    const units = [
      ...[slide(1, 'slide', 'One', 'a.png'), slide(2, 'slide', 'Two', 'b.png'), slide(3, 'slide', list, '')],
      slide(1, 'master', '', 'c.png'),
    ];
    const { media } = gather({ units, notes: new Map(), rights: [] });
    expect(media.map((medium) => readSaid(medium)?.license.id)).toEqual(['CC-BY-4.0', 'CC0-1.0', 'CC-BY-ND-4.0']);
    for (const label of [
      'Cover',
      'Titelbild',
      'Couverture',
      'Portada',
      'Capa',
      'Copertina',
      'Omslag',
      'Okładka',
      '表紙',
      'الغلاف',
    ]) {
      const book = [slide(null, 'cover', '', 'a.png'), slide(1, 'slide', `Credits\n${label}: Ann Lee, CC BY 4.0`, '')];
      const [cover] = gather({ units: book, notes: new Map(), rights: [] }).media;
      expect(cover && readSaid(cover)?.license.id).toBe('CC-BY-4.0');
    }
  });

  it('knows notes: a credit at the end is of what refers to it, and not of what stands before it', () => {
    const html = `<figure><img src="1.png"><figcaption>A boat<a href="#fn1">1</a></figcaption></figure><p><img src="2.png"></p>
      <section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>Ann Lee, CC BY 4.0</p></li></ol></section>`;
    expect(inHtml(html).map((medium) => readSaid(medium)?.beside.how)).toEqual(['note', undefined]);
  });

  it('finds the credit of a figure in a list under a heading that says so', () => {
    const html = `<figure><img src="1.png"><figcaption>Figure 2. A fox</figcaption></figure>
      <h2>Bildnachweise</h2><ul><li>Figure 1: Ben Ruiz, CC0</li><li>Figure 2: Ann Lee, CC BY 4.0</li></ul>`;
    const [fox] = inHtml(html);
    expect(fox && readSaid(fox)).toMatchObject({ license: { id: 'CC-BY-4.0' }, beside: { how: 'list' } });
  });

  it('in time that grows with its length, whatever is in it', () => {
    for (const piece of [
      '<',
      '<a ',
      '<a b="',
      '<!--',
      '</',
      '<p>',
      '&',
      '&#',
      '<a href=',
      '<img src="a.png" alt="x">',
    ]) {
      const began = workDone();
      inHtml(piece.repeat(100_000));
      expect(workDone() - began).toBeLessThan(10_000);
    }
  });
});

describe('Markdown is read', () => {
  const inMarkdown = (text: string) => gather(readMarkdown(text, null)).media;

  it('with pictures inside links, HTML and escaped signs, and without code', () => {
    const text =
      '[![A](https://a.test/a.png)](https://a.test)\n\n<img src="https://a.test/b.png" alt="B">\n\n```\n![no](n.png)\n```\n\n\\![no](n.png)';
    expect(inMarkdown(text).map(({ address }) => address)).toEqual(['https://a.test/a.png', 'https://a.test/b.png']);
  });

  it('in time that grows with its length, whatever is in it', () => {
    for (const piece of ['![', '[](', '![a](', '[a][', '*', '<a ', '\\', '# ']) {
      const began = workDone();
      inMarkdown(piece.repeat(50_000));
      expect(workDone() - began).toBeLessThan(10_000);
    }
  });
});
