import type { AskedSetting } from '../../../src/message/asked-setting';
import type { Settings } from '../../../src/settings/settings';
import { DEFAULT_SETTINGS, readOrigin } from '../../../src/settings/settings';
import type { Store } from '../db/schema';
import { readSettings, writeSettings } from './settings';

const isSame = (here: readonly string[], theirs: readonly string[]): boolean =>
  here.length === theirs.length && here.every((each, i) => each === theirs[i]);

/**
 * What settings of a backup would change of whom this browser asks and who is paid, which only the person decides: the node that shares go
 * to, and where they themselves are paid. What a backup does not say is not asked about.
 */
export const findAsked = async (store: Store, theirs: Settings): Promise<AskedSetting[]> => {
  const here = await readSettings(store, DEFAULT_SETTINGS);
  const list = (address: string | null): string[] => (address ? [address] : []);
  const asked: AskedSetting[] = [
    { what: 'kuboAddress', here: list(here.kuboAddress), theirs: list(readOrigin(theirs.kuboAddress)) },
    { what: 'payAddresses', here: here.payAddresses ?? [], theirs: theirs.payAddresses ?? [] },
  ];
  return asked.filter((each) => each.theirs.length > 0 && !isSame(each.here, each.theirs));
};

/** Brings back what settings name neither host nor payee, where nothing was set here. */
export const restoreSettings = async (store: Store, settings: Settings): Promise<void> => {
  const { creator, recheckDays, currency } = settings;
  if ((await store.get('settings', 'settings')) !== undefined) return;
  const { kuboAddress } = DEFAULT_SETTINGS;
  await writeSettings(store, {
    ...{ kuboAddress, creator },
    ...(recheckDays !== undefined && { recheckDays }),
    ...(currency !== undefined && { currency }),
  });
};
