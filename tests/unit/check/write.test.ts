import { describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { creditDocument } from '../../../background/worker/check/credit-document';
import { sourceOf } from '../../../background/worker/check/file-source';
import { compose } from '../../../src/attribution/compose';
import { ENGLISH } from '../../../src/attribution/language/en';
import { plainUse } from '../../../src/attribution/use';
import { gather } from '../../../src/check/beside';
import { judge } from '../../../src/check/judge';
import { readDocument } from '../../../src/check/read/readers';
import { creditHtml } from '../../../src/check/write/html';
import { piecesOf } from '../../../src/check/write/piece';
import { unpackWhole } from '../../../src/check/zip/unpack';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Work } from '../../../src/work/work';
import { bytesOf } from './open';

const LAMP: Work = {
  ...{ id: 'https://pictures.test/lamp.jpg', about: 'part', kind: 'image', address: 'https://pictures.test/lamp.jpg' },
  ...{ title: 'Lamp & <shade>', creators: [{ name: 'Mara Quist', address: null }], scope: null, notices: [] },
  licenses: [fromId('CC-BY-4.0') as License],
  source: 'https://pictures.test/lamp?a=1&b=2',
  ...{ conflicts: [], evidence: [], page: { address: 'https://blog.test/', title: '' } },
};
const PIECES = piecesOf(compose(LAMP, plainUse(LAMP.licenses[0] as License)), ENGLISH);
const USES = { commercial: null, changed: null };
const fileOf = (name: string): Blob => new Blob([bytesOf(name)]);

const LIST = { heading: 'Image credits', language: 'en' };

const write = async (name: string, number: number, { pieces = PIECES, label = 'Slide 3' } = {}) => {
  const credits = [{ number, pieces, label }];
  const made = await creditDocument({ file: fileOf(name), name, credits, ...LIST }, () => undefined);
  return { ...made, document: await readDocument(sourceOf(made.file), made.name, null) };
};

describe('a copy of a document with credits', () => {
  it.each([
    ['lesson.docx', 3],
    ['text.odt', 2],
    ['page.html', 2],
    ['book.epub', 2],
  ])('of %s has the credit under the picture, and is judged full', async (name, number) => {
    const { document, written } = await write(name, number);
    expect(written).toHaveLength(1);
    const medium = gather(document.draft).media[number - 1];
    expect(medium && judge(medium, { work: LAMP, isInLibrary: true }, USES).verdict).toBe('full');
    expect(medium?.beside.at(-1)?.text).toBe('“Lamp & <shade>” by Mara Quist is licensed under CC BY 4.0.');
  });

  it('has every other part as it was, byte for byte', async () => {
    for (const name of ['lesson.docx', 'text.odt']) {
      const before = await readDocument(sourceOf(fileOf(name)), name, null);
      const { document, file } = await write(name, 2);
      expect(document.parts?.names).toEqual(before.parts?.names);
      const [old, made] = [bytesOf(name), new Uint8Array(await file.arrayBuffer())];
      for (const entry of before.parts?.directory.entries ?? []) {
        const own = document.parts?.entry(entry.name);
        if (/document\.xml|content\.xml/.test(entry.name)) continue;
        const size = 30 + entry.packedSize;
        expect(
          own &&
            Buffer.compare(made.slice(own.offset, own.offset + size), old.slice(entry.offset, entry.offset + size)),
        ).toBe(0);
      }
    }
  });

  it('of an OpenDocument text has its type first and unpacked, as its readers want it', async () => {
    const { file } = await write('text.odt', 2);
    const head = new TextDecoder('latin1').decode(await file.slice(0, 80).arrayBuffer());
    expect(head.slice(30, 38)).toBe('mimetype');
    expect(head).toContain('mimetypeapplication/vnd.oasis.opendocument.text');
  });

  it('leaves the words of the document as they are but for the credit', async () => {
    const before = await readDocument(sourceOf(fileOf('lesson.docx')), 'lesson.docx', null);
    const { document } = await write('lesson.docx', 3);
    const [old, made] = await Promise.all([before, document].map(({ parts }) => parts?.text('word/document.xml')));
    const at = [...(old ?? '')].findIndex((letter, i) => letter !== made?.[i]);
    const added = (made?.length ?? 0) - (old?.length ?? 0);
    expect(`${made?.slice(0, at)}${made?.slice(at + added)}`).toBe(old);
  });

  it('is of no other kind of document, nor of a page that is no UTF-8', async () => {
    await expect(write('slides.h5p', 1)).rejects.toMatchObject({ code: 'document-unknown' });
    const latin = new Blob([new Uint8Array([0x3c, 0x70, 0x3e, 0xe4, 0x3c, 0x2f, 0x70, 0x3e])]);
    const credit = creditDocument({ file: latin, name: 'a.html', credits: [], ...LIST }, () => undefined);
    await expect(credit).rejects.toMatchObject({ code: 'document-broken' });
  });

  it('checks the sums of what it wrote anew', async () => {
    const { document } = await write('lesson.docx', 3);
    const { parts } = document;
    const entry = parts?.entry('word/document.xml');
    expect(parts && entry && (await unpackWhole(parts.source, entry, 1e7)).length).toBe(entry?.size);
  });
});

describe('a copy of slides with credits', () => {
  it.each([
    ['slides.pptx', 5, 'Slide 4'],
    ['slides.odp', 2, 'Slide 2'],
  ])('of %s has them on a last slide, where a check finds them by the slide', async (name, number, label) => {
    const before = gather((await readDocument(sourceOf(fileOf(name)), name, null)).draft).media;
    const { document, written } = await write(name, number, { label });
    expect(written).toHaveLength(1);
    const slides = document.draft.units.filter(({ place }) => place.in === 'slide');
    expect(
      slides
        .at(-1)
        ?.blocks.map(({ text }) => text.trim())
        .filter(Boolean),
    ).toEqual(['Image credits', `${label}: “Lamp & <shade>” by Mara Quist is licensed under CC BY 4.0.`]);
    const { media } = gather(document.draft);
    expect(media.map(({ part, place }) => [part, place])).toEqual(before.map(({ part, place }) => [part, place]));
    const medium = media[number - 1];
    expect(medium && judge(medium, { work: LAMP, isInLibrary: true }, USES).verdict).toBe('full');
  });

  it('has as many slides as the credits need, and each part that a slide wants', async () => {
    const credits = Array.from({ length: 20 }, (_, i) => ({ number: 5, pieces: PIECES, label: `Slide ${i}` }));
    const name = 'slides.pptx';
    const made = await creditDocument({ file: fileOf(name), name, credits, ...LIST }, () => undefined);
    const { draft, parts } = await readDocument(sourceOf(made.file), name, null);
    expect(draft.units.filter(({ place }) => place.in === 'slide')).toHaveLength(8);
    for (const number of [6, 7, 8]) {
      const slide = `ppt/slides/slide${number}.xml`;
      expect(await parts?.text('[Content_Types].xml')).toContain(`PartName="/${slide}"`);
      expect(await parts?.text(`ppt/slides/_rels/slide${number}.xml.rels`)).toContain('slideLayout2.xml');
    }
  });

  it('leaves pictures that stand on no slide of their own', async () => {
    expect((await write('slides.pptx', 6)).written).toEqual([]);
  });
});

describe('a copy of a book with credits', () => {
  const COVER = '<item id="c" properties="cover-image" href="pictures/seal.png" media-type="image/png"/>';
  const withCover = (): Blob => {
    const files = unzipSync(bytesOf('book.epub'));
    const opf = new TextDecoder().decode(files['EPUB/content.opf']);
    files['EPUB/content.opf'] = new TextEncoder().encode(opf.replace(/<item href="pictures\/seal.png"[^>]*>/, COVER));
    return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);
  };

  it('has the credit of its cover on a last page, which its list, its order and its contents name', async () => {
    const name = 'book.epub';
    const { draft } = await readDocument(sourceOf(withCover()), name, null);
    const cover = gather(draft).media.find(({ place }) => place.in === 'cover');
    expect(cover?.part).toBe('EPUB/pictures/seal.png');
    const credits = [{ number: cover?.number ?? 0, pieces: PIECES, label: 'Cover' }];
    const made = await creditDocument({ file: withCover(), name, credits, ...LIST }, () => undefined);
    expect(made.written).toHaveLength(1);
    const read = await readDocument(sourceOf(made.file), name, null);
    const medium = gather(read.draft).media.find(({ place }) => place.in === 'cover');
    expect(medium && judge(medium, { work: LAMP, isInLibrary: true }, USES).verdict).toBe('full');
    expect(read.draft.units.some(({ place }) => place.in === 'chapter' && place.number === 3)).toBe(true);
    for (const part of ['EPUB/nav.xhtml', 'EPUB/toc.ncx', 'EPUB/content.opf'])
      expect(await read.parts?.text(part)).toContain('credits1.xhtml');
  });
});

describe('a credit in a page', () => {
  const put = (html: string): string => {
    const after = html.indexOf('|');
    return creditHtml(html.replace('|', ''), [{ after, pieces: [{ text: 'A & B', address: 'https://a.test/"' }] }]);
  };
  const LINK = '<a href="https://a.test/&quot;">A &amp; B</a>';

  it('goes into a caption, becomes one, or stands in a paragraph', () => {
    expect(put('<figure><img><figcaption>One|</figcaption></figure>')).toContain(
      `One <span class="credit">${LINK}</span></fig`,
    );
    expect(put('<figure><img>|</figure>')).toContain(`<img><figcaption>${LINK}</figcaption></figure>`);
    expect(put('<p><img></p>|')).toBe(`<p><img></p><p class="credit">${LINK}</p>`);
    expect(put('<figure><figcaption>One</figcaption><img>|</figure>')).toContain(
      `<img><p class="credit">${LINK}</p></figure>`,
    );
  });
});
