import { describe, expect, it } from '@jest/globals';
import { bytesOfData, drawSmall } from '../../../background/draw-small';

let decoded = 0;
const refuse = () => {
  decoded += 1;
  return Promise.reject(new Error('Node decodes no pictures'));
};
Object.assign(globalThis, { createImageBitmap: refuse });

const pngOf = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

describe('a picture is drawn small', () => {
  it('and is not decoded where it says that it fills the memory', async () => {
    expect(await drawSmall(pngOf(60_000, 60_000))).toBeNull();
    expect(decoded).toBe(0);
    expect(await drawSmall(pngOf(600, 600))).toBeNull();
    expect(decoded).toBe(1);
  });

  it('from the bytes of a data: address, where it has any', () => {
    expect(bytesOfData('data:image/png;base64,AAEC')).toEqual(new Uint8Array([0, 1, 2]));
    expect(bytesOfData('data:image/png;base64,A')).toBeNull();
    expect(bytesOfData('data:image/svg+xml,<svg/>')).toBeNull();
  });
});
