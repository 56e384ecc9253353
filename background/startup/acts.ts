import type { Handlers } from '../../src/message/contract';
import { DEFAULT_SETTINGS, readKuboAddress } from '../../src/settings/settings';
import { loadInquire } from '../lookup/load';
import { loadPay } from '../tips/load';
import { loadPublish } from '../publish/load';
import { openStore, withStore } from '../store/db/open';
import { addPlace, listPlaces, removePlace } from '../store/publish/places';
import { readRate, writeRate } from '../store/tips/rate';
import { readSettings, writeSettings } from '../store/settings/settings';
import { changeBudget, forgetWallet, readWallet } from '../store/tips/wallet';
import { noteWritten } from '../store/tips/written';
import { correctWork, listAll, undo } from '../library/corrections';
import {
  changeProject,
  countEntries,
  editEntries,
  findWorks,
  keepWork,
  listEntries,
  listThumbnails,
  listUses,
  readEntry,
  readLast,
  readProjects,
  recordCredit,
  removeEntries,
  removeProject,
  restoreEntries,
  undoLast,
} from '../library/library';

export { actOnImage } from '../context-menu/act-on-image';
export { shareFromPage } from '../context-menu/share-from-page';

/** What a person asks for. It is loaded when they do, and never because a page was opened. */
export const acts: Omit<Handlers, 'page.observed' | 'tab.see'> = {
  'work.correct': correctWork,
  'correction.undo': ({ id }) => undo(id),
  'correction.list': listAll,
  'work.inquire': async (input) => (await loadInquire()).inquire(input),
  'work.find': findWorks,
  'work.keep': keepWork,
  'credit.record': recordCredit,
  'library.list': listEntries,
  'library.count': countEntries,
  'library.read': ({ id }) => readEntry(id),
  'library.uses': ({ id }) => listUses(id),
  'library.thumbnails': ({ ids }) => listThumbnails(ids),
  'library.edit': editEntries,
  'library.delete': ({ selection }) => removeEntries(selection),
  'library.lastAct': readLast,
  'library.undoAct': ({ at }) => undoLast(at),
  'library.restore': ({ deleted }) => restoreEntries(deleted),
  'project.list': readProjects,
  'project.write': changeProject,
  'project.delete': ({ id }) => removeProject(id),
  'share.start': async (input) => (await loadPublish()).start(input),
  'share.open': async (input) => (await loadPublish()).open(input),
  'share.read': async (input) => (await loadPublish()).read(input),
  'share.adopt': async (input) => (await loadPublish()).adopt(input),
  'share.stop': async (input) => (await loadPublish()).stop(input),
  'share.list': async () => (await loadPublish()).list(),
  'share.retry': async (input) => (await loadPublish()).retry(input),
  'share.save': async (input) => (await loadPublish()).save(input),
  'share.forget': async (input) => (await loadPublish()).forget(input),
  'share.pause': async (input) => (await loadPublish()).pause(input),
  'share.unpin': async (input) => (await loadPublish()).unpin(input),
  'share.recheck': async (input) => (await loadPublish()).recheck(input),
  'place.list': () => withStore(openStore, listPlaces),
  'place.add': (input) => withStore(openStore, (store) => addPlace(store, input)),
  'place.try': async (input) => (await loadPublish()).tryAt(input),
  'place.remove': (input) => withStore(openStore, (store) => removePlace(store, input)),
  'key.list': async () => (await loadPublish()).keys.list(),
  'key.make': async () => (await loadPublish()).keys.make(),
  'key.use': async ({ did }) => (await loadPublish()).keys.use(did),
  'key.backUp': async ({ passphrase }) => (await loadPublish()).keys.backUp(passphrase),
  'key.restore': async (input) => (await loadPublish()).keys.restore(input),
  'tip.know': async ({ creators }) => (await loadPay()).knowCreators(creators),
  'tip.give': async (gift) => (await loadPay()).give(gift),
  'tip.read': async (input) => (await loadPay()).read(input),
  'tip.cancel': async (input) => (await loadPay()).cancel(input),
  'tip.ask': async (input) => (await loadPay()).ask(input),
  'tip.say': async (input) => (await loadPay()).say(input),
  'tip.wrote': ({ id, to }) => withStore(openStore, (store) => noteWritten(store, id, to, new Date().toISOString())),
  'tip.list': async (input) => (await loadPay()).list(input),
  'tip.receipt': async (input) => (await loadPay()).receipt(input),
  'wallet.read': () => withStore(openStore, readWallet),
  'wallet.connect': async (input) => (await loadPay()).connect(input),
  'wallet.change': (budget) => withStore(openStore, (store) => changeBudget(store, budget)),
  'wallet.forget': () => withStore(openStore, forgetWallet),
  'rate.read': () => withStore(openStore, readRate),
  'rate.write': (rate) => withStore(openStore, (store) => writeRate(store, rate)),
  'rate.ask': async (input) => (await loadPay()).askForRate(input),
  'settings.read': () => withStore(openStore, (store) => readSettings(store, DEFAULT_SETTINGS)),
  'settings.write': async (settings) => {
    const kuboAddress = readKuboAddress(settings.kuboAddress);
    if (kuboAddress === null) throw new Error(`${settings.kuboAddress} is not the address of a node`);
    return withStore(openStore, (store) => writeSettings(store, { ...settings, kuboAddress }));
  },
};
