import { sourceOf } from '../../../background/worker/check/file-source';
import { Parts } from '../../../src/check/zip/parts';
import { unpackWhole } from '../../../src/check/zip/unpack';

/** Pictures that are decoded at once, as many as the check does. */
const AT_ONCE = 2;

/** The limit: every picture of a document is unpacked and decoded, and nothing is done with it. */
const readAll = async (file: Blob): Promise<number> => {
  const parts = await Parts.of(sourceOf(file));
  const names = parts.names.filter((name) => name.startsWith('ppt/media/'));
  const decode = async (name: string): Promise<void> => {
    const entry = parts.entry(name);
    if (!entry) return;
    const bitmap = await createImageBitmap(new Blob([await unpackWhole(parts.source, entry, entry.size)]));
    bitmap.close();
  };
  for (let at = 0; at < names.length; at += AT_ONCE) await Promise.all(names.slice(at, at + AT_ONCE).map(decode));
  return names.length;
};

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  readAll(data).then((count) => self.postMessage(count));
};
