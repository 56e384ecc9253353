import { isThumbnail } from '../../src/message/thumbnail';
import type { Work } from '../../src/work/work';
import { hearPage } from '../platform/tab';

/**
 * A small picture of a work that its page shows, as a data: address, drawn by the page itself, from what it has or from where it has it.
 * Null where it cannot.
 */
export const drawThumbnail = async (tab: number, { kind, address }: Work): Promise<string | null> => {
  if (kind !== 'image') return null;
  const drawn = await hearPage(tab, { ask: 'page.thumbnail', address });
  // A page may have taken over what draws: what is no small picture is left out, and the work is kept all the same.
  return isThumbnail(drawn) ? drawn : null;
};
