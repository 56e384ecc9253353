import type { Head, Item } from '../../src/catalogue/catalogue';
import { catalogueError } from '../../src/catalogue/problem';
import { readItemPage } from '../../src/catalogue/read';
import type { CatalogueSource } from './source';

/** Bytes of all pages that one look reads: twenty thousand works need a fifth of it. */
const BYTES = 32 * 1024 * 1024;

/** What a catalogue lists, as far as it was not known. */
export interface Taken {
  /** The newest first. */
  items: Item[];
  unread: number;
}

/**
 * Reads the items of a catalogue whose head was checked: those in it, and those of pages that were not read before, each held against what
 * the head says of it.
 * @param known the CIDs of pages that were read
 * @throws CatalogueProblem page-broken, or what the source says
 */
export const takeItems = async (
  head: Head,
  source: CatalogueSource,
  known: readonly string[],
  signal: AbortSignal,
): Promise<Taken> => {
  const items = [...head.items];
  let { unread } = head;
  let left = BYTES;
  const read = new Set(known);
  for (const page of head.pages) {
    if (read.has(page.cid)) continue;
    signal.throwIfAborted();
    const bytes = await source.page(page.cid);
    left -= bytes.length;
    if (left < 0) throw catalogueError('page-broken', `more than ${BYTES} bytes`);
    const more = await readItemPage(bytes, page);
    items.push(...more.items);
    unread += more.unread;
  }
  return { items, unread };
};
