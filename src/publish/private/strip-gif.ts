import { join } from '../../bytes/join';
import { listGif } from '../../lookup/file/parts/gif-parts';

/** What a GIF is shown with: how often it moves. Other applications' extensions and comments go. */
const KEPT = new Set(['image', 'trailer', 'NETSCAPE2.0', 'ANIMEXTS1.0']);
const GRAPHIC_CONTROL = 0xf9;
const PLAIN_TEXT = 0x01;

/**
 * A GIF without anything that is not its picture and its movement; nothing behind its end.
 * @returns null for a file that is broken
 */
export const stripGif = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const parts = listGif(bytes);
  const [first] = parts ?? [];
  if (!parts || !first) return null;
  const kept = parts.filter(({ type, from }) => {
    if (type !== 'extension') return KEPT.has(type);
    return bytes[from + 1] === GRAPHIC_CONTROL || bytes[from + 1] === PLAIN_TEXT;
  });
  return join([bytes.subarray(0, first.from), ...kept.map(({ from, to }) => bytes.subarray(from, to))]);
};
