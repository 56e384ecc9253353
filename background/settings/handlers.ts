import type { HandlersOf } from '../../src/message/contract';
import { DEFAULT_SETTINGS, readOrigin } from '../../src/settings/settings';
import { openStore, withStore } from '../store/db/open';
import { readSettings, writeSettings } from '../store/settings/settings';

export const handlers: HandlersOf<'settings'> = {
  'settings.read': () => withStore(openStore, (store) => readSettings(store, DEFAULT_SETTINGS)),
  'settings.write': async (settings) => {
    const kuboAddress = readOrigin(settings.kuboAddress);
    if (kuboAddress === null) throw new Error(`${settings.kuboAddress} is not the address of a node`);
    return withStore(openStore, (store) => writeSettings(store, { ...settings, kuboAddress }));
  },
};
