import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../../../src/lookup/file/read-file';
import { strip } from '../../../../src/publish/private/strip';
import { creditFile } from '../../../../src/transfer/in-file/credit-file';
import { box } from '../../lookup/file/make-camera';
import * as make from '../../lookup/file/make-files';
import { ADDRESS, type Bytes, gif, PLAIN, said, simpleWebp, worksIn, written } from './a-file';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a file with its credit inside', () => {
  it.each(PLAIN)('is the same work again when it is read: %s', async (_, bytes) => {
    const work = (await worksIn(written(bytes)))[0];
    expect(work?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(work?.creators.map(({ name }) => name)).toEqual(['Ann Fell']);
    expect(work?.conflicts).toEqual([]);
    expect(work?.title).toBe('First light over the tarn');
    expect(work?.source).toBe('https://photos.example/tarn');
  });

  it.each(PLAIN)('is not changed by the same credit again: %s', (_, bytes) => {
    const once = written(bytes);
    expect(text(written(once))).toBe(text(once));
  });

  it.each(PLAIN)('carries several makers, and letters of any script: %s', async (_, bytes) => {
    const creators = [
      { name: 'Zoë 李 “<&>” Łø', address: null },
      { name: 'שרה', address: null },
    ];
    const read = await readFile(written(bytes, said({ creators, title: '夜明け & <b>' })), ADDRESS);
    const names = read.filter(({ says }) => says === 'creator').map(({ value }) => value);
    // Version 2.3 of ID3 has one text for all of them.
    expect(names.join('/')).toContain('Zoë 李 “<&>” Łø/שרה');
  });

  it.each(PLAIN)('says that nobody has rights in what is free of them: %s', async (_, bytes) => {
    const [work] = await worksIn(written(bytes, said({}, 'CC0-1.0')));
    expect(work?.licenses.map(({ id }) => id)).toEqual(['CC0-1.0']);
  });

  it('keeps the picture’s own bytes: without what was said it is the same file', () => {
    for (const bytes of [make.jpeg({}), make.pngOf()]) expect(strip(written(bytes))).toEqual(bytes);
    expect(text(strip(written(simpleWebp())) as Bytes)).toContain(text(simpleWebp().subarray(12)));
    const sound = make.bytesOf('the sound, as it is');
    for (const bytes of [make.flac(), make.mp3(3, [])])
      expect(text(written(make.bytesOf(bytes, sound))).endsWith(text(sound))).toBe(true);
    expect(text(written(gif())).startsWith(text(gif().subarray(0, -1)))).toBe(true);
  });

  it('becomes a newer GIF where its version has no room', () => {
    expect(text(written(gif('87a'))).startsWith('GIF89a')).toBe(true);
  });

  it('is made room for in a simple WebP, of the size of its picture', () => {
    const file = written(simpleWebp());
    // VP8X: the flags for XMP and for what is transparent, and a canvas of one pixel, each counted from 0.
    expect([...file.subarray(12, 30)]).toEqual([...Buffer.from('VP8X'), 10, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(file.length).toBe(8 + new DataView(file.buffer).getUint32(4, true));
  });
});

describe('what others said in a file', () => {
  const OTHERS = make.xmp(
    `<dc:creator><rdf:Seq><rdf:li>Bo Ek</rdf:li></rdf:Seq></dc:creator>
     <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="de">Fragt</rdf:li><rdf:li xml:lang="x-default">Ask us</rdf:li></rdf:Alt></xmpRights:UsageTerms>
     <photoshop:Credit></photoshop:Credit>`,
    'xmlns:own="https://own.example/" own:rating="5"',
  );

  it.each([
    ['JPEG', make.jpeg({ xmp: OTHERS })],
    ['PNG', make.pngOf(make.itxt(OTHERS))],
    ['packed PNG', make.pngOf(make.itxt(OTHERS, true))],
    ['WebP', make.webp(OTHERS)],
  ] as [string, Bytes][])('stays, and ours stands behind it: %s', async (_, bytes) => {
    const file = text(written(bytes));
    expect(file).toContain('own:rating="5"');
    expect(file).toContain('<rdf:li>Bo Ek</rdf:li><rdf:li>Ann Fell</rdf:li></rdf:Seq>');
    expect(file).toContain('Fragt</rdf:li>');
    expect(file).toMatch(/Ask us .{0,30}First light over the tarn.{0,200}<\/rdf:li><\/rdf:Alt>/);
    expect(file.match(/<photoshop:Credit>/g)).toHaveLength(1);
    expect(file.match(/<dc:creator>/g)).toHaveLength(1);
    expect(file.match(/<rdf:RDF/g)).toHaveLength(1);
  });

  it('is not written over where it names another license, and both are seen', async () => {
    const by = make.xmp(
      '<xmpRights:WebStatement>https://creativecommons.org/licenses/by-nc/2.0/</xmpRights:WebStatement>',
    );
    const [work] = await worksIn(written(make.jpeg({ xmp: by })));
    expect([...(work?.licenses ?? []), ...(work?.conflicts ?? [])].map(({ id }) => id).sort()).toEqual([
      'CC-BY-4.0',
      'CC-BY-NC-2.0',
    ]);
  });

  it('stays in the tags of sounds, and ours is beside it', async () => {
    const other = make.mp3(3, [['TIT2', make.wide('Rain')], ['USER', make.bytesOf([0], 'eng', 'Ask us')], ['PRIV', make.bytesOf('own')]]); // biome-ignore format: a table
    const file = text(written(other));
    expect(file).toContain('Ask us');
    expect(file).toContain('PRIV');
    const read = await readFile(written(other), ADDRESS);
    expect(read.find(({ says }) => says === 'title')?.value).toBe('Rain');
    expect(read.filter(({ says }) => says === 'license').map(({ value }) => value)).toContain(make.BY);
    const flac = await readFile(written(make.flac('TITLE=Rain', 'ARTIST=Bo Ek', 'MOOD=wet')), ADDRESS);
    expect(flac.filter(({ says }) => says === 'creator').map(({ value }) => value)).toEqual(['Bo Ek', 'Ann Fell']);
    expect(text(written(make.flac('MOOD=wet')))).toContain('MOOD=wet');
  });

  it('is kept in the older version of a tag, in its own names', () => {
    const file = text(written(make.mp3(2, [['TT2', make.bytesOf([0], 'Rain')]])));
    expect(file.slice(0, 4)).toBe('ID3\x02');
    for (const name of ['TT2', 'TP1', 'TCR', 'WCP', 'WAF', 'TXX']) expect(file).toContain(name);
    expect(file).not.toContain('TIT2');
  });

  it('of a drawing stays, and what it lacks joins it', async () => {
    const drawing = make.svg('<cc:Work rdf:about=""><dc:title>Weather post</dc:title></cc:Work>');
    const file = text(written(drawing));
    expect(file).toContain('<dc:title>Weather post</dc:title>');
    expect(file.match(/<rdf:RDF/g)).toHaveLength(1);
    expect(file.match(/<title>/g)).toHaveLength(2);
  });

  it('in IPTC agrees with XMP, whichever of them had said it', () => {
    const iptc = make.iptc([[116, '© 2020 Bo Ek'], [80, 'Bo Ek']]); // biome-ignore format: short
    const file = Buffer.from(written(make.jpeg({ iptc }))).toString('utf8');
    expect(file).toContain('<rdf:li xml:lang="x-default">© 2020 Bo Ek</rdf:li>');
    expect(file).toContain('<rdf:li>Bo Ek</rdf:li><rdf:li>Ann Fell</rdf:li>');
    expect(file).toContain('\x1c\x02\x50\x00\x08Ann Fell');
    expect(file).toContain('\x1c\x02\x05\x00\x19First light over the tarn');
    expect(file).not.toContain('\x1c\x02\x74\x00\x2a');
  });
});

describe('a file that cannot carry it', () => {
  const beside = (bytes: Bytes) => {
    const { bytes: same, beside: other, extension } = creditFile(bytes, said());
    expect(same).toBe(bytes);
    return [extension, other?.problem, other?.detail, other?.packet.includes('First light over the tarn')];
  };

  it('stays as it is, and its credit stands beside it', () => {
    expect(beside(make.bytesOf(box('ftyp', 'avif', [0, 0, 0, 0])))).toEqual(['avif', 'other-kind', 'AVIF', true]);
    expect(beside(make.tiffImage())).toEqual(['tif', 'other-kind', 'TIFF', true]);
    expect(beside(make.bytesOf(box('ftyp', 'M4A ', [0, 0, 0, 0])))).toEqual(['m4a', 'other-kind', 'M4A', true]);
    expect(beside(make.pdf())).toEqual(['pdf', 'other-kind', 'PDF', true]);
  });

  it('is left alone where what it says is broken: nobody knows what would be lost', () => {
    expect(beside(make.jpeg({ xmp: make.CREDITED.replace('</rdf:RDF>', '') }))).toEqual(['jpg', 'broken', 'XMP', true]);
    expect(beside(make.jpeg({}).slice(0, 30))).toEqual(['jpg', 'broken', '', true]);
  });

  it('has no room for a packet that is longer than a segment of a JPEG', () => {
    const long = make.xmp(`<dc:subject>${'x'.repeat(64_000)}</dc:subject>`);
    expect(beside(make.jpeg({ xmp: long }))).toEqual(['jpg', 'no-room', '', true]);
    const padded = make.CREDITED.replace('<?xpacket end', `${' '.repeat(64_300)}<?xpacket end`);
    expect(text(written(make.jpeg({ xmp: padded })))).toContain('First light over the tarn');
  });

  it('is an error where it is no picture and no sound', () => {
    for (const bytes of ['<!doctype html><html><svg></svg></html>', 'a text', ''])
      expect(() => creditFile(make.bytesOf(bytes), said())).toThrow(expect.objectContaining({ code: 'unknown' }));
  });
});
