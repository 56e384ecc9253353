import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { GIF_TRAILER } from '../../../src/lookup/file/gif';
import { readPacket } from '../../../src/publish/private/picture-private';
import { readPrivate } from '../../../src/publish/private/read-private';
import { strip } from '../../../src/publish/private/strip';
import { workDone } from '../../work-of';
import { box, cameraExif, heif } from '../lookup/file/make-camera';
import { bytesOf, CREDITED, iptc, itxt, jpeg, pdf, pngOf, svg, webp, xmp } from '../lookup/file/make-files';
import { gif } from '../transfer/in-file/a-file';

type Bytes = Uint8Array<ArrayBuffer>;
const look = (bytes: Bytes) => readPrivate(bytes.length, async (at, length) => bytes.slice(at, at + length));
const factsOf = async (bytes: Bytes) => (await look(bytes)).facts.map(({ kind, value }) => `${kind} ${value}`.trim());
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const XMP_NS = 'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"';
const ICC = bytesOf([0xff, 0xe2, 0, 20], 'ICC_PROFILE\0', [1, 1, 9, 9, 9, 9]);
const COMMENT = bytesOf([0xff, 0xfe, 0, 12], 'at home  5');
/** A photo as it comes from a camera, with a profile, a comment, and a second picture behind its end. */
const photo = (): Bytes => {
  const plain = jpeg({
    exif: cameraExif(),
    xmp: xmp('', `${XMP_NS} aux:SerialNumber="X-9"`),
    iptc: iptc([[90, 'Vienna']]),
  });
  return bytesOf(plain.subarray(0, 20), ICC, COMMENT, plain.subarray(20), jpeg({ exif: cameraExif() }));
};
const CAMERA = ['place 48.20000, -16.36667', 'serial SN-0042-77', 'owner Zora Quill', 'notes'];

describe('what a file says of a person', () => {
  it('is where a photo was made, its camera’s number and owner, in each kind that has Exif', async () => {
    expect(await factsOf(jpeg({ exif: cameraExif() }))).toEqual(CAMERA);
    expect(await factsOf(pngOf(['eXIf', cameraExif()]))).toEqual(CAMERA);
    const exif = cameraExif();
    const riff = webp('');
    const part = bytesOf('EXIF', [exif.length, 0, 0, 0], exif, exif.length % 2 ? [0] : []);
    riff.set([riff.length - 8 + part.length], 4);
    riff[20] = 0x0c;
    expect(await factsOf(bytesOf(riff, part))).toEqual(CAMERA);
  });

  it('is what IPTC and XMP say of it, as attributes and as elements', async () => {
    expect(await factsOf(jpeg({ iptc: iptc([[90, 'Vienna'], [92, 'Prater']]) }))).toEqual(['place Vienna', 'place Prater']); // biome-ignore format: a table
    const packet = xmp(
      '<exif:GPSLatitude>48,12N</exif:GPSLatitude><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ida</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>',
      `${XMP_NS} aux:SerialNumber="X-9" aux:OwnerName = 'Zora' photoshop:City=""`,
    );
    for (const file of [jpeg({ xmp: packet }), pngOf(itxt(packet)), webp(packet)])
      expect(await factsOf(file)).toEqual(['serial X-9', 'owner Zora', 'place 48,12N', 'person']);
    const empty = xmp('<photoshop:City/><photoshop:City x=""/>', `${XMP_NS} photoshop:City=""`);
    expect(await factsOf(jpeg({ xmp: empty }))).toEqual([]);
  });

  it('is where a film was made, wherever its words stand, and is found without reading its pictures', async () => {
    const film = (...inner: Uint8Array[]) =>
      bytesOf(box('ftyp', 'isom', [0, 0, 0, 0]), box('mdat', new Uint8Array(5_000)), box('moov', ...inner));
    const xyz = box('\xa9xyz', [0, 18, 0x15, 0xc7], '+48.2000-016.3667/');
    expect(await factsOf(film(box('mvhd', new Uint8Array(100)), box('udta', xyz)))).toEqual([
      'place +48.2000-016.3667',
    ]);
    expect(await factsOf(film(box('trak', box('udta', box('loci', new Uint8Array(20))))))).toEqual(['place']);
    const keys = box('keys', 'mdtacom.apple.quicktime.location.ISO6709');
    expect(await factsOf(film(box('meta', keys, box('ilst', 'xx+10.5-020.25+012.1/'))))).toEqual([
      'place +10.5-020.25',
    ]);
    expect(await factsOf(film(box('udta', 'nothing')))).toEqual([]);
    const read: number[] = [];
    const bytes = film(box('udta', xyz));
    await readPrivate(bytes.length, async (at, length) => {
      read.push(Math.min(length, bytes.length - at));
      return bytes.slice(at, at + length);
    });
    expect(read.reduce((sum, length) => sum + length, 0)).toBeLessThan(2_000);
  });

  it('is who wrote a document', async () => {
    const core =
      '<cp:coreProperties><dc:creator>Ida &amp; Bo</dc:creator><cp:lastModifiedBy>Cy</cp:lastModifiedBy></cp:coreProperties>';
    const utf8 = (words: string) => new TextEncoder().encode(words);
    const office = Uint8Array.from(
      zipSync({ 'docProps/core.xml': utf8(core), 'word/document.xml': utf8('x'.repeat(9000)) }),
    );
    expect(await factsOf(office)).toEqual(['author Ida & Bo', 'author Cy']);
    expect(await factsOf(bytesOf(pdf(), '3 0 obj<</Author (Ida \\(B\\))>>endobj'))).toEqual(['author Ida (B)']);
    expect(await factsOf(bytesOf(pdf(), '3 0 obj<</Author<FEFF004900640061>>>endobj'))).toEqual(['author Ida']);
  });

  it('is nothing in a file that says nothing, or only its license, creator and title', async () => {
    for (const file of [
      jpeg({}),
      jpeg({ xmp: CREDITED }),
      pngOf(itxt(CREDITED)),
      webp(CREDITED),
      svg(''),
      pdf(CREDITED),
      bytesOf('a text'),
    ])
      expect(await look(file)).toEqual({ facts: [], canStrip: false, isUnread: false });
  });

  it('is nothing in a file that is cut or changed anywhere, and the reading ends', async () => {
    const whole = photo();
    for (let at = 0; at < whole.length; at += 31) {
      await look(whole.slice(0, at));
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await look(changed);
      strip(changed);
      strip(whole.slice(0, at));
    }
    const film = box('moov', box('udta', '\xa9xyz'));
    for (let at = 0; at < film.length; at += 1)
      for (const byte of [0, 1, 255]) await look(Uint8Array.from(film, (each, i) => (i === at ? byte : each)));
  });

  it('is read in time that grows with the packet', () => {
    const started = workDone();
    for (const piece of ['<x:City ', ' x:City=', `<${'a'.repeat(39)}`, '<x:City>\t', ' x:City \t ', '<x:GPSLatitude'])
      readPacket(piece.repeat(200_000));
    expect(workDone() - started).toBeLessThan(30_000);
  });

  it('is not looked for in a picture that is too large to be read, which is said', async () => {
    const head = jpeg({});
    const found = await readPrivate(100 * 1024 * 1024, async (at, length) => head.slice(at, at + length));
    expect(found).toEqual({ facts: [], canStrip: false, isUnread: true });
  });
});

describe('a picture without it', () => {
  it('is the same JPEG: its compressed bytes, its profile and how it is turned', async () => {
    const stripped = strip(photo()) as Bytes;
    expect(await look(stripped)).toMatchObject({ facts: [] });
    for (const gone of ['Zora', 'SN-0042', 'NOTES', 'X-9', 'Vienna', 'at home'])
      expect(text(stripped)).not.toContain(gone);
    expect(text(stripped)).toContain(text(ICC));
    // The directory of one number, and in it a 6.
    const exif = [0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]; // biome-ignore format: as bytes
    expect(text(stripped)).toContain(Buffer.from(exif).toString('latin1'));
    expect(text(stripped).match(/\xff\xd8/g)).toHaveLength(1);
    expect(text(stripped).endsWith(text(jpeg({})).slice(-24))).toBe(true);
    expect(strip(stripped)).toEqual(stripped);
  });

  it('is exactly what it was where there was nothing', () => {
    for (const file of [jpeg({}), pngOf()]) expect(strip(file)).toEqual(file);
    expect(text(strip(jpeg({ exif: cameraExif(1) })) as Bytes)).toBe(text(jpeg({})));
  });

  it('keeps every scan of a JPEG that has several', () => {
    const scan = (byte: number) => bytesOf([0xff, 0xda, 0, 4, 1, byte], [byte, 0xff, 0, 0xff, 0xd0, byte]);
    const table = bytesOf([0xff, 0xc4, 0, 4, 7, 7]);
    const file = bytesOf([0xff, 0xd8], scan(1), table, COMMENT, scan(2), [0xff, 0xff, 0xd9], 'behind');
    expect(strip(file)).toEqual(bytesOf([0xff, 0xd8], scan(1), table, scan(2), [0xff, 0xd9]));
  });

  it('is the same PNG, with the chunks that change how it looks', async () => {
    const gamma: [string, Bytes] = ['gAMA', bytesOf([0, 0, 0xb1, 0x8f])];
    const file = bytesOf(
      pngOf(
        gamma,
        ['eXIf', cameraExif()],
        ['tEXt', bytesOf('Comment\0at home')],
        itxt(xmp('', `${XMP_NS} aux:SerialNumber="X-9"`)),
        ['prVt', bytesOf('X-9')],
      ),
      'behind',
    );
    const stripped = strip(file) as Bytes;
    expect(await look(stripped)).toMatchObject({ facts: [] });
    expect(stripped).toEqual(pngOf(['eXIf', bytesOf('MM\0*', [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])], gamma)); // biome-ignore format: as bytes
  });

  it('is the same WebP, whose head no longer promises Exif and XMP', async () => {
    const stripped = strip(webp(xmp('', `${XMP_NS} aux:SerialNumber="X-9"`))) as Bytes;
    expect(text(stripped)).not.toContain('XMP ');
    expect(stripped[20]).toBe(0);
    expect(stripped[4]).toBe(stripped.length - 8);
    expect(text(stripped)).toContain('VP8L');
  });

  it('is none of a kind that cannot be taken apart here, or that is broken', () => {
    for (const file of [
      svg(''),
      pdf(),
      bytesOf('a text'),
      photo().slice(0, 200),
      bytesOf('RIFF', [255, 255, 0, 0], 'WEBP'),
    ])
      expect(strip(file)).toBeNull();
  });

  it('is the same HEIC in every place but those of its Exif and its XMP', async () => {
    const packet = xmp('', `${XMP_NS} aux:SerialNumber="X-9" photoshop:City="Vienna"`);
    const whole = heif(cameraExif(), packet);
    expect((await factsOf(whole)).sort()).toEqual([...CAMERA, 'serial X-9', 'place Vienna'].sort());
    const stripped = strip(whole) as Bytes;
    expect(await factsOf(stripped)).toEqual([]);
    expect(stripped.length).toBe(whole.length);
    for (const gone of ['Zora', 'SN-0042', 'X-9', 'Vienna']) expect(text(stripped)).not.toContain(gone);
    expect(text(stripped)).toContain('pic');
    for (let at = 0; at < whole.length; at += 7) {
      strip(whole.slice(0, at));
      for (const byte of [0, 1, 255]) strip(Uint8Array.from(whole, (each, i) => (i === at ? byte : each)));
    }
  });

  it('is the same GIF without its packet and its comments', async () => {
    const packet = xmp('', `${XMP_NS} photoshop:City="Vienna"`);
    const own = bytesOf([0x21, 0xff, 11], 'XMP DataXMP', Buffer.from(packet), GIF_TRAILER);
    const comment = bytesOf([0x21, 0xfe, 4], 'home', [0]);
    const loop = bytesOf([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
    const whole = gif('89a', loop, own, comment);
    expect(await factsOf(whole)).toEqual(['place Vienna']);
    expect(strip(whole)).toEqual(gif('89a', loop));
  });
});
