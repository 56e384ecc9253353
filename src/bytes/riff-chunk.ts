import { join } from './join';
import { letters } from './letters';
import { little } from './numbers';

/** A chunk of a RIFF file, such as a WebP: its name of four letters, its length, its data, and a byte where that is odd. */
export const riffChunk = (name: string, data: Uint8Array): Uint8Array<ArrayBuffer> =>
  join([letters(name), little(data.length, 4), data, new Uint8Array(data.length % 2)]);
