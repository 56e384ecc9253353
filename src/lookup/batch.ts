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
  /** What people call it; '' where the host of the address says it best. */
  name: string;
  /**
   * The requests for those of these files that it keeps a record of: answered from addresses alone.
   * @param named the records that the page names
   */
  find(files: readonly string[], named: readonly NamedRecord[]): Batch[];
  /**
   * Reads an answer: what it says of each file, under the address by which the page shows it.
   * @returns rest: what is to be asked for the rest, or null
   * @throws Error where it is not what this place answers
   */
  read(text: string, batch: Batch): { signals: Signal[]; rest: Batch | null };
}
