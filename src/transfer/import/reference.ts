import { clean } from '../../attribution/clean';
import { ALL_WORDS } from '../../attribution/language/all';
import type { Entry, KeptWork } from '../../library/entry';
import type { License } from '../../license/license';
import type { Creator, Work, WorkKind } from '../../work/work';
import { addressFrom, shorten, shortenOrNot } from './bounded';
import { findLicenses } from './find-licenses';
import { type Common, creditedFrom, workOfMark } from './marked';
import { type Read, unread } from './read';
import type { Mark } from './read-mark';

/** A work as another program describes it. */
export interface Reference {
  line: number;
  title: string | null;
  creators: Creator[];
  /** Its address, as written; or its DOI, in any form. */
  address: string | null;
  kind: WorkKind;
  /** What may name its license, the likeliest first: ids, addresses, words. */
  rights: string[];
  /** What a person wrote about it. */
  note: string;
  tags: string[];
  /** What stands there, for the report. */
  words: string;
  /** The entry that it was, where a table of ours says so. */
  id?: string;
  /** When it was kept, ISO 8601 in UTC, where the file says so; else it is when it was brought in. */
  at?: string;
  /** What a file of ours knows more of the work than that. */
  work?: Partial<Work>;
  /** And what a person said of it there. */
  said?: Pick<KeptWork, 'permission' | 'archivedCopy'>;
  /** What an export of ours wrote beside the fields, where there is such a mark. */
  mark?: Mark | null;
}

/** UTF-16 units; an id of ours has 36. */
const ID_LENGTH = 100;
/** As many as the guard of works lets in (src/message/work). */
const CREATORS_AT_MOST = 100;

const shortenCreator = ({ name, address, parts, ...more }: Creator): Creator => ({
  ...more,
  name: shorten(name),
  address: addressFrom(address),
  ...(parts
    ? {
        parts: {
          family: shorten(parts.family),
          given: shorten(parts.given),
          ...(parts.suffix ? { suffix: shorten(parts.suffix) } : {}),
        },
      }
    : {}),
});

const once = (licenses: readonly License[]): License[] =>
  licenses.filter(({ id }, i) => licenses.findIndex((other) => other.id === id) === i);

/** "[Image]" stands where a title would, and says that there is none. */
const isNoTitle = (title: string): boolean =>
  Object.values(ALL_WORDS).some(({ style }) => Object.values(style.kinds).some((kind) => title === `[${kind}]`));

/**
 * The reference as an entry, whose evidence is the file that it came from: no page is said to have said it. It is a kept work; or the
 * credit that it was, where a mark of ours says so. Without a license that is known here, or without an address, it is told and nothing is
 * made up.
 * @param at when it was brought in, ISO 8601 in UTC
 * @param makeId an id for a new entry
 */
export const keptFrom = (reference: Reference, file: string, at: string, makeId: () => string): Read => {
  const { line, title, creators, kind, rights, note, tags, words, mark = null } = reference;
  const found = findLicenses(rights);
  if (!found) return unread(line, rights.some((text) => text.trim()) ? 'unknown-license' : 'no-license', words);
  const source = addressFrom(reference.address);
  if (source === null) return unread(line, 'no-address', words);
  const [license] = found.licenses;
  const common: Common = {
    id: mark?.id || (reference.id?.slice(0, ID_LENGTH) ?? makeId()),
    work: {
      ...{ id: source, about: 'page', kind: mark?.kind ?? kind, address: source, source, scope: null, notices: [] },
      title: title === null || isNoTitle(title) ? null : shortenOrNot(title),
      creators: creators
        .slice(0, CREATORS_AT_MOST)
        .map(shortenCreator)
        .filter(({ name }) => name),
      ...{ licenses: found.licenses, conflicts: found.conflicts },
      evidence: [
        {
          ...{ says: 'license', evidence: 'import', about: '', place: '', detail: shorten(file) },
          ...{ value: license?.address ?? license?.name ?? '', words: found.words.slice(0, 300) },
        },
      ],
      page: { address: source, title: '' },
      ...(mark ? workOfMark(mark, found, source) : {}),
      ...reference.work,
      ...(mark ? {} : { conflicts: once([...found.conflicts, ...(reference.work?.conflicts ?? [])]) }),
    },
    ...reference.said,
    ...{ at: mark?.at ?? reference.at ?? at, deletedAt: null, note: note.slice(0, 10_000), digest: '', projects: [] },
    tags: [...new Set(tags.map((tag) => clean(tag).slice(0, 100)).filter(Boolean))].slice(0, 100),
  };
  const credited = mark && creditedFrom(common, mark, found.licenses);
  const entry: Entry = credited ?? { ...common, type: 'kept', seenAt: common.at, former: [] };
  return { line, entry };
};
