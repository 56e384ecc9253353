import { type Zippable, zipSync } from 'fflate';
import { drawPicture } from '../../../background/worker/picture';

/** What a document cannot be written without: packing its parts, or drawing its pictures as every program draws them. */
export type Task = { parts: Record<string, Uint8Array> } | { pictures: string[] };

/** As many pictures as the writer draws at once. */
const AT_ONCE = 50;

const packed = (parts: Record<string, Uint8Array>): number => {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) files[name] = [bytes, { level: name.endsWith('.jpeg') ? 0 : 6 }];
  return zipSync(files).length;
};

const drawn = async (pictures: readonly string[]): Promise<number> => {
  for (let from = 0; from < pictures.length; from += AT_ONCE)
    await Promise.all(pictures.slice(from, from + AT_ONCE).map(drawPicture));
  return pictures.length;
};

self.onmessage = async ({ data }: MessageEvent<Task>) =>
  self.postMessage('parts' in data ? packed(data.parts) : await drawn(data.pictures));
