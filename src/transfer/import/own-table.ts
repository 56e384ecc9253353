import { PERMISSION_NOTE_LENGTH, PERMISSION_STATES } from '../../library/entry';
import { fromId } from '../../license/from-id';
import type { License } from '../../license/license';
import type { Work } from '../../work/work';
import { findLicense, isWeb, type Reference } from './reference';

/** Columns that no table but our own has together (src/transfer/export/csv). */
const OURS = ['work_address', 'page_title', 'license_address', 'creator_addresses'];

export const isOwnTable = (names: readonly string[]): boolean => OURS.every((name) => names.includes(name));

const KINDS = ['text', 'image', 'video', 'sound', 'data', 'design', 'software', 'other'] as const;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What stands in one cell, a line each: a name may hold a semicolon. */
const lines = (cell: string): string[] => cell.split('\n').flatMap((line) => line.trim() || []);
const licensesIn = (cell: string): License[] => lines(cell).flatMap((id) => fromId(id) ?? []);

/** By what right a person uses the work, and its copy that lasts: both as this build writes them, or left out. */
const saidIn = (cell: (name: string) => string): NonNullable<Reference['said']> => {
  const state = PERMISSION_STATES.find((each) => each === cell('permission'));
  const note = cell('permission_note').slice(0, PERMISSION_NOTE_LENGTH).toWellFormed();
  const [address, at] = [cell('archived_copy'), cell('archived_at')];
  return {
    ...(state && { permission: { state, note } }),
    ...(isWeb(address) && TIME.test(at) && { archivedCopy: { address, at } }),
  };
};

/**
 * A row of our own table as a reference: with the work's own address and page, so that it is the same work as the one that was
 * written, and not the page that it stands on once more.
 * @param cell the cell of a column, '' where there is none
 */
export const fromOwnRow = (cell: (name: string) => string, line: number, words: string): Reference => {
  const names = lines(cell('creators'));
  const addresses = lines(cell('creator_addresses'));
  const rights = ['license', 'license_address', 'license_name'].map(cell).filter(Boolean);
  const named = findLicense(rights)?.license;
  const at = cell('date');
  const work: Partial<Work> = {
    address: cell('work_address'),
    page: { address: cell('page'), title: cell('page_title') },
    source: cell('source') || null,
    scope: cell('scope') || null,
    notices: lines(cell('notices')),
    ...(named ? { licenses: [named, ...licensesIn(cell('alternatives'))] } : {}),
    conflicts: licensesIn(cell('contradictions')),
  };
  return {
    line,
    title: cell('title') || null,
    // Who has no address has no line there: which address is whose is known only where each has one.
    creators: names.map((name, i) => ({
      name,
      address: addresses.length === names.length ? (addresses[i] ?? null) : null,
    })),
    address: cell('work_address'),
    kind: KINDS.find((kind) => kind === cell('kind')) ?? 'other',
    rights,
    note: cell('note'),
    tags: lines(cell('tags')),
    words,
    ...(TIME.test(at) ? { at } : {}),
    work,
    said: saidIn(cell),
  };
};
