import { copyDirectly } from './direct';
import { copyOffscreen } from './offscreen';

/** What is put on the clipboard, in two forms of one text. */
export interface Copied {
  html: string;
  plain: string;
}

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
