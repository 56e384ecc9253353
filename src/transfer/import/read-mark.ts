import { LANGUAGES, type Language } from '../../attribution/language/language';
import { MANNERS, type Manner } from '../../attribution/use';
import { fromId } from '../../license/from-id';
import type { License } from '../../license/license';
import type { WorkKind } from '../../work/work';
import { MARK } from '../export/mark';
import { isRole, type MarkedName } from './creators';

/** What a mark of ours says of an entry (src/transfer/export/mark); null and empty where it says nothing. */
export interface Mark {
  id: string;
  /** ISO 8601 in UTC. */
  at: string | null;
  kind: WorkKind;
  /** How it was used, where it was credited; null for a work that was kept. */
  manner: Manner | null;
  isPart: boolean;
  file: string | null;
  /** '' where the page named none. */
  source: string | null;
  licenses: License[];
  conflicts: License[];
  names: MarkedName[];
  scope: string | null;
  notices: string[];
  changes: string | null;
  language: Language | null;
  tags: string[];
  note: string | null;
}

/** UTF-16 units; an id of ours has 36. */
const ID_LENGTH = 100;

const KINDS = ['text', 'image', 'video', 'sound', 'data', 'design', 'software', 'other'] as const;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((each) => each === value) ?? null;
const listed = (value: string | null): string[] => value?.split(',') ?? [];
/** As many as the guard of works lets in (src/message/work). */
const LICENSES_AT_MOST = 20;
const licensesIn = (value: string | null): License[] =>
  listed(value)
    .slice(0, LICENSES_AT_MOST)
    .flatMap((id) => fromId(id) ?? []);

/** A letter, a key, a role and an address, with a stop between them. */
const namedBy = (text: string): MarkedName => {
  const [letter = '', key = '', role = '', ...address] = text.split('.');
  return { letter, key, role: isRole(role) ? role : null, address: address.join('.') || null };
};

const timeIn = (value: string | null): string | null =>
  value && TIME.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

/** UTF-16 units: a note of ten thousand characters, and each written with nine. */
const MARK_LENGTH = 200_000;

/** A mark's own words, without what goes before them; null for what is none. */
export const readMark = (text: string): Mark | null => {
  if (text.length > MARK_LENGTH) return null;
  const said = new URLSearchParams(text);
  const [id, at] = [said.get('id'), said.get('at')];
  if (!id || id.length > ID_LENGTH) return null;
  const source = said.get('source');
  return {
    id,
    at: timeIn(at),
    kind: oneOf(KINDS, said.get('kind')) ?? 'other',
    manner: oneOf(MANNERS, said.get('as')),
    isPart: said.get('of') === 'part',
    file: said.get('file'),
    source: source === 'none' ? '' : source,
    licenses: licensesIn(said.get('licenses')),
    conflicts: licensesIn(said.get('against')),
    names: said.getAll('by').map(namedBy),
    scope: said.get('scope'),
    notices: said.getAll('notice'),
    changes: said.get('changes'),
    language: oneOf(LANGUAGES, said.get('language')),
    tags: said.getAll('tag'),
    note: said.get('note'),
  };
};

/** A mark in a note: Zotero's own field for more has it as it was written, and where lines are folded it has no space in it. */
const LINE = new RegExp(`(?:^|\\s)${MARK}:\\s{0,3}(id=[\\w.*+%=&-]+)(?=\\s|$)`, 'i');

/** The mark among the lines of a note, and the note without it. */
export const takeMark = (note: string): { mark: Mark | null; rest: string } => {
  const [line = '', words = ''] = LINE.exec(note) ?? [];
  const mark = words ? readMark(words) : null;
  return { mark, rest: mark ? note.replace(line, () => '').trim() : note };
};

/** Whether a line of a note is one that an export of ours adds, and no person wrote (src/transfer/export/told). */
export const isTold = (line: string, mark: Mark): boolean => {
  const words = line.trim();
  return (
    /^(?:License|Where the license belongs) corrected by hand on \d{4}-\d\d-\d\d[:.]/.test(words) ||
    words === 'Changes were made.' ||
    words === `Changes: ${mark.changes}` ||
    mark.notices.some(
      (notice) => words === notice || words === `Notice: ${notice}` || words === notice.replaceAll('{:', '{ :'),
    )
  );
};
