import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { GIF_TRAILER } from '../../../../src/lookup/file/gif';
import { readFile } from '../../../../src/lookup/file/read-file';
import { gif } from '../../transfer/in-file/a-file';
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

  it('is read from the packed texts of a PNG, however they were packed', async () => {
    const packed = (type: string, keyword: string, head: number[], text: string): [string, Uint8Array] => [
      type,
      make.bytesOf(`${keyword}\0`, head, deflateSync(Buffer.from(text))),
    ];
    expect(await said(make.pngOf(make.itxt(CREDITED, true)))).toEqual(FROM_XMP);
    const digits = Buffer.from(CREDITED).toString('hex').replace(/.{72}/g, '$&\n');
    const profile = `\nxmp\n    ${Buffer.byteLength(CREDITED)}\n${digits}\n`;
    expect(await said(make.pngOf(packed('zTXt', 'Raw profile type xmp', [0], profile)))).toEqual(FROM_XMP);
    const copyright = packed('zTXt', 'Copyright', [0], 'CC BY 4.0');
    expect(await said(make.pngOf(copyright))).toEqual([['license', 'CC BY 4.0', 'Copyright']]);
  });

  it('is read from the extension of a GIF', async () => {
    const own = make.bytesOf([0x21, 0xff, 11], 'XMP DataXMP', Buffer.from(CREDITED), GIF_TRAILER);
    expect(await said(gif('89a', own))).toEqual(FROM_XMP);
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

  it('has the address of the one maker whom a tag names', async () => {
    const home = make.bytesOf('https://oona.example/');
    const one = await readFile(make.mp3(3, [['TPE1', make.wide('Oona Varga')], ['WOAR', home]]), ADDRESS); // biome-ignore format: short
    expect(one[0]?.detail).toBe('https://oona.example/');
    const two = await readFile(make.mp3(4, [['TPE1', make.plain('Oona Varga\0Bo Ek')], ['WOAR', home]]), ADDRESS); // biome-ignore format: short
    expect(two.map(({ detail }) => detail)).toEqual(['', '']);
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
