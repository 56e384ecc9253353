import type { Source } from '../../../src/check/zip/source';

/** Bytes that are read at once: the list of a document's parts, and a small part, take one read. */
const WINDOW = 256 * 1024;

/** A file as bytes that are read where they are wanted. What was read last is at hand: parts lie side by side. */
export const sourceOf = (file: Blob): Source => {
  let [begin, held] = [0, new Uint8Array(0)];
  return {
    size: file.size,
    read: async (from, to) => {
      const end = Math.min(to, file.size);
      if (from >= begin && end <= begin + held.length) return held.subarray(from - begin, end - begin);
      const most = Math.max(end, Math.min(file.size, from + WINDOW));
      const bytes = new Uint8Array(await file.slice(from, most).arrayBuffer());
      if (bytes.length <= WINDOW) [begin, held] = [from, bytes];
      return bytes.subarray(0, end - from);
    },
  };
};
