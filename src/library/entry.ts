import type { Attribution, CreditFormat } from '../attribution/attribution';
import type { Signal } from '../signal/signal';
import type { Work } from '../work/work';

/** What both kinds of lines of the library have. Times are ISO 8601 in UTC. */
interface Line {
  id: string;
  /** In a list it comes without evidence, but for what a person said; library.read answers it whole. */
  work: Work;
  /** When it came into the library. */
  at: string;
  /** When it was deleted: it can be brought back until it is swept out; null while it is in the library. */
  deletedAt: string | null;
  /** What the person wrote about it; '' where nothing. */
  note: string;
  /** Each once, as written. */
  tags: string[];
  /** The ids of the projects that it belongs to. */
  projects: string[];
  /** SHA-256 in hexadecimal of what was read, as background/store/db/digest computes it. */
  digest: string;
}

/** What the page of a kept work said before it said something else: the older license may still hold. */
export interface Former {
  /** The ids of the licenses that it named. */
  licenses: string[];
  /** When it was first and last seen to say so. */
  from: string;
  until: string;
  /** The address of the page that said so. */
  page: string;
  /** The words that said so; empty in a list. */
  evidence: Signal[];
  digest: string;
}

/** A work in the reader's own library. */
export interface KeptWork extends Line {
  type: 'kept';
  /** When its evidence was seen last. */
  seenAt: string;
  /** Oldest first; empty where the license is the one that it was kept under. */
  former: Former[];
}

/** An attribution that was copied: what was credited, how, when and where it was seen. */
export interface Credited extends Line {
  type: 'credited';
  attribution: Attribution;
  format: CreditFormat;
  /** The credit as it went to the clipboard; of rich text, its plain half. */
  text: string;
}

/** One line of the library. */
export type Entry = KeptWork | Credited;

/** What the library knows of a work that is on a page now: the popup says so. */
export interface Known {
  /** The kept entry, or null where it was only credited. */
  id: string | null;
  /** When it was kept. */
  at: string | null;
  /** The licenses' ids that the library has for it. */
  licenses: string[];
  /** Whether the page names other licenses now. */
  changed: boolean;
  /** How often it was credited. */
  credited: number;
}
