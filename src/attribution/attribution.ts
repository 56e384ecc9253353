import type { License } from '../license/license';
import type { Creator, WorkKind } from '../work/work';

/** A credit for a work as used: title, author, source, license, changes. */
export interface Attribution {
  kind: WorkKind;
  title: string | null;
  creators: Creator[];
  /** Where the work lives; falls back to the page it was seen on. */
  source: string;
  license: License;
  /** What was changed, in the person's words; null: shared as it is. */
  changes: string | null;
  /** Notices that travel with the work, as written. */
  notices: string[];
  /** What the page does not say and this license version asks for or recommends: said plainly, never invented. */
  missing: Missing[];
}

export interface Missing {
  what: 'title' | 'creator' | 'license-version';
  /** Whether this version of the license requires it where it was supplied, or only recommends it. */
  weight: 'required-if-supplied' | 'recommended';
}

/** rich is HTML for the clipboard, offered beside plain. */
export type CreditFormat = 'rich' | 'plain' | 'html' | 'markdown';
