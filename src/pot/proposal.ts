import type { Candidate, Waiting } from './candidate';
import type { Month } from './month';
import type { KeptPot } from './pot';

/** What a pot of one month could be, with nobody asked. */
export interface Proposal {
  month: Month;
  zone: string;
  /** The heaviest first. */
  candidates: Candidate[];
  /** The ids of the entries that were counted. */
  counted: string[];
  /** Who waited when it was made. */
  waiting: Waiting[];
  /** The pots that the month has had already, the latest first. */
  before: KeptPot[];
}
