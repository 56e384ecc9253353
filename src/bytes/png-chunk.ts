import { crc32 } from './crc32';
import { join } from './join';
import { letters } from './letters';
import { big } from './numbers';

/** A chunk of a PNG: its length, its type of four letters, its data and their sum (PNG, third edition, 5.3). */
export const pngChunk = (type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const named = join([letters(type), data]);
  return join([big(data.length, 4), named, big(crc32(named), 4)]);
};
