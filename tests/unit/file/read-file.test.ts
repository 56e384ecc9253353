import { describe, expect, it } from '@jest/globals';
import { UnreadableFileError } from '../../../src/file/field';
import { readFile } from '../../../src/file/read-file';
import { isSignals } from '../../../src/message/observation';
import * as make from './make-files';

const ADDRESS = 'https://site.example/work';
const { BY, CREDITED, xmp } = make;

/** What a file says: what, the value, and the field that says so. */
const said = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await readFile(bytes, ADDRESS)).map(({ says, value, words }) => [says, value, words.replace(`: ${value}`, '')]);

const FROM_XMP = [
  ['license', BY, 'xmpRights:WebStatement'],
  ['creator', 'Zoë Lund', 'dc:creator'],
  ['creator', 'Ann Lee', 'dc:creator'],
  ['title', 'The tarn', 'dc:title'],
];

describe('the metadata of a picture', () => {
  it.each([
    ['JPEG', make.jpeg({ xmp: CREDITED })],
    ['PNG', make.pngOf(make.itxt(CREDITED))],
    ['WebP', make.webp(CREDITED)],
    ['TIFF', make.tiffImage([700, Uint8Array.from(Buffer.from(CREDITED))])],
  ])('is read from the XMP of a %s', async (_, bytes) => {
    expect(await said(bytes)).toEqual(FROM_XMP);
  });

  it('is said of the file, with the field and its words', async () => {
    const [license] = await readFile(make.jpeg({ xmp: CREDITED }), ADDRESS);
    expect(license).toEqual({
      says: 'license',
      evidence: 'file',
      about: ADDRESS,
      value: BY,
      words: `xmpRights:WebStatement: ${BY}`,
      place: '',
      detail: 'xmpRights:WebStatement',
    });
  });

  it('is read from the short form of XMP, with the older prefix', async () => {
    const old = xmp('', `xmlns:xapRights="http://ns.adobe.com/xap/1.0/rights/" xapRights:WebStatement="${BY}"`);
    expect(await said(make.jpeg({ xmp: old }))).toEqual([['license', BY, 'xmpRights:WebStatement']]);
  });

  it('is read from Exif, with several artists', async () => {
    expect(await said(make.jpeg({ exif: make.exif('© 2021 Ann Lee, CC BY-SA 4.0', 'Ann Lee; Bo Ek') }))).toEqual([
      ['license', '© 2021 Ann Lee, CC BY-SA 4.0', 'Exif Copyright'],
      ['creator', 'Ann Lee', 'Exif Artist'],
      ['creator', 'Bo Ek', 'Exif Artist'],
      ['notice', '© 2021 Ann Lee, CC BY-SA 4.0', 'Exif Copyright'],
    ]);
  });

  it('is read from IPTC, in UTF-8', async () => {
    const iptc = make.iptc([[116, 'CC BY 2.0'], [80, 'Zoë Lund'], [5, 'The tarn'], [110, 'An agency']]); // biome-ignore format: short
    expect(await said(make.jpeg({ iptc }))).toEqual([
      ['license', 'CC BY 2.0', 'IPTC 2:116 Copyright Notice'],
      ['creator', 'Zoë Lund', 'IPTC 2:80 By-line'],
      ['title', 'The tarn', 'IPTC 2:05 Object Name'],
    ]);
  });

  it('is read from the texts of a PNG', async () => {
    const text = (keyword: string, value: string): [string, Uint8Array] => [
      'tEXt',
      make.bytesOf(`${keyword}\0${value}`),
    ];
    expect(await said(make.pngOf(text('Author', 'Ann Lee'), text('Copyright', 'CC0 1.0')))).toEqual([
      ['license', 'CC0 1.0', 'Copyright'],
      ['creator', 'Ann Lee', 'Author'],
    ]);
  });

  it('takes the creator that is named on purpose before the camera’s owner', async () => {
    const named = `<cc:license rdf:resource="${BY}"/><cc:attributionName>Studio Lee</cc:attributionName>
      <cc:attributionURL rdf:resource="https://lee.example/"/>`;
    const signals = await readFile(make.jpeg({ xmp: xmp(named), exif: make.exif('', 'Canon user') }), ADDRESS);
    expect(signals.filter(({ says }) => says === 'creator')).toMatchObject([
      { value: 'Studio Lee', detail: 'https://lee.example/' },
    ]);
    expect(signals.find(({ says }) => says === 'source')?.value).toBe('https://lee.example/');
  });

  it('takes a work that is marked as not protected for public domain, and no other mark for a license', async () => {
    const marked = (value: string) => make.jpeg({ xmp: xmp(`<xmpRights:Marked>${value}</xmpRights:Marked>`) });
    expect(await said(marked('False'))).toEqual([['license', 'public domain', 'xmpRights:Marked']]);
    expect(await said(marked('True'))).toEqual([]);
  });

  it('takes the name of a licensor, not their address', async () => {
    const licensor = `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Lee Pictures</plus:LicensorName>
      <plus:LicensorURL>https://lee.example/</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`;
    expect(await said(make.jpeg({ xmp: xmp(licensor) }))).toEqual([['creator', 'Lee Pictures', 'plus:Licensor']]);
  });

  it('does not take what is told of an ingredient for the work', async () => {
    const pantry = `<xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description><dc:creator><rdf:Seq><rdf:li>Somebody else</rdf:li>
      </rdf:Seq></dc:creator><xmpRights:WebStatement>${BY}</xmpRights:WebStatement></rdf:Description></rdf:li></rdf:Bag></xmpMM:Pantry>`;
    expect(await said(make.jpeg({ xmp: xmp(pantry) }))).toEqual([]);
  });

  it('is nothing where a picture says nothing', async () => {
    expect(await said(make.jpeg({}))).toEqual([]);
    expect(await said(make.pngOf())).toEqual([]);
  });
});

describe('the metadata of drawings, documents and sounds', () => {
  it('is read from the cc:Work of an SVG, as Inkscape writes it', async () => {
    const work = `<cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:title>Weather post</dc:title>
      <dc:creator><cc:Agent><dc:title>Kwame Duarte</dc:title></cc:Agent></dc:creator><cc:license rdf:resource="${BY}"/></cc:Work>
      <cc:License rdf:about="${BY}"><cc:permits rdf:resource="http://creativecommons.org/ns#Reproduction"/></cc:License>`;
    expect(await said(make.svg(work))).toEqual([
      ['license', BY, 'cc:license'],
      ['creator', 'Kwame Duarte', 'dc:creator'],
      ['title', 'Weather post', 'dc:title'],
    ]);
  });

  it('is the title of an SVG, not of its parts', async () => {
    expect(await said(make.svg(''))).toEqual([['title', 'A station', 'title']]);
  });

  it('is that of a PDF, not of a picture in it', async () => {
    const own = xmp(
      `<pdf:Producer>x</pdf:Producer><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY-SA 3.0</rdf:li></rdf:Alt></dc:rights>`,
    );
    const picture = xmp('<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC0</rdf:li></rdf:Alt></dc:rights>').replace(
      /xmlns:pdf="[^"]*"/,
      '',
    );
    expect(await said(make.pdf(own, picture))).toEqual([['license', 'CC BY-SA 3.0', 'dc:rights']]);
  });

  it.each([2, 3, 4] as const)('is read from ID3v2.%i', async (version) => {
    const names = version === 2 ? ['TCR', 'WCP', 'TT2', 'TP1'] : ['TCOP', 'WCOP', 'TIT2', 'TPE1'];
    const text = version === 4 ? make.plain : make.wide;
    const [rights = '', license = '', title = '', artist = ''] = names;
    const frames: [string, Uint8Array][] = [
      [rights, text('2019 Oona Varga')],
      [license, make.bytesOf(BY)],
      [title, text('Slow Tide – Ünder')],
      [artist, text('Oona Varga')],
    ];
    expect(await said(make.mp3(version, frames))).toEqual([
      ['license', '2019 Oona Varga', 'TCOP'],
      ['license', BY, 'WCOP'],
      ['creator', 'Oona Varga', 'TPE1'],
      ['title', 'Slow Tide – Ünder', 'TIT2'],
    ]);
  });

  it('is nothing where a sound has no tag', async () => {
    expect(await said(make.bytesOf([0xff, 0xfb, 0x90, 0x64], Array(400).fill(0)))).toEqual([]);
  });

  const PAIRS = ['TITLE=Slow Tide', 'artist=Oona Varga', `LICENSE=${BY}`, 'CONTACT=https://oona.example/'];
  it.each([
    ['Ogg Vorbis', make.vorbis(...PAIRS)],
    [
      'Ogg Vorbis, behind a cover that fills pages',
      make.vorbis(`METADATA_BLOCK_PICTURE=${'A'.repeat(200_000)}`, ...PAIRS),
    ],
    ['Opus', make.opus(...PAIRS)],
    ['FLAC', make.flac(...PAIRS)],
  ])('is read from the comments of %s', async (_, bytes) => {
    expect(await said(bytes)).toEqual([
      ['license', BY, 'LICENSE'],
      ['creator', 'Oona Varga', 'ARTIST'],
      ['title', 'Slow Tide', 'TITLE'],
    ]);
    expect((await readFile(bytes, ADDRESS))[1]?.detail).toBe('https://oona.example/');
  });
});

/** Reads and takes an error that is said for an answer; anything else that is thrown fails. */
const readCalmly = (bytes: Uint8Array<ArrayBuffer>) =>
  readFile(bytes, ADDRESS).catch((error) => {
    if (error instanceof UnreadableFileError) return [];
    throw error;
  });

describe('a file that means harm', () => {
  const FILES: [string, Uint8Array<ArrayBuffer>][] = [
    ['JPEG', make.jpeg({ xmp: CREDITED, exif: make.exif('© Ann', 'Ann'), iptc: make.iptc([[116, 'CC BY']]) })],
    ['PNG', make.pngOf(make.itxt(CREDITED))],
    ['WebP', make.webp(CREDITED)],
    ['TIFF', make.tiffImage([700, Uint8Array.from(Buffer.from(CREDITED))])],
    ['SVG', make.svg(`<cc:Work rdf:about=""><cc:license rdf:resource="${BY}"/></cc:Work>`)],
    ['PDF', make.pdf(CREDITED)],
    ['MP3', make.mp3(3, [['TCOP', make.wide('CC BY')], ['WCOP', make.bytesOf(BY)]])], // biome-ignore format: short
    ['Ogg', make.vorbis(`LICENSE=${BY}`)],
    ['FLAC', make.flac(`LICENSE=${BY}`)],
  ];

  it.each(FILES)('and ends at any byte, a %s, is told or read as far as it goes', async (_, bytes) => {
    for (let end = 0; end < bytes.length; end += Math.max(1, Math.floor(bytes.length / 150)))
      expect(isSignals(await readCalmly(bytes.slice(0, end)))).toBe(true);
  });

  it.each(FILES)('and has any byte changed, a %s, is told or read', async (_, bytes) => {
    const began = performance.now();
    for (let at = 4; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 300))) {
      const changed = bytes.slice();
      changed.fill(0xff, at, at + 4);
      expect(isSignals(await readCalmly(changed))).toBe(true);
    }
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('is not unfolded: entities of its own stay what they are, and nothing is fetched', async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(1000)}">`).join('')}
      <!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const work = '<cc:Work rdf:about=""><dc:title>&a19;&file;</dc:title></cc:Work>';
    const began = performance.now();
    const signals = await readFile(make.svg(work, bomb), ADDRESS);
    expect(JSON.stringify(signals)).not.toMatch(/xxxx|root:/);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('and is nested deeply ends soon', async () => {
    const began = performance.now();
    await readCalmly(make.svg('<a>'.repeat(1_000_000)));
    await readCalmly(make.jpeg({ xmp: xmp('<dc:title>'.repeat(5000)) }));
    expect(performance.now() - began).toBeLessThan(3000);
  });

  /** Nineteen megabytes that begin so and go on so. */
  const fill = (head: string, unit: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(19_000_000, unit, 'latin1')]));
  const IHDR = '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0....';
  const SHORT_XMP = '\xff\xe1\0\x23http://ns.adobe.com/xap/1.0/\0<x/>';
  it.each([
    ['JPEG of XMP', '\xff\xd8', SHORT_XMP],
    ['PNG of chunks', IHDR, '\0\0\0\0abcd....'],
    ['PNG of texts', IHDR, '\0\0\0\x04tEXta\0bc....'],
    ['PNG of one name', `${IHDR}\x01\x20\0\0tEXt`, 'a'],
    ['TIFF of tags that are all of the file', 'II*\0\x08\0\0\0\xff\xff', '\x98\x82\x02\0\xff\xff\xff\0\x08\0\0\0'],
    ['TIFF of one text', 'II*\0\x08\0\0\0\x01\0\x98\x82\x02\0\0\0\xff\0\x1a\0\0\0\0\0\0\0', 'a'],
    ['WebP of chunks', 'RIFF\xff\xff\xff\0WEBP', 'ABCD\0\0\0\0'],
    ['PDF of beginnings', '%PDF-', '<x:xmpmeta'],
    ['MP3 of frames', 'ID3\x03\0\0\x08\0\0\0', 'TCOP\0\0\0\0\0\0'],
    ['Ogg of pages', '', `OggS${'\0'.repeat(22)}\x01\xff${'a'.repeat(255)}`],
    ['FLAC of blocks', 'fLaC', '\0'],
  ])('and is nineteen megabytes, a %s, ends soon', async (_, head, unit) => {
    const bytes = fill(head, unit);
    const began = performance.now();
    await readCalmly(bytes);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it.each([
    ['entities', '&a;'],
    ['brackets', '<'],
    ['comments in comments', '<!--'],
    ['ends of nothing', '</a>'],
    ['names of no namespace', '<x:a/>'],
  ])('and is four megabytes of %s ends soon', async (_, text) => {
    const began = performance.now();
    await readCalmly(make.svg(text.repeat(4_000_000 / text.length)));
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('and repeats itself a million times gives no more than a person would read', async () => {
    const many = make.svg(
      `<cc:Work rdf:about="">${`<cc:license rdf:resource="${BY}"/><dc:rights>CC BY 3.0 ${'y'.repeat(50)}</dc:rights>`.repeat(20_000)}</cc:Work>`,
    );
    const signals = await readCalmly(many);
    expect(signals.length).toBeLessThan(70);
    expect(isSignals(signals)).toBe(true);
  });

  it('and unfolds to a gigabyte is left folded', async () => {
    const began = performance.now();
    expect(await readCalmly(make.pngOf(make.itxt(`${CREDITED}${' '.repeat(50_000_000)}`, true)))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('and is not UTF-8 is read as the letters that it might be', async () => {
    const latin = make.bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><title>Zo\xeb</title></svg>');
    expect((await readCalmly(latin))[0]?.value).toBe('Zo');
  });

  it('and is of no kind that is read is told', async () => {
    await expect(readFile(make.bytesOf('PK\x03\x04 a zip'), ADDRESS)).rejects.toThrow(UnreadableFileError);
    await expect(readFile(make.bytesOf('<!doctype html><title>Not found</title>'), ADDRESS)).rejects.toThrow(
      UnreadableFileError,
    );
    await expect(readFile(make.bytesOf(), ADDRESS)).rejects.toThrow(UnreadableFileError);
  });

  it('and holds control characters or a novel in a field has them cut', async () => {
    const [title] = await readFile(
      make.svg(`<cc:Work rdf:about=""><dc:title>a\u0007b  \n c${'z'.repeat(9000)}</dc:title></cc:Work>`),
      ADDRESS,
    );
    expect(title?.value.startsWith('ab c')).toBe(true);
    expect(title?.value).toHaveLength(2000);
    expect(title?.words).toHaveLength(300);
  });
});
