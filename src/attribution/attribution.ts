import type { Creator, WorkKind } from '../work/work';
import type { Use } from './use';

/** A credit for a work as used: title, author, source, and the use with its license and changes. */
export interface Attribution extends Use {
  kind: WorkKind;
  title: string | null;
  creators: Creator[];
  /** Where the work lives; falls back to the page it was seen on. */
  source: string;
  /** The address of its own file, where that is another one; left out where none is known. Attributions of older versions have none. */
  file?: string;
  /** Notices that travel with the work, as written. */
  notices: string[];
  /** What the page does not say and this license version asks for or recommends: said plainly, never invented. */
  missing: Missing[];
}

export interface Missing {
  what: 'title' | 'creator' | 'license-version';
  /** Whether this version of the license requires it where it was supplied, or only recommends it. */
  weight: 'required-if-supplied' | 'recommended';
  /** The clause that says so; null where none does, or none is known. Attributions of older versions have no such field. */
  clause?: string | null;
}

/** What a credit is copied as. rich is HTML for the clipboard, offered beside plain; apa, mla and chicago are rich as well. */
export const CREDIT_FORMATS = [
  ...(['rich', 'plain', 'html', 'html-json-ld', 'markdown', 'wikitext', 'apa', 'mla', 'chicago'] as const),
] as const;
export type CreditFormat = (typeof CREDIT_FORMATS)[number];
