import { needsPerson } from '../../src/tip/needs-person';
import { openAsIs } from '../store/open-as-is';

/**
 * How many tips need their person, by the journal: it is so after the browser was closed, or the background has died. Where the journal
 * cannot be read, which the screens say, none.
 */
export const countWaiting = async (): Promise<number> => {
  const store = await openAsIs();
  if (!store) return 0;
  try {
    if (!store.objectStoreNames.contains('tips')) return 0;
    return (await store.getAllFromIndex('tips', 'open')).filter(needsPerson).length;
  } catch {
    return 0;
  } finally {
    store.close();
  }
};
