import type { Signal } from '../signal/signal';
import type { NamedRecord } from '../work/work';

/** One request for the records of several files. */
export interface Batch {
  address: string;
  /** The addresses of the files, as the page shows them. */
  files: readonly string[];
}

/** A place that tells of many files at once, when a person presses for it and never before. */
export interface BatchSource {
  /** By which its reader is found (read/readers). */
  id: 'wiki' | 'flickr';
  /** What people call it; '' where the host of the address says it best. */
  name: string;
  /**
   * The requests for those of these files that it keeps a record of: answered from addresses alone.
   * @param named the records that the page names
   */
  find(files: readonly string[], named: readonly NamedRecord[]): Batch[];
}

/** What an answer says of each file, under the address by which the page shows it, and what is to be asked for the rest, or null. */
export interface BatchAnswer {
  signals: Signal[];
  rest: Batch | null;
}
