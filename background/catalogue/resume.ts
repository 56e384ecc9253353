import type { OwnCatalogue } from '../../src/catalogue/own';
import { withStoreAsIs } from '../store/db/open-as-is';
import { disarmResume } from './alarm';
import { loadCatalogue } from './load';

/** Whether a version is on its way: where not, nothing of catalogues is loaded. */
const isUnderWay = (): Promise<boolean> =>
  withStoreAsIs(async (store) => {
    if (!store.objectStoreNames.contains('catalogue')) return false;
    const own = (await store.get('catalogue', 'own')) as OwnCatalogue | undefined;
    return own?.pending?.problem === null && own.place?.at === 'node';
  }, false);

const isFollowing = (): Promise<boolean> =>
  withStoreAsIs(
    async (store) => store.objectStoreNames.contains('followed') && (await store.count('followed')) > 0,
    false,
  );

/** Takes up the publishing of a catalogue that a background which died left undone. */
export const resumeCatalogue = async (): Promise<void> => {
  if (await isUnderWay()) await (await loadCatalogue()).publishing.resume();
  else await disarmResume();
};

/** At the browser's start: not every browser keeps alarms until then. */
export const rearmLooks = async (): Promise<void> => {
  if (await isFollowing()) await (await loadCatalogue()).following.arm();
};

/** Asks the catalogues that a person wants asked once a day. */
export const lookIntoCatalogues = async (): Promise<void> => {
  if (await isFollowing()) await (await loadCatalogue()).following.lookDaily();
};
