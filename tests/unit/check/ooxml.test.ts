import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { gather } from '../../../src/check/beside';
import type { Medium } from '../../../src/check/medium';
import { readDocument } from '../../../src/check/read/readers';
import { sourceOfBytes } from './open';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;
const relations = (...lines: string[]): string => `<Relationships>${lines.join('')}</Relationships>`;
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const blip = (attributes: string, alt = ''): string =>
  `<w:drawing><wp:inline><wp:docPr id="1" descr="${alt}"/><pic:pic><a:blip ${attributes}/></pic:pic></wp:inline></w:drawing>`;

const read = async (files: Record<string, string>): Promise<Medium[]> => {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, words]) => [name, new TextEncoder().encode(words)])),
  ) as Uint8Array<ArrayBuffer>;
  return gather((await readDocument(sourceOfBytes(packed), 'a', null)).draft).media;
};
const inWord = (body: string, more: Record<string, string> = {}) =>
  read({
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'image', 'media/a.png'),
      relation('rId2', 'image', 'https://pictures.test/far.png', true),
      relation('rId3', 'hyperlink', 'https://pictures.test/fox', true),
    ),
    ...more,
  });

describe('Word writes', () => {
  it('pictures that are only linked to, and those that are both', async () => {
    const media = await inWord(
      `<w:p><w:r>${blip('r:link="rId2"')}</w:r></w:p><w:p><w:r>${blip('r:embed="rId1" r:link="rId2"')}</w:r></w:p>`,
    );
    expect(media.map(({ address, part }) => [address, part])).toEqual([
      ['https://pictures.test/far.png', null],
      [null, 'word/media/a.png'],
    ]);
    expect(media[1]?.beside[0]?.links).toEqual([{ text: '', address: 'https://pictures.test/far.png' }]);
  });

  it('a drawing twice, for older programs: it is one; and what was deleted is none', async () => {
    const box = `<mc:AlternateContent><mc:Choice>${blip('r:embed="rId1"')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(
      await inWord(`<w:p><w:r>${box}</w:r></w:p><w:del><w:p><w:r>${blip('r:embed="rId1"')}</w:r></w:p></w:del>`),
    ).toHaveLength(1);
  });

  it('pictures of older documents as VML', async () => {
    const [old] = await inWord(
      '<w:p><w:r><w:pict><v:shape alt="A fox"><v:imagedata r:id="rId1" o:title="fox"/></v:shape></w:pict></w:r></w:p>',
    );
    expect(old).toMatchObject({ part: 'word/media/a.png', alt: 'A fox' });
  });

  it('a picture and its caption in one text box', async () => {
    const [boxed] = await inWord(
      `<w:p>${text('Somewhere else, CC BY-NC 4.0')}<w:r><w:txbxContent><w:p><w:r>${blip('r:embed="rId1"')}</w:r></w:p><w:p>${text('Fox: Ann Lee, CC BY 4.0')}</w:p></w:txbxContent></w:r></w:p>`,
    );
    expect(boxed?.beside.map(({ text: words }) => words)).toEqual(['Fox: Ann Lee, CC BY 4.0']);
  });

  it('credits in footnotes, and links as fields', async () => {
    const notes = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2"><w:p>${text('Fox by Ann Lee, CC BY 4.0')}</w:p></w:footnote></w:footnotes>`;
    const [fox, owl] = await inWord(
      `<w:p><w:r>${blip('r:embed="rId1"')}</w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
       <w:p><w:r>${blip('r:embed="rId1"')}</w:r></w:p>
       <w:p>${text('Photo: ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://pictures.test/owl" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('Owl')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${text(' by Ben Ruiz, CC0')}</w:p>`,
      { 'word/footnotes.xml': notes },
    );
    expect(fox?.beside).toMatchObject([{ how: 'note', text: 'Fox by Ann Lee, CC BY 4.0' }]);
    expect(owl?.beside[0]).toMatchObject({ links: [{ text: 'Owl', address: 'https://pictures.test/owl' }] });
  });

  it('pictures in headers, and films of other sites', async () => {
    const film = `<w:drawing><wp:inline><wp:docPr id="1" descr="A film"/><wp15:webVideoPr embeddedHtml="&lt;iframe src=&quot;https://www.youtube.com/embed/x&quot;&gt;"/><a:blip r:embed="rId1"/></wp:inline></w:drawing>`;
    const media = await inWord(`<w:p><w:r>${film}</w:r></w:p>`, {
      'word/header1.xml': `<w:hdr xmlns:w="${W}"><w:p><w:r>${blip('r:embed="rId1"')}</w:r></w:p></w:hdr>`,
      'word/_rels/header1.xml.rels': relations(relation('rId1', 'image', 'media/logo.png')),
    });
    expect(media.map(({ kind, address, part, place }) => `${kind} ${address ?? part} ${place.in}`)).toEqual([
      'video https://www.youtube.com/embed/x text',
      'image word/media/logo.png header',
    ]);
  });
});

describe('PowerPoint writes', () => {
  it('films with the picture that stands for them, sounds, backgrounds, and links on pictures', async () => {
    const media = await read({
      'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId id="1" r:id="rId1"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations(relation('rId1', 'slide', 'slides/slide1.xml')),
      'ppt/slides/slide1.xml': `<p:sld><p:cSld><p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></p:bgPr></p:bg><p:spTree>
        <p:pic><p:nvPicPr><p:cNvPr id="4" descr="A film"/><p:nvPr><a:videoFile r:link="rId2"/><p14:media r:embed="rId3"/></p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic>
        <p:pic><p:nvPicPr><p:cNvPr id="5" descr="A bell"/><p:nvPr><a:audioFile r:link="rId4"/></p:nvPr></p:nvPicPr></p:pic>
        <p:pic><p:nvPicPr><p:cNvPr id="6"><a:hlinkClick r:id="rId5"/></p:cNvPr></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic>
        </p:spTree></p:cSld></p:sld>`,
      'ppt/slides/_rels/slide1.xml.rels': relations(
        relation('rId1', 'image', '../media/a.png'),
        relation('rId2', 'video', 'file:///c:/film.mp4', true),
        relation('rId3', 'media', '../media/film.mp4'),
        relation('rId4', 'audio', '../media/bell.mp3'),
        relation('rId5', 'hyperlink', 'https://pictures.test/a', true),
      ),
    });
    expect(media.map(({ kind, part, alt }) => `${kind} ${part} ${alt}`)).toEqual([
      'image ppt/media/a.png ',
      'video ppt/media/film.mp4 A film',
      'sound ppt/media/bell.mp3 A bell',
      'image ppt/media/a.png ',
    ]);
    expect(media[3]?.beside[0]?.links).toEqual([{ text: '', address: 'https://pictures.test/a' }]);
  });
});
