import type { Attribution, CreditFormat } from '../attribution/attribution';
import type { Signal } from '../signal/signal';
import type { Work } from '../work/work';
import type { Statement } from './statement';

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
  /** By what right the person uses it; left out where they said nothing. */
  permission?: Permission;
  /** A copy of the page that lasts; left out where none is known. */
  archivedCopy?: ArchivedCopy;
  /** What was signed of its page's words, the oldest first; left out where nothing was. */
  statements?: Statement[];
  /**
   * How the work's creator could be paid when its page was looked at last, the best first, as src/tips/kept-payee writes it; left out where
   * nothing was known.
   */
  payAt?: string[];
  /** SHA-256 in hexadecimal of what was read, as background/store/db/digest computes it. */
  digest: string;
}

/**
 * By what right a work is used. license: by the license alone · asked: somebody was asked, and has not said yes · granted: they said yes ·
 * exception: by an exception in the law, such as quotation or fair dealing.
 */
export const PERMISSION_STATES = ['license', 'asked', 'granted', 'exception'] as const;
export interface Permission {
  state: (typeof PERMISSION_STATES)[number];
  /** Who was asked and what they said, in the person's words; '' where nothing. */
  note: string;
}
export const PERMISSION_NOTE_LENGTH = 1000;

/** A copy of a work's page that somebody keeps, such as the Internet Archive. */
export interface ArchivedCopy {
  /** A web address. */
  address: string;
  /** When it was made, ISO 8601 in UTC; where that is not known, when the person wrote it down. */
  at: string;
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
