import { withStoreAsIs } from '../store/db/open-as-is';
import { loadPublish } from './load';

/** Whether anything was ever shared: where not, nothing of sharing is loaded. */
const hasShares = (): Promise<boolean> =>
  withStoreAsIs(async (store) => store.objectStoreNames.contains('shares') && (await store.count('shares')) > 0, false);

/** Takes up what a background that died left undone. */
export const resumeShares = async (): Promise<void> => {
  if (await hasShares()) await (await loadPublish()).resume();
};

/** Asks the places that are due whether they still have what they pinned. */
export const recheckShares = async (): Promise<void> => {
  if (await hasShares()) await (await loadPublish()).recheckDue();
};
