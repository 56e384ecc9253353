import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../../../src/lookup/file/read-file';
import { isInquiryError } from '../../../../src/lookup/inquiry';
import { isSignals } from '../../../../src/message/observation';
import { workDone } from '../../../work-of';
import * as make from './make-files';

const ADDRESS = 'https://site.example/work';
const UNREADABLE = { code: 'unreadable' };
const { BY, CREDITED, xmp } = make;
/** Milliseconds of work: what grows faster than its file takes minutes, and a processor that others use too takes some times as long. */
const SOON = 15_000;

/** Reads and takes an error that is said for an answer; anything else that is thrown fails. */
const readCalmly = (bytes: Uint8Array<ArrayBuffer>) =>
  readFile(bytes, ADDRESS).catch((error) => {
    if (isInquiryError(error)) return [];
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
    const began = workDone();
    for (let at = 4; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 300))) {
      const changed = bytes.slice();
      changed.fill(0xff, at, at + 4);
      expect(isSignals(await readCalmly(changed))).toBe(true);
    }
    expect(workDone() - began).toBeLessThan(SOON);
  });

  it('is not unfolded: entities of its own stay what they are, and nothing is fetched', async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(1000)}">`).join('')}
      <!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const work = '<cc:Work rdf:about=""><dc:title>&a19;&file;</dc:title></cc:Work>';
    const began = workDone();
    const signals = await readFile(make.svg(work, bomb), ADDRESS);
    expect(JSON.stringify(signals)).not.toMatch(/xxxx|root:/);
    expect(workDone() - began).toBeLessThan(1000);
  });

  it('and is nested deeply ends soon', async () => {
    const began = workDone();
    await readCalmly(make.svg('<a>'.repeat(1_000_000)));
    await readCalmly(make.jpeg({ xmp: xmp('<dc:title>'.repeat(5000)) }));
    expect(workDone() - began).toBeLessThan(SOON);
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
    const began = workDone();
    await readCalmly(bytes);
    expect(workDone() - began).toBeLessThan(SOON);
  });

  it.each([
    ['entities', '&a;'],
    ['brackets', '<'],
    ['comments in comments', '<!--'],
    ['ends of nothing', '</a>'],
    ['names of no namespace', '<x:a/>'],
  ])('and is four megabytes of %s ends soon', async (_, text) => {
    const began = workDone();
    await readCalmly(make.svg(text.repeat(4_000_000 / text.length)));
    expect(workDone() - began).toBeLessThan(2000);
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
    const began = workDone();
    expect(await readCalmly(make.pngOf(make.itxt(`${CREDITED}${' '.repeat(50_000_000)}`, true)))).toEqual([]);
    expect(workDone() - began).toBeLessThan(SOON);
  });

  it('and is not UTF-8 is read as the letters that it might be', async () => {
    const latin = make.bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><title>Zo\xeb</title></svg>');
    expect((await readCalmly(latin))[0]?.value).toBe('Zo');
  });

  it('and is of no kind that is read is told', async () => {
    await expect(readFile(make.bytesOf('PK\x03\x04 a zip'), ADDRESS)).rejects.toMatchObject(UNREADABLE);
    await expect(readFile(make.bytesOf('<!doctype html><title>Not found</title>'), ADDRESS)).rejects.toMatchObject(
      UNREADABLE,
    );
    await expect(readFile(make.bytesOf(), ADDRESS)).rejects.toMatchObject(UNREADABLE);
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
