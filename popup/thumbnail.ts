import type { Work } from '../src/work/work';
import { hearPage } from './tab';

/**
 * A small picture of a work that its page shows, as a data: address, drawn by the page from what it has already: nothing is fetched
 * for it. Null where the page cannot draw it.
 */
export const drawThumbnail = async (tab: number, { kind, address }: Work): Promise<string | null> => {
  if (kind !== 'image') return null;
  const drawn = await hearPage(tab, { ask: 'page.thumbnail', address });
  return typeof drawn === 'string' && drawn.startsWith('data:image/') ? drawn : null;
};
