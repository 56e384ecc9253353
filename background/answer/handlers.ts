import type { Handlers } from '../../src/message/contract';
import { DEFAULT_SETTINGS, readKuboAddress } from '../../src/publish/settings';
import { openStore, withStore } from '../store/open';
import { readSettings, writeSettings } from '../store/settings';
import {
  exportHistory,
  keepWork,
  listEntries,
  readEntry,
  recordCredit,
  removeEntries,
  restoreEntries,
} from './library';
import { publisher } from './publisher';
import { observe, see } from './tab';

/** One handler for each line of the contract. */
export const handlers: Handlers = {
  'page.observed': (observation, { tab, address }) => observe(observation, tab as number, address),
  'tab.see': ({ tab }) => see(tab),
  'work.keep': ({ work }) => keepWork(work),
  'credit.record': async (input) => recordCredit(input),
  'library.list': listEntries,
  'library.read': ({ id }) => readEntry(id),
  'library.delete': ({ ids }) => removeEntries(ids),
  'library.restore': ({ ids }) => restoreEntries(ids),
  'library.export': ({ format, search }) => exportHistory(format, search),
  'share.start': async (input) => (await publisher()).start(input),
  'share.list': async () => (await publisher()).list(),
  'share.retry': async (input) => (await publisher()).retry(input),
  'share.save': async (input) => (await publisher()).save(input),
  'share.forget': async (input) => (await publisher()).forget(input),
  'settings.read': () => withStore(openStore, (store) => readSettings(store, DEFAULT_SETTINGS)),
  'settings.write': async (settings) => {
    const kuboAddress = readKuboAddress(settings.kuboAddress);
    if (kuboAddress === null) throw new Error(`${settings.kuboAddress} is not the address of a node`);
    return withStore(openStore, (store) => writeSettings(store, { ...settings, kuboAddress }));
  },
};
