import type { Language } from '../attribution/language/language';
import type { Credited, Entry } from './entry';

/** Something that a person makes, and collects works and credits for. */
export interface Project {
  id: string;
  name: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** The language of its credits: that of the last one; left out where there was none. */
  language?: Language;
  /** The ids of entries in the order that a person gave their works; what is not named comes behind them. Left out before any. */
  order?: string[];
}

/** As many works of a project have an order of their own. */
export const ORDERED_AT_MOST = 1000;

/** A work with the credits of it that a person copied. */
export interface UsedWork {
  /** The entry that the list shows for it, without evidence. */
  entry: Entry;
  /** The newest first. */
  uses: Credited[];
}
