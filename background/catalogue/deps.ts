import type { CatalogueAddress } from '../../src/catalogue/address';
import type { Target } from '../../src/publish/target';
import type { Settings } from '../../src/settings/settings';
import type { NodeNames } from '../publish/node/names';
import type { Store } from '../store/db/schema';
import type { CatalogueSource } from './source';

/** What catalogues need of the rest of the background, so that they run in a test without a browser. */
export interface Deps {
  /** Opens the store for one piece of work and closes it after. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  settings(): Promise<Settings>;
  /** The node of the settings, for its names. @throws CatalogueProblem no-node */
  node(): Promise<NodeNames>;
  /** The same node as a place that pins. */
  target(): Promise<Pick<Target, 'pin' | 'unpin'>>;
  /**
   * What lies at an address.
   * @param page the page that named it, or the address itself where a person wrote it
   */
  open(address: CatalogueAddress, page: string, signal: AbortSignal): Promise<CatalogueSource>;
  /** Runs a job and keeps the background alive until it ends. */
  awake<T>(job: () => Promise<T>): Promise<T>;
  now(): Date;
}
