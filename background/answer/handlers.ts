import type { Handlers } from '../../src/message/contract';
import { DEFAULT_SETTINGS, readKuboAddress } from '../../src/publish/settings';
import { loadInquire } from '../inquire/load';
import { openStore, withStore } from '../store/open';
import { readSettings, writeSettings } from '../store/settings';
import { correctWork, listAll, undo } from './corrections';
import {
  exportHistory,
  keepWork,
  listEntries,
  readEntry,
  recordCredit,
  removeEntries,
  restoreEntries,
} from './library';
import { observe } from './observe';
import { publisher } from './publisher';
import { readSeen } from './seen';

/** One handler for each line of the contract. */
export const handlers: Handlers = {
  'page.observed': observe,
  'tab.see': ({ tab }) => readSeen(tab),
  'work.correct': correctWork,
  'correction.undo': ({ id }) => undo(id),
  'correction.list': listAll,
  'work.inquire': async (input) => (await loadInquire()).inquire(input),
  'work.keep': ({ work }) => keepWork(work),
  'credit.record': recordCredit,
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
