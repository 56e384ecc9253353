import { CREDIT_FORMATS } from '../../attribution/attribution';
import { compose } from '../../attribution/compose';
import { held, LANGUAGES } from '../../attribution/language/language';
import { MANNERS, MEDIA, NUMBER_LENGTH, type Use } from '../../attribution/use';
import { type Credited, type KeptWork, PERMISSION_NOTE_LENGTH, PERMISSION_STATES } from '../../library/entry';
import { fromId } from '../../license/from-id';
import type { License } from '../../license/license';
import type { Work } from '../../work/work';
import { readDetails } from '../creator-details';
import { addressFrom, isWeb } from './bounded';
import type { Row } from './delimited';
import { findLicenses } from './find-licenses';
import type { Reference } from './reference';
import type { RowRead } from './table-row';

/** Columns that no table but our own has together (src/transfer/export/csv). */
const OURS = ['work_address', 'page_title', 'license_address', 'creator_addresses'];
/** What it tells and does not give back: corrections and former licenses are sentences there, projects are names. */
const TOLD = ['corrected', 'former_licenses', 'projects'];

export const isOwnTable = (names: Row): boolean => OURS.every((name) => names.includes(name));

const KINDS = ['text', 'image', 'video', 'sound', 'data', 'design', 'software', 'other'] as const;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The cell of a column, '' where there is none. */
type Cell = (name: string) => string;

/** What stands in one cell, a line each: a name may hold a semicolon. */
const lines = (cell: string): string[] => cell.split('\n').flatMap((line) => line.trim() || []);
const licensesIn = (cell: string): License[] => lines(cell).flatMap((id) => fromId(id) ?? []);
const oneOf = <Value extends string>(values: readonly Value[], cell: string): Value | undefined =>
  values.find((value) => value === cell);

/** By what right a person uses the work, and its copy that lasts: both as this build writes them, or left out. */
const saidIn = (cell: Cell): NonNullable<Reference['said']> => {
  const state = oneOf(PERMISSION_STATES, cell('permission'));
  const note = cell('permission_note').slice(0, PERMISSION_NOTE_LENGTH).toWellFormed();
  const [address, at] = [cell('archived_copy'), cell('archived_at')];
  return {
    ...(state && { permission: { state, note } }),
    ...(isWeb(address) && TIME.test(at) && { archivedCopy: { address, at } }),
  };
};

/** How the work was used, as the row has it. */
const useIn = (cell: Cell, license: License): Use => {
  const number = cell('number').slice(0, NUMBER_LENGTH).toWellFormed();
  return {
    license,
    manner: oneOf(MANNERS, cell('manner')) ?? 'as-is',
    changes: cell('changes') || null,
    commercial: { yes: true, no: false }[cell('commercial')] ?? null,
    medium: oneOf(MEDIA, cell('medium')) ?? 'screen',
    where: cell('used_in') || null,
    ...(number && { number }),
    ...held(oneOf(LANGUAGES, cell('language')) ?? 'en'),
  };
};

/** The credit that a row has, with its work. */
const creditIn =
  (cell: Cell) =>
  ({ type: _, seenAt: __, former: ___, ...line }: KeptWork): Credited => ({
    ...line,
    type: 'credited',
    id: cell('id') || line.id,
    attribution: compose(line.work, useIn(cell, line.work.licenses[0] as License)),
    format: oneOf(CREDIT_FORMATS, cell('format')) ?? 'plain',
    text: cell('credit'),
  });

const referenceIn = (cell: Cell, line: number, words: string): Reference => {
  const names = lines(cell('creators'));
  const addresses = lines(cell('creator_addresses'));
  const details = lines(cell('creator_details'));
  const rights = ['license', 'license_address', 'license_name'].map(cell).filter(Boolean);
  const named = findLicenses(rights)?.licenses[0];
  const at = cell('date');
  const work: Partial<Work> = {
    about: cell('work_address') === cell('page') ? 'page' : 'part',
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
    // An older table has no line for who has no address: whose it is is known only where there is one for each.
    creators: names.map((name, i) => ({
      name,
      address: addresses.length === names.length ? addressFrom(addresses[i] ?? null) : null,
      ...(details.length === names.length ? readDetails(details[i] ?? '') : {}),
    })),
    address: cell('work_address'),
    kind: oneOf(KINDS, cell('kind')) ?? 'other',
    rights,
    note: cell('note'),
    tags: lines(cell('tags')),
    words,
    ...(TIME.test(at) ? { at } : {}),
    work,
    said: saidIn(cell),
    ...(cell('id') ? { id: cell('id') } : {}),
  };
};

/**
 * A row of our own table: with the work's own address and page, so that it is the same work as the one that was written, and not the page
 * that it stands on once more. A credit comes back as one.
 */
export const readOwnRow = (head: Row, cells: Row, line: number): RowRead => {
  const cell: Cell = (name) => cells[head.indexOf(name)] ?? '';
  return {
    reference: referenceIn(cell, line, cells.join(', ')),
    unused: TOLD.filter((name) => cell(name) !== '').map((name) => head.indexOf(name)),
    ...(cell('type') === 'credited' && { credit: creditIn(cell) }),
  };
};
