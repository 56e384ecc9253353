import { loadPublish } from '../publish/load';
import { openAsIs } from '../store/open-as-is';

/** Takes up what a background that died left undone. Where nothing was ever shared, nothing is loaded. */
export const resumeShares = async (): Promise<void> => {
  const store = await openAsIs();
  const shares = store?.objectStoreNames.contains('shares') ? await store.count('shares') : 0;
  store?.close();
  if (shares > 0) await (await loadPublish()).resume();
};
