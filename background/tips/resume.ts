import { withStoreAsIs } from '../store/db/open-as-is';
import { loadPay } from './load';

/** Whether a tip, or a pot, is open: where none is, nothing of paying is loaded. */
const hasOpenTips = (): Promise<boolean> =>
  withStoreAsIs(async (store) => {
    for (const name of ['tips', 'pots'] as const)
      if (store.objectStoreNames.contains(name) && (await store.countFromIndex(name, 'open')) > 0) return true;
    return false;
  }, false);

/** The alarm: something was open when it was set. It is cleared where nothing is any more. */
export const pursueTips = async (): Promise<void> => (await loadPay()).resume();

/** The browser's start: takes up what was left. Not every browser keeps alarms until then. */
export const resumeTips = async (): Promise<void> => {
  if (await hasOpenTips()) await pursueTips();
};
