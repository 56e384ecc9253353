import { type Correction, pageOf } from '../../src/correction/correction';
import { readCorrections } from '../store/corrections';
import { openAsIs } from '../store/open-as-is';

/** What a person corrected on a page. Where the library cannot be opened, which it says itself, the page is still seen. */
export const correctionsOf = async (page: string): Promise<Correction[]> => {
  const store = await openAsIs();
  if (!store) return [];
  try {
    return store.objectStoreNames.contains('corrections') ? await readCorrections(store, pageOf(page)) : [];
  } catch {
    return [];
  } finally {
    store.close();
  }
};
