import type { Place } from '../../src/publish/place';
import type { Target } from '../../src/publish/target';
import type { Settings } from '../../src/settings/settings';
import type { Work } from '../../src/work/work';
import type { Store } from '../store/db/schema';
import type { Source } from './source/source';

/** What sharing needs of the rest of the background, so that it runs in a test without a browser. */
export interface Deps {
  /** Opens the store for one piece of work and closes it after. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  settings(): Promise<Settings>;
  /** The places beside the node of the settings. */
  places(): Promise<Place[]>;
  /** The kept works with these ids; null for one that is not in the library. */
  works(ids: readonly string[]): Promise<(Work | null)[]>;
  /** Where the person's own catalogue is found; '' where it was never published. */
  catalogue(): Promise<string>;
  /** The multiaddresses of a Kubo node. */
  addresses(node: string): Promise<string[]>;
  /** The place that pins, by the kind and address that a share's list of targets names. */
  target(kind: Target['kind'], address: string): Promise<Target>;
  /** The blocks of a Kubo node. */
  node(address: string, signal?: AbortSignal): Promise<Source>;
  /** Runs a job and keeps the background alive until it ends. */
  awake<T>(job: () => Promise<T>): Promise<T>;
  now(): Date;
}
