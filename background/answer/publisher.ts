import { loadPublish } from '../publish/load';
import { openStore, withStore } from '../store/open';

/** Takes up what a background that died left undone. Where nothing was ever shared, nothing is loaded. */
export const resumeShares = async (): Promise<void> => {
  const shares = await withStore(openStore, (store) => store.count('shares'));
  if (shares > 0) await (await loadPublish()).resume();
};
