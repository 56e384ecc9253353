import { describe, expect, it } from '@jest/globals';
import exifreader from 'exifreader';
import { JSDOM } from 'jsdom';
import { readRdf } from '../../../../src/lookup/file/rdf';
import { xmp } from '../../../../src/transfer/export/xmp';
import { licenseOf } from '../../attribution/a-work';
import { credited, hostile, kept } from './entries';

const write = (...given: Parameters<typeof kept>) => xmp.write(kept(...given)) as { name: string; text: string };

/** A JPEG with nothing in it but this XMP, for a reader that reads pictures. */
const inJpeg = (text: string): ArrayBuffer => {
  const body = new TextEncoder().encode(`http://ns.adobe.com/xap/1.0/\0${text}`);
  const size = body.length + 2;
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 255, ...body, 0xff, 0xd9]).buffer;
};

type Tags = Record<string, { description?: string } | undefined>;

describe('the XMP sidecar', () => {
  it('is read back by a reader of pictures', () => {
    const tags: Tags =
      exifreader.load(inJpeg(write('a', { notices: ['© 2020 Ann Fell'] }).text), { expanded: true }).xmp ?? {};
    expect(tags.title?.description).toBe('First light over the tarn');
    expect(tags.creator?.description).toBe('Ann Fell');
    expect(tags.rights?.description).toBe('© 2020 Ann Fell');
    expect(tags.Marked?.description).toBe('True');
    expect(tags.WebStatement?.description).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(tags.attributionURL?.description).toBe('https://photos.example/tarn');
  });

  it('says nothing in the place of a notice of copyright that nobody wrote', () => {
    expect(write('a').text).not.toContain('dc:rights');
    expect(write('a').text).toContain('<plus:LicensorURL>https://photos.example/tarn</plus:LicensorURL>');
  });

  it('is read back by what reads files here', () => {
    const { fields } = readRdf(write('a').text);
    expect(fields).toContainEqual(expect.objectContaining({ value: 'https://creativecommons.org/licenses/by/4.0/' }));
  });

  it('marks what nobody claims as that', () => {
    expect(write('a', { licenses: [licenseOf('CC0-1.0')] }).text).toContain('<xmpRights:Marked>False<');
  });

  it('is called after the file that it stands beside', () => {
    expect(write('a', { address: 'https://photos.example/a%20b/fell%20tarn.jpg?x=1' }).name).toBe('fell tarn.jpg.xmp');
    expect(xmp.write(credited('c', { address: 'https://photos.example/view/12' }))?.name).toBe(
      'First light over the tarn.jpg.xmp',
    );
  });

  it('is well-formed and has a safe name whatever a page wrote', () => {
    const { DOMParser } = new JSDOM('').window;
    for (const entry of hostile) {
      const file = xmp.write({
        ...entry,
        work: { ...entry.work, address: `https://a.example/${encodeURIComponent(entry.work.title ?? '')}` },
      });
      expect(file?.name).toMatch(/^[^/\\:*?"<>|\p{Cc}\u202a-\u202e]+\.xmp$/u);
      const document = new DOMParser().parseFromString(file?.text ?? '', 'application/xml');
      expect(document.querySelector('parsererror')).toBeNull();
    }
  });
});
