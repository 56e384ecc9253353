import type { Work } from '../src/work/work';
import { hearPage } from './tab';

/**
 * A small picture of a work that its page shows, as a data: address, drawn by the page itself, from what it has or from where it has it.
 * Null where it cannot.
 */
export const drawThumbnail = async (tab: number, { kind, address }: Work): Promise<string | null> => {
  if (kind !== 'image') return null;
  const drawn = await hearPage(tab, { ask: 'page.thumbnail', address });
  return typeof drawn === 'string' && drawn.startsWith('data:image/') ? drawn : null;
};
