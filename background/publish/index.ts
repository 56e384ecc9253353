import { type Place, type PlaceInput, type PlaceKind, readPlaceAddress } from '../../src/publish/place';
import { problemError } from '../../src/publish/problem';
import type { Problem } from '../../src/publish/share';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { readOwn } from '../store/catalogue/own';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { read as readEntry } from '../store/library/read';
import { findMissing } from '../store/publish/blocks';
import { listPlaces, readAuthorization } from '../store/publish/places';
import { readSettings } from '../store/settings/settings';
import { armRecheck, disarmResume } from './alarm';
import type { Deps } from './deps';
import { keepAwake } from './keep-awake';
import { loadKubo } from './load-kubo';
import { nodeAccess } from './node/node-access';
import { createPublisher } from './publisher';
import { browserTarget } from './target/browser';
import { pinningServiceTarget } from './target/pinning-service';
import { tryPlace } from './try-place';

const use = <T>(work: (store: Store) => Promise<T>): Promise<T> => withStore(openStore, work);

const authorizationAt = (place: Place): Promise<string | null> => use((store) => readAuthorization(store, place));

/** What speaks with a place, by its kind. What speaks with a node is parsed when something is sent to one, and never before. */
const SPEAKING = {
  kubo: async (address: string, authorization: string | null) =>
    (await loadKubo()).kuboTarget(address, nodeAccess, authorization),
  'pinning-service': async (address: string, authorization: string | null) =>
    pinningServiceTarget(address, authorization, nodeAccess.allows),
} satisfies Record<PlaceKind, unknown>;

const kuboAt = async (address: string) => SPEAKING.kubo(address, await authorizationAt({ kind: 'kubo', address }));

const deps: Deps = {
  withStore: use,
  settings: () => use((store) => readSettings(store, DEFAULT_SETTINGS)),
  works: (ids) =>
    use((store) =>
      Promise.all(
        ids.map(async (id) => {
          const entry = await readEntry(store, id);
          return entry?.type === 'kept' && entry.deletedAt === null ? entry.work : null;
        }),
      ),
    ),
  target: async (kind, address) => {
    if (kind === 'browser') return browserTarget((cids) => use((store) => findMissing(store, cids)));
    // Whatever a share's row says: nothing is asked but what a person could have named.
    if (readPlaceAddress(kind, address) !== address) throw problemError('not-an-address', address);
    return SPEAKING[kind](address, await authorizationAt({ kind, address }));
  },
  places: () => use(listPlaces),
  catalogue: () => use(async (store) => (await readOwn(store)).published?.url ?? ''),
  addresses: async (address) => (await kuboAt(address)).addresses(new AbortController().signal),
  node: async (address, signal) => {
    const { openKubo } = await loadKubo();
    return openKubo(address, nodeAccess, await authorizationAt({ kind: 'kubo', address }), signal);
  },
  awake: keepAwake,
  now: () => new Date(),
};

const reach = async ({ kind, address }: Place, authorization: string | null): Promise<void> =>
  (await SPEAKING[kind](address, authorization)).reach(new AbortController().signal);

/** What place.try does. */
export const tryAt = (place: PlaceInput): Promise<Problem | null> =>
  keepAwake(() => tryPlace(place, { authorizationAt, reach }));

const publisher = createPublisher(deps);

/** What share.* messages do. */
export const {
  start,
  list,
  retry,
  save,
  forget,
  open,
  read,
  adopt,
  pause,
  unpin,
  recheck,
  recheckDue,
  stop,
  madeFrom,
} = publisher;

export { keys } from './keys';

/** Takes up what a dead background left, at the browser's start: not every browser keeps alarms until then. */
export const resume = async (): Promise<void> => {
  await armRecheck();
  await publisher.resume();
  // A background that died between the end of its job and this would be woken for nothing again and again.
  if (publisher.isIdle()) await disarmResume();
};
