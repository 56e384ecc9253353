import { isThumbnail } from '../../src/message/thumbnail';
import type { Work } from '../../src/work/work';
import { hearPage } from '../platform/tab';

/** A page may have taken over what draws: what is no small picture is left out. */
const soundOr = (drawn: unknown): string | null => (isThumbnail(drawn) ? drawn : null);

/**
 * A small picture of a work that its page shows, as a data: address, drawn by the page itself, from what it has or from where it has it.
 * Null where it cannot: the work is kept all the same.
 */
export const drawThumbnail = async (tab: number, { kind, address }: Work): Promise<string | null> =>
  kind === 'image' ? soundOr(await hearPage(tab, { ask: 'page.thumbnail', address })) : null;

/**
 * The same of several pictures, in their order, from what the page has alone: nothing is requested for them.
 * @returns null where the page does not answer
 */
export const drawShown = async (tab: number, addresses: string[]): Promise<(string | null)[] | null> => {
  const drawn = await hearPage(tab, { ask: 'page.shown', addresses });
  return Array.isArray(drawn) ? addresses.map((_, i) => soundOr(drawn[i])) : null;
};
