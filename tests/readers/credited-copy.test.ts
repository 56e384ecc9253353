import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { creditDocument } from '../../background/worker/check/credit-document';
import { bytesOf } from '../unit/check/open';
import { folderOf, readByPython, withReaders } from './reader';

/** What tests/readers/python/credited_copy.py tells of a slide or a chapter. */
interface Told {
  layout: string;
  texts: string[];
  links: string[];
}

const ADDRESS = 'https://pictures.test/lamp?a=1&b=2';
const PIECES = [
  { text: '“Lamp & <shade>”', address: ADDRESS },
  { text: ' by Mara Quist, CC BY 4.0', address: null },
];
const CREDIT = '“Lamp & <shade>” by Mara Quist, CC BY 4.0';

/** The book of the fixtures, one of whose pictures is its cover. */
const withCover = (): Uint8Array<ArrayBuffer> => {
  const files = unzipSync(bytesOf('book.epub'));
  const opf = new TextDecoder().decode(files['EPUB/content.opf']);
  const cover = '<item id="c" properties="cover-image" href="pictures/seal.png" media-type="image/png"/>';
  files['EPUB/content.opf'] = new TextEncoder().encode(opf.replace(/<item href="pictures\/seal.png"[^>]*>/, cover));
  const { mimetype = new Uint8Array(), ...rest } = files;
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...rest }) as Uint8Array<ArrayBuffer>;
};

const copyOf = async (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  numbers: readonly number[],
): Promise<Uint8Array> => {
  const credits = numbers.map((number) => ({ number, pieces: PIECES, label: `Slide ${number}` }));
  const made = await creditDocument(
    { file: new Blob([bytes]), name, credits, heading: 'Image credits', language: 'en' },
    () => undefined,
  );
  return new Uint8Array(await made.file.arrayBuffer());
};

withReaders(['python'], 'a copy with credits, by python-pptx, odfpy and ebooklib', () => {
  let told: Record<string, Told[]>;
  const tell = async (name: string): Promise<Told[]> => {
    if (!told) {
      const folder = folderOf({
        'slides.pptx': await copyOf('slides.pptx', bytesOf('slides.pptx'), [5]),
        'slides.odp': await copyOf('slides.odp', bytesOf('slides.odp'), [2]),
        'book.epub': await copyOf('book.epub', withCover(), [2, 3]),
      });
      told = await readByPython(
        'credited_copy',
        ['slides.pptx', 'slides.odp', 'book.epub'].map((each) => join(folder, each)),
      );
    }
    return told[name] as Told[];
  };

  it('of slides has a last slide in the template’s own layout, with a heading, the credit and its links', async () => {
    const slides = await tell('slides.pptx');
    expect(slides).toHaveLength(6);
    expect(slides.at(-1)).toEqual({
      layout: 'Title and Content',
      texts: ['Image credits', `Slide 5: ${CREDIT}`],
      links: [ADDRESS],
    });
    const open = await tell('slides.odp');
    expect(open).toHaveLength(3);
    expect(open.at(-1)).toEqual({
      layout: open[0]?.layout,
      texts: [`Image creditsSlide 2: ${CREDIT}`],
      links: [ADDRESS],
    });
  });

  it('of a book has the credit below its picture, and that of the cover on a page that its contents name', async () => {
    const [, second, last, ...rest] = await tell('book.epub');
    expect(rest).toEqual([]);
    expect(second?.texts).toContain(CREDIT);
    expect(last?.texts).toEqual(['Image credits', `Slide 3: ${CREDIT}`]);
    expect(last?.links).toEqual([ADDRESS]);
    expect(last?.layout).toMatch(/Image credits$/);
  });
});
