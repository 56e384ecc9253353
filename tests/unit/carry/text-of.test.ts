import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../../background/carry/text-of';

const read = async (bytes: Uint8Array<ArrayBuffer> | string) => {
  const reading = { bytes: 0, isCut: false };
  let text = '';
  for await (const piece of textOf(new Blob([bytes]), reading)) text += piece;
  return { text, ...reading };
};
const TEXT = Array.from({ length: 9000 }, (_, i) => `${i} 湖 ${(i * 7919) % 10_007}`).join('\n');
const packed = new Uint8Array(gzipSync(TEXT));

describe('the text of a file', () => {
  it('is the same plain and packed, wherever its pieces end', async () => {
    expect(await read(TEXT)).toEqual({ text: TEXT, bytes: Buffer.byteLength(TEXT), isCut: false });
    expect(await read(packed)).toEqual({ text: TEXT, bytes: packed.length, isCut: false });
  });

  it.each([1, 5, 100, 5000])(
    'comes back as far as it goes where its last %i bytes are missing, and says so',
    async (missing) => {
      const { text, isCut } = await read(packed.slice(0, packed.length - missing));
      expect(isCut).toBe(true);
      expect(text.length).toBeGreaterThan(TEXT.length * 0.8);
      expect(TEXT.startsWith(text.replace(/\ufffd$/, ''))).toBe(true);
    },
  );

  it('comes back to where a byte was changed so that nothing can be unpacked', async () => {
    const broken = packed.slice();
    broken.fill(0xff, packed.length / 2, packed.length / 2 + 50);
    const { text, isCut } = await read(broken);
    expect(isCut).toBe(true);
    expect(text.length).toBeGreaterThan(1000);
  });

  it('of two files packed one behind the other is both', async () => {
    const two = new Uint8Array(Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]));
    expect(await read(two)).toMatchObject({ text: 'one\ntwo\n', isCut: false });
  });

  it('packed a thousandfold comes in pieces that the memory holds', async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(50_000_000, 'x'))]);
    let longest = 0;
    for await (const piece of textOf(bomb)) longest = Math.max(longest, piece.length);
    expect(longest).toBeLessThan(8_000_000);
  });
});
