import type { Attribution } from '../../attribution/attribution';
import { languageOf } from '../../attribution/language/language';
import { offersOf } from '../../attribution/safe-license';
import type { Entry, Former } from '../../library/entry';
import type { License } from '../../license/license';
import type { Creator, Work } from '../../work/work';
import { tellDetails } from '../creator-details';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import { CSV_MARK, csvRow } from './csv-row';
import type { OneFile } from './format';
import { inOwnWords } from './in-own-words';

type Cell = (
  entry: Entry,
  attribution: Attribution | null,
  names: ReadonlyMap<string, string>,
) => string | null | undefined;

/** Names that belong together stand in one cell, a line each: no letter that a name may hold parts them. */
const lines = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join('\n');

/** A line for each creator, so that it is known whose it is; nothing where none of them has an address. */
const addressesOf = (creators: readonly Creator[]): string =>
  creators.some(({ address }) => address) ? creators.map(({ address }) => address ?? '-').join('\n') : '';

const idsBut = (attribution: Attribution | null, licenses: readonly License[]): string[] =>
  licenses.map(({ id }) => id).filter((id) => id !== attribution?.license.id);

const isAlternative = ({ licenses }: Work, attribution: Attribution | null): boolean =>
  licenses.some(({ id }) => id === attribution?.license.id);

/** What stands against the credit's license: where that is itself one that contradicts, also what the page states first. */
const contradictionsOf = (work: Work, attribution: Attribution | null): string[] =>
  idsBut(attribution, isAlternative(work, attribution) ? work.conflicts : offersOf(work));

const told = (commercial: boolean | null | undefined): string =>
  commercial === true ? 'yes' : commercial === false ? 'no' : '';

const tellOne = ({ licenses, from, until }: Former): string =>
  `${licenses.join(' or ')} ${from.slice(0, 10)} – ${until.slice(0, 10)}`;

const COLUMNS: Record<string, Cell> = {
  type: ({ type }) => type,
  date: ({ at }) => at,
  title: ({ work }) => work.title,
  creators: ({ work }) => lines(work.creators.map(({ name }) => name)),
  creator_addresses: ({ work }) => addressesOf(work.creators),
  creator_details: ({ work }) => tellDetails(work.creators),
  kind: ({ work }) => work.kind,
  license: (_, attribution) => attribution?.license.id,
  license_name: (_, attribution) => attribution?.license.name,
  license_address: (_, attribution) => attribution?.license.address,
  alternatives: ({ work }, attribution) =>
    isAlternative(work, attribution) ? lines(idsBut(attribution, work.licenses)) : '',
  contradictions: ({ work }, attribution) => lines(contradictionsOf(work, attribution)),
  corrected: ({ work }) => lines(tellCorrections(work)),
  scope: ({ work }) => work.scope,
  source: (_, attribution) => attribution?.source,
  work_address: ({ work }) => work.address,
  page: ({ work }) => work.page.address,
  page_title: ({ work }) => work.page.title,
  changes: (_, attribution) => attribution?.changes,
  manner: (entry, attribution) => (entry.type === 'credited' ? attribution?.manner : ''),
  commercial: (entry, attribution) => (entry.type === 'credited' ? told(attribution?.commercial) : ''),
  medium: (entry, attribution) => (entry.type === 'credited' ? attribution?.medium : ''),
  used_in: (_, attribution) => attribution?.where,
  number: (_, attribution) => attribution?.number,
  notices: ({ work }) => lines(work.notices),
  language: (_, attribution) => attribution && languageOf(attribution),
  format: (entry) => (entry.type === 'credited' ? entry.format : ''),
  credit: (entry, attribution) =>
    entry.type === 'credited' ? entry.text : attribution && inOwnWords(attribution, 'plain'),
  former_licenses: (entry) => (entry.type === 'kept' ? lines(entry.former.map(tellOne)) : ''),
  permission: ({ permission }) => permission?.state,
  permission_note: ({ permission }) => permission?.note,
  archived_copy: ({ archivedCopy }) => archivedCopy?.address,
  archived_at: ({ archivedCopy }) => archivedCopy?.at,
  note: ({ note }) => note,
  tags: ({ tags }) => lines(tags),
  projects: ({ projects }, _, names) => lines(projects.map((id) => names.get(id) ?? id)),
  digest: ({ digest }) => digest,
  id: ({ id }) => id,
};

const READERS = Object.values(COLUMNS);

/** One line for each entry. */
export const csv: OneFile = {
  id: 'csv',
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: ({ projects }) => {
    const names = new Map(projects.map(({ id, name }) => [id, name]));
    return {
      head: `${CSV_MARK}${csvRow(Object.keys(COLUMNS))}`,
      add: (entry) => {
        const attribution = creditOf(entry);
        return csvRow(READERS.map((read) => read(entry, attribution, names) ?? ''));
      },
      end: () => '',
    };
  },
};
