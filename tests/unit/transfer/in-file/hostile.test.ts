import { describe, expect, it } from '@jest/globals';
import { creditFile } from '../../../../src/transfer/in-file/credit-file';
import { workDone } from '../../../work-of';
import * as make from '../../lookup/file/make-files';
import { type Bytes, gif, PLAIN, said, worksIn, writeCalmly, written } from './a-file';

/** Milliseconds of work: what grows faster than its file takes minutes. */
const SOON = 20_000;

const FULL: [string, Bytes][] = [
  ...PLAIN,
  ['JPEG with XMP and IPTC', make.jpeg({ xmp: make.CREDITED, iptc: make.iptc([[116, 'CC BY'], [80, 'Bo']]) })],
  ['PNG with XMP', make.pngOf(make.itxt(make.CREDITED, true))],
  ['WebP with XMP', make.webp(make.CREDITED)],
  ['SVG with RDF', make.svg(`<cc:Work rdf:about=""><cc:license rdf:resource="${make.BY}"/></cc:Work>`)],
  ['MP3 with frames', make.mp3(4, [['TCOP', make.plain('CC BY')], ['USER', make.bytesOf([3], 'eng', 'Ask')]])],
  ['FLAC with comments', make.flac(`LICENSE=${make.BY}`, 'ARTIST=Bo')],
  ['Ogg with comments', make.vorbis(`LICENSE=${make.BY}`, `COVER=${'x'.repeat(70_000)}`)],
]; // biome-ignore format: a table

describe('a file that is broken', () => {
  it.each(FULL)('at any place where it is cut is told, or carries its credit: %s', (_, bytes) => {
    const step = Math.max(1, Math.floor(bytes.length / 400));
    for (let end = 0; end < bytes.length; end += step) writeCalmly(bytes.slice(0, end));
  });

  it.each(FULL)('at any byte is told, or carries its credit: %s', (_, bytes) => {
    const began = workDone();
    const step = Math.max(1, Math.floor(bytes.length / 400));
    for (let at = 0; at < bytes.length; at += step)
      for (const byte of [0, 0x7f, 0xff, (bytes[at] ?? 0) ^ 1]) {
        const changed = bytes.slice();
        changed[at] = byte;
        const file = writeCalmly(changed);
        // What it says is never shorter than what it had, so that nothing of another's is lost unseen.
        if (file) expect(file.bytes.length).toBeGreaterThanOrEqual(changed.length - 300);
      }
    expect(workDone() - began).toBeLessThan(SOON);
  });
});

describe('a file that means harm', () => {
  it('unfolds to no more than a packet of XMP has', () => {
    const bomb = make.pngOf(make.itxt(make.xmp(`<dc:subject>${' '.repeat(30_000_000)}</dc:subject>`), true));
    const began = workDone();
    expect(creditFile(bomb, said()).beside?.problem).toBe('broken');
    expect(workDone() - began).toBeLessThan(SOON);
  });

  it('is nested, or full of small parts, and ends soon', () => {
    const began = workDone();
    writeCalmly(make.jpeg({ xmp: make.xmp('<a>'.repeat(15_000)) }));
    writeCalmly(make.svg('<cc:Work>'.repeat(300_000)));
    writeCalmly(make.bytesOf('fLaC', Array(400_000).fill(0)));
    writeCalmly(gif('89a', new Uint8Array(2_000_000).fill(0x21)));
    writeCalmly(Uint8Array.from({ length: 2_000_000 }, (_, i) => [0x4f, 0x67, 0x67, 0x53][i % 4] as number));
    writeCalmly(
      make.mp3(
        3,
        Array.from({ length: 4000 }, () => ['PRIV', make.bytesOf('x')]),
      ),
    );
    expect(workDone() - began).toBeLessThan(SOON);
  });

  it('cannot have a title end what it stands in', async () => {
    const title = `"/></rdf:RDF><script>alert(1)</script>\u0000 ]]> <?xpacket end="w"?> &amp;`;
    for (const [kind, bytes] of PLAIN) {
      const [work] = await worksIn(written(bytes, said({ title })));
      expect(work?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
      if (kind === 'SVG') expect(Buffer.from(written(bytes, said({ title }))).toString()).not.toContain('<script>');
    }
  });
});
