import { withStoreAsIs } from '../store/db/open-as-is';
import { loadPay } from './load';

/** Whether a tip is open: where none is, nothing of paying is loaded. */
const hasOpenTips = (): Promise<boolean> =>
  withStoreAsIs(
    async (store) => store.objectStoreNames.contains('tips') && (await store.countFromIndex('tips', 'open')) > 0,
    false,
  );

/** The alarm: something was open when it was set. It is cleared where nothing is any more. */
export const pursueTips = async (): Promise<void> => (await loadPay()).resume();

/** The browser's start: takes up what was left. Not every browser keeps alarms until then. */
export const resumeTips = async (): Promise<void> => {
  if (await hasOpenTips()) await pursueTips();
};
