import { readCatalogueAddress } from '../../src/catalogue/address';
import type { Head, Item } from '../../src/catalogue/catalogue';
import { keyOf } from '../../src/catalogue/item';
import { latestOf, type OwnCatalogue, type OwnVersion } from '../../src/catalogue/own';
import { catalogueError, isCatalogueError } from '../../src/catalogue/problem';
import { readHead } from '../../src/catalogue/read';
import type { Base } from '../../src/catalogue/write';
import { checkSignature } from '../check-signature';
import type { Deps } from './deps';
import type { CatalogueSource } from './source';
import { takeItems } from './take';

/** The word under which a node keeps the key of a catalogue: each key that signs has a name of its own there. */
export const wordFor = (did: string): string => `commoner-${did.slice(-12)}`;

/** What the next version follows, and where it is found. */
export interface Ground {
  url: string;
  base: Base | null;
  /** What that one lists, the oldest first. */
  items: Item[];
}

/** Whether a version that was found is one of those that were made here. */
const isOurs = (head: Pick<Head, 'version' | 'cid'>, latest: OwnVersion | null): boolean =>
  latest !== null &&
  (head.version === latest.version
    ? head.cid === latest.cid
    : head.version < latest.version && latest.previous[latest.version - head.version - 1] === head.cid);

/**
 * What lies at the place where a version is to go, if that is one of this key that was not made here: another profile with the same key, or this
 * one before its data went. null where nothing is there, or one that was made here.
 * @throws CatalogueProblem other-key for somebody else's
 */
export const readThere = async (
  source: CatalogueSource,
  latest: OwnVersion | null,
  did: string,
  signal: AbortSignal,
): Promise<{ head: Head; items: Item[] } | null> => {
  const head = await readHead(source.head, checkSignature);
  if (head.key !== did) throw catalogueError('other-key', head.key);
  if (isOurs(head, latest) || head.version < (latest?.version ?? 0)) return null;
  const { items } = await takeItems(head, source, [], signal);
  return { head, items: items.reverse() };
};

/** The version at a node's own name; null where there is none. */
export const openOwnName = async (deps: Deps, name: string, signal: AbortSignal): Promise<CatalogueSource | null> => {
  const found = await (await deps.node()).resolveOwn(name, signal);
  if (!found) return null;
  const { root } = found;
  return deps.open({ at: 'ipfs', address: `ipfs://${root}`, root }, '', signal);
};

/** What lies at an address of the web; null where there is nothing yet. */
const openOwnAddress = async (deps: Deps, written: string, signal: AbortSignal): Promise<CatalogueSource | null> => {
  const address = readCatalogueAddress(written);
  if (address?.at !== 'web') throw catalogueError('no-address', written);
  try {
    return await deps.open(address, address.address, signal);
  } catch (error) {
    if (isCatalogueError(error) && error.code === 'no-catalogue') return null;
    throw error;
  }
};

/**
 * What the next version follows: the last that was made here with this key, or a newer one that lies where it is to go.
 * @param items what the last one lists that was made here
 * @throws CatalogueProblem no-place, other-key and what the place says; ProblemCode what the node says
 */
export const findGround = async (
  deps: Deps,
  own: OwnCatalogue,
  items: Item[],
  did: string,
  signal: AbortSignal,
): Promise<Ground> => {
  const { place } = own;
  if (!place) throw catalogueError('no-place');
  const made = latestOf(own);
  const latest = made?.key === did ? made : null;
  const name = place.at === 'node' ? await (await deps.node()).needName(wordFor(did), signal) : '';
  const url = place.at === 'node' ? `ipns://${name}` : place.address;
  // Whoever made the last version here knows what is at their own address; a browser without one, or with one of a backup, has to look.
  const source =
    place.at === 'node'
      ? await openOwnName(deps, name, signal)
      : latest === null || own.restored
        ? await openOwnAddress(deps, place.address, signal)
        : null;
  const there = source && (await readThere(source, latest, did, signal));
  if (!there) return { url, base: latest, items };
  const known = new Set(there.items.map(keyOf));
  return { url, base: there.head, items: [...there.items, ...items.filter((item) => !known.has(keyOf(item)))] };
};
