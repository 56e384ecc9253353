import { describe, expect, it } from '@jest/globals';
import { tellKind } from '../../../src/publish/file-kind';
import type { RecordFacts } from '../../../src/publish/opened';
import { nameOpened } from '../../../src/publish/opened-name';
import { countPixels } from '../../../src/publish/picture-size';
import { workDone } from '../../work-of';
import { noise } from './fixtures';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

describe('what a file is', () => {
  it.each<[string, Uint8Array]>([
    ['image/png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image/gif', bytes('GIF89a\x01\0\x01\0')],
    ['image/webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['image/avif', bytes('\0\0\0\x1cftypavif')],
    ['image/svg+xml', utf8(SVG)],
    ['image/svg+xml', utf8(`\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg>\n${SVG}`)],
    ['audio/mpeg', bytes('ID3\x04\0\0')],
    ['audio/mpeg', bytes('\xff\xfb\x90\x64')],
    ['audio/flac', bytes('fLaC\0\0\0\x22')],
    ['audio/wav', bytes('RIFF\x10\0\0\0WAVEfmt ')],
    ['audio/ogg', bytes(`OggS\0\x02${'\0'.repeat(22)}OpusHead`)],
    ['audio/mp4', bytes('\0\0\0\x1cftypM4A ')],
    ['video/mp4', bytes('\0\0\0\x1cftypisom')],
    ['video/webm', bytes('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm')],
    ['video/ogg', bytes(`OggS\0\x02${'\0'.repeat(22)}\x80theora`)],
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['text/plain', utf8('Ein Stück Text, und noch eines.\n')],
    ['text/plain', utf8('id,name\n1,"<b>"\n')],
    ['', utf8('<!doctype html><title>A page</title>')],
    ['', utf8('  <html><script>alert(1)</script>')],
    ['', bytes('PK\x03\x04\x14\0')],
    ['', bytes('MZ\x90\0\x03')],
    ['', noise(5000)],
    ['', new Uint8Array()],
  ])('is told as “%s” by its bytes', (mediaType, given) => {
    expect(tellKind(given).mediaType).toBe(mediaType);
  });

  it('is a text also where the beginning that is looked at ends inside of a letter', () => {
    expect(tellKind(utf8(`${'a'.repeat(4095)}ß and so on`)).kind).toBe('text');
  });

  it('is told in little time of whatever was made to look like the beginning of a drawing', () => {
    const start = workDone();
    for (const made of ['<!-- '.repeat(800), `${'<!DOCTYPE '.repeat(400)}`, ' '.repeat(4096), '<?x?>'.repeat(800)])
      tellKind(utf8(made));
    expect(workDone() - start).toBeLessThan(1000);
  });
});

describe('the size of a picture', () => {
  const head = (text: string): Uint8Array => bytes(text.padEnd(40, '\0'));
  it.each<[string, string, number]>([
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60', 60_000 * 60_000],
    ['image/gif', 'GIF89a\xff\xff\xff\xff', 65_535 * 65_535],
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x04\0\0\xff\xc2\0\x11\x08\x00\x03\x00\x05', 15],
    ['image/webp', 'RIFF\x10\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x04\0\0\x02\0\0', 15],
  ])('is read where %s says it', (mediaType, text, pixels) => {
    expect(countPixels(head(text), mediaType)).toBe(pixels);
  });

  it('is not known where the beginning does not say it', () => {
    expect(countPixels(bytes('\xff\xd8\xff'), 'image/jpeg')).toBeNull();
    expect(countPixels(head(`\xff\xd8${'\xff\xe0\0\x02'.repeat(9)}`), 'image/jpeg')).toBeNull();
    expect(countPixels(head('\0\0\0\x1cftypavif'), 'image/avif')).toBeNull();
  });
});

describe('what a file is called where it is saved', () => {
  const named = (title: string | null, path: string, extension: string, own = path): string =>
    nameOpened({ record: { title, path: own } as RecordFacts }, path, { extension });
  it.each([
    ['Two foxes.png', 'Two foxes', 'work.png', '.png'],
    ['Two foxes.jpeg', 'Two foxes', 'work.jpeg', '.jpg'],
    ['Two foxes.png', 'Two foxes', 'work.exe', '.png'],
    ['Two foxes.csv', 'Two foxes', 'work.csv', ''],
    ['.._.._etc.png', '../../etc', 'work.png', '.png'],
    ['work.png', null, 'work.png', '.png'],
    ['foxgnp.exe', 'fox\u202Egnp', 'work.exe', ''],
  ])('is “%s” for the work “%s” at %s', (name, title, path, extension) => {
    expect(named(title, path, extension)).toBe(name);
  });

  it('is its own name in a folder', () => {
    expect(named('Two foxes', 'work/a b.txt', '', 'work')).toBe('a b.txt');
  });
});
