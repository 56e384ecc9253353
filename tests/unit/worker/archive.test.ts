import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Archive } from '../../../background/worker/archive';
import { crc32 } from '../../../src/bytes/crc32';

const read = async (archive: Archive, filter?: (name: string) => boolean): Promise<Record<string, string>> => {
  const bytes = new Uint8Array(await archive.end().arrayBuffer());
  const files = unzipSync(bytes, filter ? { filter: ({ name }) => filter(name) } : {});
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]));
};

describe('an archive', () => {
  it('gives back the names and texts of every script that went in', async () => {
    const files = { 'photo.jpg.xmp': '<x/>', '湖.jpg.xmp': 'First light – 湖'.repeat(500), 'empty.xmp': '' };
    const archive = new Archive();
    for (const [name, text] of Object.entries(files)) archive.add(name, text);
    expect(await read(archive)).toEqual(files);
  });

  it('has a file that grew while others were added, whole, with its size before its bytes', async () => {
    const archive = new Archive();
    const write = archive.open('text.xml');
    const [half, other] = '👩'.split('') as [string, string];
    const text = `${'x'.repeat(65_535)}👩${'湖'.repeat(40_000)}`;
    write(`${'x'.repeat(65_535)}${half}`);
    archive.add('picture', new Uint8Array([1, 2, 3]), true);
    write(`${other}${'湖'.repeat(40_000)}`);
    const bytes = new Uint8Array(await archive.end('a/b').arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['picture', 'text.xml']);
    expect(new TextDecoder().decode(files['text.xml'])).toBe(text);
    // No data descriptor (bit 3): a reader that goes from front to back knows where the file ends.
    expect((bytes[6] as number) & 8).toBe(0);
  });

  it('of no files is one', async () => {
    expect(await read(new Archive())).toEqual({});
  });

  it('goes on behind the 65,535th file, where two bytes do not count any more', async () => {
    const archive = new Archive();
    for (let i = 0; i < 65_540; i += 1) archive.add(`${i}`, i % 10_000 === 0 ? `file ${i}` : '');
    const names: string[] = [];
    const files = await read(archive, (name) => {
      names.push(name);
      return name === '60000' || name === '65539';
    });
    expect(names).toHaveLength(65_540);
    expect(files).toEqual({ 60000: 'file 60000', 65539: '' });
  });

  it('sums bytes up as the standard’s own example', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
