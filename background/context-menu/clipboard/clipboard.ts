import type { Copied } from './copied';
import { copyDirectly } from './direct';
import { copyOffscreen } from './offscreen';

/**
 * Puts rich and plain text on the clipboard together, from a document of this extension: no page can see, change or prevent it, whatever
 * it listens to. The clipboard is never read.
 * @returns whether it is there
 */
export const copy = async (copied: Copied): Promise<boolean> => {
  try {
    return await ('document' in globalThis ? copyDirectly(copied) : copyOffscreen(copied));
  } catch {
    return false;
  }
};
