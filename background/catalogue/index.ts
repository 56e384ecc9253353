import { catalogueError } from '../../src/catalogue/problem';
import { DEFAULT_SETTINGS, readOrigin } from '../../src/settings/settings';
import { permits } from '../host-permission';
import { createKeepAwake } from '../keep-awake';
import { loadKubo } from '../publish/load-kubo';
import { nodeAccess } from '../publish/node/node-access';
import { listNews, seeNews } from '../store/catalogue/news';
import { openStore, withStore } from '../store/db/open';
import type { Store } from '../store/db/schema';
import { readAuthorization } from '../store/publish/places';
import { readSettings } from '../store/settings/settings';
import { armDaily, armResume, disarmResume } from './alarm';
import type { Deps } from './deps';
import { createFollowing } from './following';
import { createPublishing } from './publishing';
import { openNode, openWeb } from './source';

const use = <T>(work: (store: Store) => Promise<T>): Promise<T> => withStore(openStore, work);

/** The node of the settings, and the header that it wants. @throws CatalogueProblem no-node */
const needNode = async (): Promise<{ address: string; authorization: string | null }> => {
  const { kuboAddress } = await use((store) => readSettings(store, DEFAULT_SETTINGS));
  const address = readOrigin(kuboAddress);
  if (!address) throw catalogueError('no-node');
  return { address, authorization: await use((store) => readAuthorization(store, { kind: 'kubo', address })) };
};

const node = async (): ReturnType<Deps['node']> => {
  const { address, authorization } = await needNode();
  return (await loadKubo()).nodeNames(address, nodeAccess, authorization);
};

/** Keeps the background alive while something of a catalogue is sent or asked for. */
const awake = createKeepAwake(armResume, disarmResume);

const deps: Deps = {
  withStore: use,
  settings: () => use((store) => readSettings(store, DEFAULT_SETTINGS)),
  node,
  target: async () => {
    const { address, authorization } = await needNode();
    return (await loadKubo()).kuboTarget(address, nodeAccess, authorization);
  },
  open: async (address, page, signal) => {
    if (address.at === 'web') return openWeb(address.address, page, permits);
    const { address: origin, authorization } = await needNode();
    const blocks = await (await loadKubo()).openKubo(origin, nodeAccess, authorization, signal);
    return openNode(address, await node(), blocks, signal);
  },
  awake,
  now: () => new Date(),
};

/** One's own catalogue: what catalogue.* messages do. */
export const publishing = createPublishing(deps);

/** Those of others: what following.* messages do. */
export const following = {
  ...createFollowing(deps, armDaily),
  news: (query: Parameters<typeof listNews>[1]) => use((store) => listNews(store, query)),
  see: async (what: Parameters<typeof seeNews>[1]): Promise<null> => {
    await use((store) => seeNews(store, what));
    return null;
  },
};
