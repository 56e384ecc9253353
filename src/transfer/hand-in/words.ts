import type { Manner } from '../../attribution/use';
import type { PERMISSION_STATES } from '../../library/entry';

/** What is told of each work, in the order of the table. The trackers of five houses have no column that is not here. */
export const COLUMNS = [
  ...(['number', 'where', 'title', 'author', 'authorAddress', 'source', 'license', 'licenseAddress', 'kind'] as const),
  ...(['usedAs', 'changes', 'adaptedBy', 'credit', 'permission', 'archivedCopy', 'seenOn', 'notes'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** The words of a document that is handed in, in the language of its credits. {…} is where a text is put in. */
export interface HandInWords {
  /** The heads of the columns. */
  heads: Readonly<Record<Column, string>>;
  /** How a work is used. */
  manners: Readonly<Record<Manner, string>>;
  /** By what right. */
  permissions: Readonly<Record<(typeof PERMISSION_STATES)[number], string>>;
  /** A number before its credit: '{number}: ', with the space. */
  numbered: string;
  /** Where a work is used, after its credit: {where}. */
  usedIn: string;
  /** In place of a picture that the library does not have. */
  noPicture: string;
  /** Below the last credit: which works of the project are not there, and why: {works}. */
  leftOut: string;
  /** What stands before a person's words about something, with the space. */
  colon: string;
}
