import { disarmTips } from '../pay/alarm';
import { loadPay } from '../pay/load';
import { openAsIs } from '../store/open-as-is';

/** Whether a tip is open: where none is, nothing of paying is loaded. */
const hasOpenTips = async (): Promise<boolean> => {
  const store = await openAsIs();
  const open = store?.objectStoreNames.contains('tips') ? await store.countFromIndex('tips', 'open') : 0;
  store?.close();
  return open > 0;
};

/** Takes up what a background that died left undone. */
export const resumeTips = async (): Promise<void> => {
  if (await hasOpenTips()) await (await loadPay()).resume();
  else await disarmTips();
};
