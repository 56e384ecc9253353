import { type CatalogueAddress, readCatalogueAddress } from '../../src/catalogue/address';
import type { Head } from '../../src/catalogue/catalogue';
import { catalogueError } from '../../src/catalogue/problem';
import { readHead } from '../../src/catalogue/read';
import { isPrivateAddress } from '../../src/signal/private-address';
import { checkSignature } from '../check-signature';
import { limitTime } from '../net/limit-time';
import type { Deps } from './deps';
import type { CatalogueSource } from './source';

/** Milliseconds for one catalogue, everything in it. */
const LOOK_MS = 180_000;

/** A catalogue whose head was read and checked. */
export interface OpenedCatalogue {
  source: CatalogueSource;
  head: Head;
}

/** Runs a job about one catalogue in the time that it may take, and keeps the background alive meanwhile. */
export const inTime = <T>(deps: Deps, job: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  deps.awake(() => limitTime(LOOK_MS, new AbortController().signal, job));

/** @throws CatalogueProblem; ProblemCode what a node says */
export const openCatalogue = async (
  deps: Deps,
  address: CatalogueAddress,
  page: string,
  signal: AbortSignal,
): Promise<OpenedCatalogue> => {
  const source = await deps.open(address, page, signal);
  return { source, head: await readHead(source.head, checkSignature) };
};

/**
 * Opens what a person pasted or a page named. One version of a catalogue says itself where the newest is, which the same key has to have signed.
 * @returns with the address at which it is asked for from now on
 * @throws as openCatalogue
 */
export const openLiving = async (
  deps: Deps,
  written: string,
  page: string,
  signal: AbortSignal,
): Promise<OpenedCatalogue & { address: string }> => {
  const address = readCatalogueAddress(written);
  if (!address) throw catalogueError('no-address', written);
  const opened = await openCatalogue(deps, address, page || address.address, signal);
  if (address.at !== 'ipfs') return { ...opened, address: address.address };
  const living = opened.head.url === null ? null : readCatalogueAddress(opened.head.url);
  // A stranger's word may lead to no program of this machine or its network.
  if (!living || (living.at === 'web' && isPrivateAddress(living.address)))
    throw catalogueError('no-address', address.address);
  const newest = await openCatalogue(deps, living, living.address, signal);
  if (newest.head.key !== opened.head.key) throw catalogueError('other-key', newest.head.key);
  return { ...newest, address: living.address };
};
