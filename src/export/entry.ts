import type { Attribution, CreditFormat } from '../attribution/attribution';
import type { Work } from '../work/work';

/** A work in the reader's own library. Times are ISO 8601 in UTC. */
export interface KeptWork {
  type: 'kept';
  id: string;
  work: Work;
  /** When it was kept first. */
  at: string;
  /** When its evidence was seen last. */
  seenAt: string;
  /** When it was deleted: it can be brought back until it is swept out; null while it is in the library. */
  deletedAt: string | null;
}

/** An attribution that was copied: what was credited, how, when and where it was seen. */
export interface Credited {
  type: 'credited';
  id: string;
  work: Work;
  attribution: Attribution;
  format: CreditFormat;
  /** The credit as it went to the clipboard; of rich text, its plain half. */
  text: string;
  at: string;
  deletedAt: string | null;
}

/** One line of the library. */
export type Entry = KeptWork | Credited;

export interface EntryQuery {
  /** Words that must all occur in title, creator, host, license or credit; case and diacritics do not matter. */
  search: string;
  /** Continue after this cursor; null starts with the newest. */
  after: string | null;
  /** At most this many entries, 1 to 200. */
  limit: number;
}

export interface EntryPage {
  entries: Entry[];
  /** The cursor of the next page, or null at the end. */
  next: string | null;
  /** How many entries the library holds in all, whatever the search. */
  total: number;
}
