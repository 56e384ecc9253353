import type { HandlersOf } from '../../src/message/contract';
import { openStore, withStore } from '../store/db/open';
import { addPlace, listPlaces, removePlace } from '../store/publish/places';
import { loadPublish } from './load';

/** Publishing: shares, the places that pin them, and the keys that sign their records. */
export const handlers: HandlersOf<'publish' | 'place' | 'key'> = {
  'publish.start': async (input) => (await loadPublish()).start(input),
  'publish.open': async (input) => (await loadPublish()).open(input),
  'publish.read': async (input) => (await loadPublish()).read(input),
  'publish.adopt': async (input) => (await loadPublish()).adopt(input),
  'publish.stop': async (input) => (await loadPublish()).stop(input),
  'publish.madeFrom': async () => (await loadPublish()).madeFrom(),
  'publish.list': async () => (await loadPublish()).list(),
  'publish.retry': async (input) => (await loadPublish()).retry(input),
  'publish.save': async (input) => (await loadPublish()).save(input),
  'publish.forget': async (input) => (await loadPublish()).forget(input),
  'publish.pause': async (input) => (await loadPublish()).pause(input),
  'publish.unpin': async (input) => (await loadPublish()).unpin(input),
  'publish.recheck': async (input) => (await loadPublish()).recheck(input),
  'place.list': () => withStore(openStore, listPlaces),
  'place.add': (input) => withStore(openStore, (store) => addPlace(store, input)),
  'place.try': async (input) => (await loadPublish()).tryAt(input),
  'place.remove': (input) => withStore(openStore, (store) => removePlace(store, input)),
  'key.list': async () => (await loadPublish()).keys.list(),
  'key.make': async () => (await loadPublish()).keys.make(),
  'key.use': async ({ did }) => (await loadPublish()).keys.use(did),
  'key.backUp': async ({ passphrase }) => (await loadPublish()).keys.backUp(passphrase),
  'key.restore': async (input) => (await loadPublish()).keys.restore(input),
};
