import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../../background/worker/stop';
import { encodingOf, textOf } from '../../../background/worker/text-of';

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

describe('a file that unpacks to more than any of ours', () => {
  it('is given up before it is unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(300_000_000)));
    let length = 0;
    const reading = async () => {
      for await (const piece of textOf(new Blob([bomb]))) length += piece.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'too-large' });
    expect(length).toBeLessThan(100_000_000);
  });
});

describe('a reading that is cancelled', () => {
  const stop = () => {
    throw new CancelledError();
  };

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['plain', new Uint8Array(1_000_000).fill(120)],
    ['packed', new Uint8Array(gzipSync(Buffer.alloc(1_000_000, 'x')))],
  ])('ends within a line, %s', async (_, bytes) => {
    let pieces = 0;
    const reading = { bytes: 0, isCut: false, onPiece: stop };
    const read = async () => {
      for await (const _piece of textOf(new Blob([bytes]), reading)) pieces++;
    };
    await expect(read()).rejects.toThrow(CancelledError);
    expect(pieces).toBe(0);
    await expect(encodingOf(new Blob([bytes]), stop)).rejects.toThrow(CancelledError);
  });

  it('hears that it is: between two pieces there is time for a message', async () => {
    let isCancelled = false;
    setTimeout(() => {
      isCancelled = true;
    });
    const reading = { bytes: 0, isCut: false, onPiece: () => isCancelled && stop() };
    const chunk = new Uint8Array(100_000).fill(120);
    // Each piece is there at once: nothing but the reading itself lets a message through.
    const endless = Object.assign(new Blob(['x']), {
      stream: () => new ReadableStream({ pull: (controller) => controller.enqueue(chunk.slice()) }),
    });
    const read = async () => {
      for await (const _piece of textOf(endless, reading));
    };
    await expect(read()).rejects.toThrow(CancelledError);
  });
});
