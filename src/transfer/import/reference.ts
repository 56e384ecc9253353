import { clean } from '../../attribution/clean';
import { compose } from '../../attribution/compose';
import { ALL_WORDS, wordsFor } from '../../attribution/language/all';
import { held } from '../../attribution/language/language';
import { linkable } from '../../attribution/linkable';
import { plainUse } from '../../attribution/use';
import { writeCredit } from '../../attribution/credit';
import type { Credited, Entry, KeptWork } from '../../library/entry';
import type { Creator, Work, WorkKind } from '../../work/work';
import { addressOfDoi, doiIn } from '../doi';
import { type FoundLicenses, findLicenses } from './find-licenses';
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
  /** When it was kept, ISO 8601 in UTC, where the file says so; else it is when it was brought in. */
  at?: string;
  /** What a file of ours knows more of the work than that. */
  work?: Partial<Work>;
  /** What an export of ours wrote beside the fields, where there is such a mark. */
  mark?: Mark | null;
}

/** Characters of an address, as the guard of addresses has it (src/message/address). */
const ADDRESS_LENGTH = 4096;

/** An address of the web or of IPFS as it is kept, without a password; of a DOI the one that leads to it; null for none. */
const addressFrom = (written: string | null): string | null => {
  const doi = doiIn(written ?? '');
  const address = linkable(doi === null ? (written?.trim() ?? null) : addressOfDoi(doi));
  return address && address.length <= ADDRESS_LENGTH ? address : null;
};

const TEXT_LENGTH = 1000;
const shorten = (text: string): string => clean(text).slice(0, TEXT_LENGTH).toWellFormed();
const shortenOrNot = (text: string | null): string | null => shorten(text ?? '') || null;
/** As many as the guard of works lets in (src/message/work). */
const CREATORS_AT_MOST = 100;
const NOTICES_AT_MOST = 20;

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

/** "[Image]" stands where a title would, and says that there is none. */
const isNoTitle = (title: string): boolean =>
  Object.values(ALL_WORDS).some(({ style }) => Object.values(style.kinds).some((kind) => title === `[${kind}]`));

/** What is known of a work by its mark, as far as the license that the file names now is the one that it named then. */
const workOfMark = (mark: Mark, { licenses }: FoundLicenses, source: string): Partial<Work> => {
  const address = addressFrom(mark.file) ?? source;
  const offered = mark.licenses.length > 0 ? mark.licenses : licenses;
  const isSame = licenses.every(({ id }) => [...offered, ...mark.conflicts].some((each) => each.id === id));
  return {
    id: address,
    address,
    about: mark.isPart ? 'part' : 'page',
    source: mark.source === null ? source : addressFrom(mark.source),
    scope: shortenOrNot(mark.scope),
    notices: mark.notices.slice(0, NOTICES_AT_MOST).map(shorten).filter(Boolean),
    page: { address: addressFrom(mark.page.address) ?? source, title: shorten(mark.page.title) },
    ...(isSame ? { licenses: offered, conflicts: mark.conflicts } : {}),
  };
};

type Common = Omit<KeptWork, 'type' | 'seenAt' | 'former'>;

/** The credit that a mark tells of: for the same use, in words as they are written now. */
const creditedFrom = (line: Common, mark: Mark, [chosen]: FoundLicenses['licenses']): Credited | null => {
  const license = [...line.work.licenses, ...line.work.conflicts].find(({ id }) => id === chosen?.id);
  if (!license || mark.manner === null) return null;
  const attribution = compose(line.work, {
    ...plainUse(license),
    manner: mark.manner,
    changes: shortenOrNot(mark.changes),
    where: shortenOrNot(mark.where),
    commercial: mark.commercial,
    medium: mark.isPrint ? 'print' : 'screen',
    ...held(mark.language ?? 'en'),
  });
  const text = writeCredit(attribution, 'plain', wordsFor(attribution));
  return { ...line, type: 'credited', attribution, format: 'plain', text };
};

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
    id: mark?.id || makeId(),
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
    },
    ...{ at: mark?.at ?? reference.at ?? at, deletedAt: null, note: note.slice(0, 10_000), digest: '', projects: [] },
    tags: [...new Set(tags.map((tag) => clean(tag).slice(0, 100)).filter(Boolean))].slice(0, 100),
  };
  const credited = mark && creditedFrom(common, mark, found.licenses);
  const entry: Entry = credited ?? { ...common, type: 'kept', seenAt: common.at, former: [] };
  return { line, entry };
};
